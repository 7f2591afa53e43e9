import { computeAccessibleName } from 'dom-accessibility-api';
import { closest, isElement, parentOf, queryAll, textOf } from './dom.ts';
import { tidy } from './text.ts';

/** What stands as the label of a field, and how it was found. */
export interface Label {
  text: string;
  where: string;
}

/** Longer than this, a text is a paragraph and not a label. */
const LABEL_LENGTH = 80;

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * The labels that a person would read for a field, the strongest first: one tied to it by markup, then the text
 * before it (the cell or the term on its left, a text in the same box), then its placeholder.
 */
export function labelsOf(field: Element): Label[] {
  const placeholder = tidy(field.getAttribute('placeholder') ?? '');
  const labels = [
    { text: tied(field), where: 'label' },
    { text: unhinted(field), where: 'label' },
    { text: columnHead(field) || before(field) || above(field), where: 'text before' },
    { text: placeholder, where: 'placeholder' },
  ];
  return labels.filter(
    ({ text }, index) => text !== '' && labels.findIndex((label) => label.text === text) === index,
  );
}

function tied(field: Element): string {
  const placeholder = tidy(field.getAttribute('placeholder') ?? '');
  const name = tidy(computeAccessibleName(field));
  // A placeholder counts as a name for a screen reader, but a person reads the text before the field first.
  return name === placeholder || name.length > LABEL_LENGTH ? '' : name;
}

/** The words of a label before the hint that is below them in it. */
function unhinted(field: Element): string {
  const [label] = (field as Partial<HTMLInputElement>).labels ?? [];
  const words = label?.firstChild;
  const hint = words?.nextSibling;
  if (!words || !hint || !isElement(hint) || isElement(words)) return '';
  const isBelow = hint.localName === 'small' || !/^inline/.test(getComputedStyle(hint).display);
  return isBelow && !holdsField(hint) ? tidy(textOf(words)) : '';
}

/** The nearest text before the field: climbs until something stands before it, never past a form or a box. */
function before(field: Element): string {
  for (let at: Element | null = field; at; at = parentOf(at)) {
    // A row above says what its own cells are: see `above`.
    if (at.matches('tr')) return '';
    // The title of a box is nearer than what stands before the box.
    if (at !== field && at.matches('fieldset') && hasLegend(at)) return legendOf(at);
    const text = precedingText(at);
    if (text) return text.length > LABEL_LENGTH ? '' : text;
    if (at !== field && at.matches('form, fieldset, table, body, section, dialog, [role=dialog]'))
      return legendOf(at);
  }
  return '';
}

/** In a table whose first row is nothing but headers, one for each cell of the field's row, what stands over it. */
function columnHead(field: Element): string {
  const row = closest(field, 'tr') as HTMLTableRowElement | undefined;
  const head = row?.closest('table')?.rows[0];
  const heads = [...(head?.cells ?? [])];
  const isHeaded =
    heads.length > 1 &&
    heads.length === row?.cells.length &&
    heads.every(({ localName }) => localName === 'th') &&
    [...row.cells].every(({ localName }) => localName === 'td');
  return isHeaded ? above(field) : '';
}

/** In a table whose first row names its columns, the name of the field's column. */
function above(field: Element): string {
  const cell = closest(field, 'td');
  const table = cell?.closest('table');
  const head = table?.rows[0];
  const name = head?.children[[...(cell?.parentElement?.children ?? [])].indexOf(cell ?? field)];
  if (!cell || !head || !name || head.contains(cell) || holdsField(head)) return '';
  return tidy(textOf(name));
}

function precedingText(element: Element): string {
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (isElement(node) && holdsField(node)) return '';
    if (isElement(node) && node.localName === 'legend') continue;
    // The title of several fields is the label of none.
    if (isElement(node) && isTitle(node) && countFields(element.parentElement) !== 1) return '';
    const text = tidy(textOf(node));
    if (text) return text;
  }
  return '';
}

const INPUTS = 'input:not([type=hidden]), select, textarea';
/** What a label can be for: a button says itself what it is. */
const FIELDS =
  'input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset]), select, textarea';

function holdsField(element: Element): boolean {
  return element.matches(`${INPUTS}, button`) || queryAll(element, INPUTS).length > 0;
}

function isTitle(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName) || element.querySelector('h1, h2, h3, h4, h5, h6') !== null;
}

function countFields(box: Element | null): number {
  return box ? queryAll(box, FIELDS).length : 0;
}

function hasLegend(box: Element): boolean {
  return box.querySelector(':scope > legend') !== null;
}

function legendOf(box: Element): string {
  const legend = box.querySelector(':scope > legend');
  // A box with several fields names none of them.
  return legend && countFields(box) === 1 ? tidy(textOf(legend)) : '';
}

/** The title of the box (*encart*) that a field stands in. */
export function boxTitle(field: Element): string {
  const box = closest(field, 'fieldset, section, [role=group], [role=region]');
  const title = box?.querySelector('legend, h1, h2, h3, h4, h5, h6');
  return title ? tidy(textOf(title)) : '';
}

/** The outermost wrapper around a field that holds nothing else. */
function aloneWith(field: Element): Element {
  let wrapper = field;
  for (let at = field.parentElement; at?.matches('span, div, font, i, b'); at = at.parentElement) {
    if (at.childElementCount !== 1 || tidy(textOf(at)) !== '') break;
    wrapper = at;
  }
  return wrapper;
}

/** The words that follow a radio or a check box that no label is tied to: beside it, or in the next cell. */
export function textAfter(field: Element): string {
  for (let node = aloneWith(field).nextSibling; node; node = node.nextSibling) {
    if (isElement(node) && holdsField(node)) return '';
    const text = tidy(textOf(node));
    if (text) return text;
  }
  const cell = closest(field, 'td');
  const alone = cell && tidy(textOf(cell)) === '' && cell.nextElementSibling;
  return alone && !holdsField(alone) ? tidy(textOf(alone)) : '';
}
