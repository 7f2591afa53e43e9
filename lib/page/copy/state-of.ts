import { isInput, isSelect } from '../dom.ts';

const BUTTONS = new Set(['submit', 'button', 'reset', 'image']);
/** What is in them is nobody's business, or is nothing that a page shows. */
const SECRET = new Set(['hidden', 'file', 'password']);

/** How the words in an element's state are written. */
export interface StateWords {
  /** The name of a button. */
  label: (text: string) => string;
  /** What is in a field. */
  value: (text: string) => string;
}

/** What an element is at this moment, whatever its markup was; the value is the one that Medimail gave. */
export function stateOf(element: Element, { label, value }: StateWords): [string, string][] {
  if (isSelect(element)) return [];
  if (element.localName === 'option')
    return (element as HTMLOptionElement).selected ? [['selected', '']] : [];
  if (!isInput(element)) return modalOf(element);
  if (BUTTONS.has(element.type))
    return element.hasAttribute('value') ? [['value', label(element.defaultValue)]] : [];
  if (element.type === 'radio' || element.type === 'checkbox')
    return element.checked ? [['checked', '']] : [];
  if (SECRET.has(element.type)) return [];
  const given: [string, string][] = element.hasAttribute('value')
    ? [['value', value(element.defaultValue)]]
    : [];
  return element.value === element.defaultValue ? given : [...given, ['data-typed', value(element.value)]];
}

/** That a dialog is modal is in no attribute, but in one of ours once the page is copied. */
function modalOf(element: Element): [string, string][] {
  if (element.localName !== 'dialog') return [];
  try {
    return element.matches(':modal, [data-modal]') ? [['data-modal', '']] : [];
  } catch {
    return [];
  }
}
