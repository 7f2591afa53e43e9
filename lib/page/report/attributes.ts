import { balTypeIn } from '../bal-type.ts';
import { fileOf } from '../copy/copy-page.ts';
import { stateOf } from '../copy/state-of.ts';
import type { Ids } from './ids.ts';
import type { Place } from './places.ts';
import { shape } from './shape.ts';
import { keepKnown } from './words.ts';

/** Kept without a value: that they are there is a state. */
const STATES = new Set(['disabled', 'readonly', 'required', 'multiple', 'open', 'inert', 'novalidate']);
/** Hold the ids of other elements. */
const REFERENCES = new Set([
  ...[
    'id',
    'for',
    'form',
    'list',
    'headers',
    'popovertarget',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
  ],
  ...['aria-owns', 'aria-activedescendant', 'aria-details', 'aria-errormessage', 'aria-flowto'],
]);
/** Say something to a person; the `data-` ones are printed by style sheets or by scripts. */
const TEXTS = new Set([
  ...['title', 'alt', 'label', 'placeholder', 'aria-label', 'aria-description', 'aria-roledescription'],
  ...['aria-valuetext', 'aria-placeholder', 'data-original-title', 'data-bs-original-title'],
]);
const PRINTED = new Set(['data-label', 'data-title', 'data-th', 'data-header', 'data-column']);
/** Hold a small number, of columns or rows. */
const NUMBERS = new Set([
  ...[
    'colspan',
    'rowspan',
    'span',
    'tabindex',
    'size',
    'maxlength',
    'rows',
    'cols',
    'aria-colindex',
    'aria-rowindex',
  ],
  ...[
    'aria-colspan',
    'aria-rowspan',
    'aria-colcount',
    'aria-rowcount',
    'aria-level',
    'aria-posinset',
    'aria-setsize',
  ],
]);
/** Hold a word of the language itself: `aria-haspopup="listbox"`, `type="submit"`. */
const KEYWORDS = new Set([
  'type',
  'role',
  'scope',
  'dir',
  'method',
  'inputmode',
  'contenteditable',
  'draggable',
]);
const KEYWORD = new Set(
  `true false mixed undefined auto none both inline list all page step location date time polite assertive off
   dialog alertdialog menu listbox tree grid treegrid ascending descending other horizontal vertical grammar spelling
   additions removals text move copy execute link popup
   button submit reset image hidden password checkbox radio file color range number tel email url search week month
   datetime-local row col rowgroup colgroup ltr rtl get post
   alert application article banner blockquote caption cell code columnheader combobox complementary contentinfo
   definition deletion directory document emphasis feed figure form generic gridcell group heading img insertion
   listitem log main marquee math menubar menuitem menuitemcheckbox menuitemradio meter navigation note option
   paragraph presentation progressbar radiogroup region row rowheader scrollbar searchbox separator slider spinbutton
   status strong subscript superscript switch tab table tablist tabpanel term textbox timer toolbar tooltip treeitem`
    .split(/\s+/)
    .filter(Boolean),
);
const EVENTS = new Set([
  ...[
    'onclick',
    'ondblclick',
    'onmousedown',
    'onmouseup',
    'onkeydown',
    'onkeyup',
    'onkeypress',
    'onchange',
    'oninput',
  ],
  ...[
    'onfocus',
    'onblur',
    'onsubmit',
    'onreset',
    'ontouchstart',
    'ontouchend',
    'onpointerdown',
    'onpointerup',
  ],
]);
const CELL = 'td, tr, dd, option, [role=cell], [role=gridcell], [role=row], [role=rowheader]';
const NAMED = new Set(['input', 'select', 'textarea', 'button', 'slot', 'details', 'output']);

export interface AttributeContext {
  ids: Ids;
  /** What a label keeps of its words, see `keepLabel`. */
  label: (text: string) => string;
  /** What the texts in the element are. */
  place: Place;
}

/** What is kept of an element's attributes: what readers look at, without what is anybody's. */
export function attributesOf(element: Element, context: AttributeContext): [name: string, value: string][] {
  const kept: [string, string][] = [];
  for (const { name, value } of element.attributes) {
    const written = attribute(element, name, value, context);
    if (written !== undefined) kept.push([name, written]);
  }
  return [...kept, ...stateOf(element, { label: context.label, value: shapeValue })];
}

function attribute(
  element: Element,
  name: string,
  value: string,
  { ids, label, place }: AttributeContext,
): string | undefined {
  if (STATES.has(name) || EVENTS.has(name)) return '';
  if (REFERENCES.has(name)) return ids.all(value);
  if (TEXTS.has(name)) {
    if (place === 'value') return shape(value);
    return element.matches(CELL) ? keepKnown(value) : label(value);
  }
  if (PRINTED.has(name)) return label(value);
  if (NUMBERS.has(name)) return /^-?\d{1,4}$/.test(value.trim()) ? value.trim() : undefined;
  if (KEYWORDS.has(name) || name.startsWith('aria-')) return keywords(value);
  if (name === 'lang') return /^[a-z]{2,3}(-[a-z]{2,4})?$/i.test(value) ? value : undefined;
  if (name === 'name')
    return NAMED.has(element.localName) && value !== '' ? ids.of(`name ${value}`) : undefined;
  if (name === 'slot') return ids.of(`name ${value}`);
  if (name === 'href' || name === 'xlink:href' || name === 'src') return address(element, value);
  return undefined;
}

function keywords(value: string): string | undefined {
  const words = value.trim().toLowerCase().split(/\s+/);
  return words.every((word) => KEYWORD.has(word) || word === '') ? words.join(' ') : undefined;
}

/** A link is one by its `href`; a picture's or a sprite's address may be all that names it: `about:blank#pencil`. */
function address(element: Element, value: string): string | undefined {
  if (element.localName === 'a' || element.localName === 'area') return '#';
  const file = fileOf(element.localName, value);
  if (file === undefined) return undefined;
  const words = keepKnown(file.replace(/\.\w+$/, '').replace(/[_\d]+/g, '-'));
  return `${element.localName === 'use' ? '' : 'about:blank'}#${words}`;
}

/** A value is shaped whole, unless it is a type of mailbox: pages may show theirs in a field. */
function shapeValue(value: string): string {
  return balTypeIn(value) !== undefined && keepKnown(value) === value ? value : shape(value);
}
