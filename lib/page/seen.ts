import { isInput, isShown, queryAll } from './dom.ts';

const BOXES = 'input[type=radio], input[type=checkbox]';
/** How far around a field a toolkit hides it. */
const WRAPPERS = 3;

/**
 * What a person sees and clicks of a radio or a check box: itself, or where the style sheet hides it to draw a button
 * or a switch in its place its label, or else what is drawn.
 */
export function seenOf(field: HTMLElement): HTMLElement {
  if (!isInput(field) || !isHiddenByStyle(field)) return field;
  return [...(field.labels ?? [])].find(isShown) ?? drawnFor(field) ?? field;
}

/** The radio or the check box of {@link seenOf}. */
export function controlOf(seen: HTMLElement): HTMLElement {
  if (seen.localName === 'label')
    return (seen as HTMLLabelElement).control ?? queryAll(seen, 'input')[0] ?? seen;
  const [box, ...others] = isInput(seen) ? [] : queryAll(seen, BOXES);
  return box && others.length === 0 ? box : seen;
}

/** The box around a hidden field that is seen, and holds no other. */
function drawnFor(field: HTMLElement): HTMLElement | undefined {
  for (let at = field.parentElement, steps = 0; at && steps < WRAPPERS; at = at.parentElement, steps++) {
    if (queryAll(at, 'input:not([type=hidden]), select, textarea').length > 1) return undefined;
    if (!isHiddenByStyle(at)) return at;
  }
  return undefined;
}

/** Still there for the keyboard and screen readers, but not to be seen: it, or a box of its own around it. */
export function isHiddenByStyle(field: Element): boolean {
  for (let at: Element | null = field, steps = 0; at && steps < WRAPPERS; at = at.parentElement, steps++)
    if (isTiny(at)) return true;
  return false;
}

function isTiny(element: Element): boolean {
  const { opacity, clip, clipPath, width } = getComputedStyle(element);
  return (
    opacity === '0' || width === '1px' || /^rect\((0|1)/.test(clip) || /^inset\((50|100)%/.test(clipPath)
  );
}
