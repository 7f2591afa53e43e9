import { isElement, isInput, isSelect, parentOf, type Root } from './dom.ts';
import { boxTitle, labelsOf } from './label.ts';
import { nameOf } from './name.ts';
import type { ShownElement } from './profile.ts';
import { plain } from './text.ts';

/** How far up the structure is described. */
const DEPTH = 8;
const LONGEST = 300;

/**
 * Describes an element so that it can be recognised on another page, or in another row.
 *
 * @param within its row, or its whole page
 * @param personal words that are the account's own (its names, its mail): left out, so that the description fits
 *   other accounts and tells nobody's name
 */
export function describe(element: Element, within: Root, personal: readonly string[]): ShownElement {
  const name = isField(element) ? '' : (nameOf(element)?.text ?? '');
  const label = isField(element) ? (labelsOf(element)[0]?.text ?? '') : '';
  return {
    role: roleOf(element),
    name: impersonal(name, personal),
    label: impersonal(label, personal),
    near: impersonal(boxTitle(element), personal),
    path: pathOf(element, within),
  };
}

/** What kind of thing an element is, whatever it is made of. */
export function roleOf(element: Element): string {
  const role = element.getAttribute('role');
  if (role) return role;
  if (isSelect(element)) return 'combobox';
  if (isInput(element)) {
    if (['submit', 'button', 'image', 'reset'].includes(element.type)) return 'button';
    return ['radio', 'checkbox'].includes(element.type) ? element.type : 'textbox';
  }
  if (element.localName === 'a') return 'link';
  return element.localName;
}

/** Plain words without those of one account, and without numbers and mails. */
function impersonal(text: string, personal: readonly string[]): string {
  const own = new Set(personal.flatMap((value) => plain(value).split(/[^\p{L}\p{N}]+/u)).filter(Boolean));
  return plain(text)
    .split(' ')
    .filter((word) => !/[\d@]/.test(word))
    .filter((word) => !word.split(/[^\p{L}]+/u).some((part) => part.length > 1 && own.has(part)))
    .join(' ')
    .slice(0, LONGEST);
}

function pathOf(element: Element, within: Root): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== within && steps.length < DEPTH; at = parentOf(at)) {
    const { localName } = at;
    const alike = [...(at.parentNode?.childNodes ?? [])].filter(
      (other) => isElement(other) && other.localName === localName,
    );
    steps.unshift(`${localName}:${alike.indexOf(at)}`);
  }
  return steps.join('>');
}

function isField(element: Element): boolean {
  return ['textbox', 'combobox', 'radio', 'checkbox', 'searchbox', 'spinbutton'].includes(roleOf(element));
}
