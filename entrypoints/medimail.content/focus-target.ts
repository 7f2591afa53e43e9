import { closest, queryAll } from '../../lib/page/dom.ts';

const FOCUSABLE =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable]';

/**
 * Moves the focus to an element, because the person asked for it: to the element itself, to what can have the focus in
 * it, or to what it stands in.
 *
 * @returns whether anything could have it: some of Medimail's icons are drawings that only a mouse can click
 */
export function focusTarget(target: HTMLElement): boolean {
  const around = closest(target, FOCUSABLE) as HTMLElement | undefined;
  for (const candidate of [target, ...queryAll(target, FOCUSABLE), ...(around ? [around] : [])]) {
    candidate.ownerDocument.defaultView?.focus();
    candidate.focus();
    if (hasFocus(candidate)) return true;
  }
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  return false;
}

/** A component that hands the focus on to a part of itself has it too. */
function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.activeElement === element;
}
