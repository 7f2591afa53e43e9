import { closest, isShown, OWN_TAG, parentOf, queryAll } from '../../lib/page/dom.ts';
import type { ElementId } from '../../lib/page/element-id.ts';
import type { Showable } from '../../lib/page/profile.ts';
import { originOf } from './rect.ts';

const FIELDS: ReadonlySet<ElementId> = new Set<ElementId>(['search', 'rpps', 'address']);
const FIELD = 'input:not([type=hidden]), select, textarea, [role=textbox], [role=combobox]';
const CELL = 'td, th, [role=gridcell], [role=cell], [role=columnheader], [role=rowheader]';
const CLICKABLE = `button, a, input, select, summary, label, img, svg, i, [role=button], [role=link],
  [role=menuitem], [role=option], [role=radio], [role=checkbox], [role=switch], [onclick]`;

/** What kind of thing is to be shown: the words of the banner, and what may be chosen. */
export function kindOf(what: Showable): 'field' | 'control' | 'column' {
  if ('column' in what) return 'column';
  return FIELDS.has(what.element) ? 'field' : 'control';
}

/**
 * What a person means who points at an element: the field of a label, the button around an icon, the cell around
 * a text.
 *
 * @returns `undefined` when there is nothing of that kind
 */
export function meant(element: Element, what: Showable): HTMLElement | undefined {
  switch (kindOf(what)) {
    case 'column':
      return closest(element, CELL) as HTMLElement | undefined;
    case 'field': {
      const label = closest(element, 'label') as HTMLLabelElement | undefined;
      const field = label?.control ?? closest(element, FIELD);
      return field as HTMLElement | undefined;
    }
    case 'control':
      return control(element);
  }
}

/** Every element that the keyboard can choose among, in the order of the page. */
export function choosable(document: Document, what: Showable): HTMLElement[] {
  const selector = { field: FIELD, control: CLICKABLE, column: CELL }[kindOf(what)];
  const all = queryAll(document, selector).filter((element) => isShown(element));
  return [...new Set(all.map((element) => meant(element, what)).filter((element) => element !== undefined))];
}

/**
 * The element of the page under a point of the assistant's window, looked for below what is ours, inside open shadow
 * roots and frames.
 */
export function elementBelow(document: Document, x: number, y: number): Element | undefined {
  const { left, top } = originOf(document);
  let found = below(document, x - left, y - top);
  while (found?.shadowRoot) {
    const inner = below(found.shadowRoot, x - left, y - top);
    if (!inner || inner === found) break;
    found = inner;
  }
  const frame = found?.localName === 'iframe' && (found as HTMLIFrameElement).contentDocument;
  return (frame && elementBelow(frame, x, y)) || found;
}

function below(root: DocumentOrShadowRoot, x: number, y: number): Element | undefined {
  return root.elementsFromPoint(x, y).find(({ localName }) => localName !== OWN_TAG);
}

function control(element: Element): HTMLElement | undefined {
  const tied = (closest(element, 'label') as HTMLLabelElement | undefined)?.control;
  if (tied) return tied;
  const outer = closest(element, 'button, a, select, summary, [role=button], [role=link], [role=menuitem]');
  if (outer) return outer as HTMLElement;
  for (let at: Element | null = element; at && at.localName !== 'body'; at = parentOf(at)) {
    if (at.matches(CLICKABLE)) return at as HTMLElement;
  }
  // A handler that a script put on it shows nowhere in the page.
  return ['html', 'body'].includes(element.localName) ? undefined : (element as HTMLElement);
}
