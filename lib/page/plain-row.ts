import { isElement, OWN_TAG } from './dom.ts';

/** What the cells of most lists hold: words, pictures, links and buttons. */
const ORDINARY = [
  ...[
    'td',
    'th',
    'a',
    'img',
    'i',
    'span',
    'svg',
    'path',
    'use',
    'button',
    'input',
    'b',
    'br',
    'em',
    'strong',
  ],
  ...[
    'small',
    'font',
    'div',
    'p',
    'ul',
    'li',
    'abbr',
    'sub',
    'sup',
    'u',
    'mark',
    'wbr',
    'g',
    'circle',
    'rect',
  ],
  ...['line', 'polyline', 'polygon', 'title', OWN_TAG],
];
const UNTYPED = ['hidden', 'checkbox', 'radio', 'image', 'button', 'submit'].map((type) => `[type=${type}]`);
const ROLES = [
  'button',
  'link',
  'img',
  'presentation',
  'none',
  'menu',
  'menuitem',
  'gridcell',
  'cell',
  'rowheader',
];

const UNUSUAL = [
  `:not(${ORDINARY})`,
  `input:not(${UNTYPED})`,
  `[role]:not(${ROLES.map((role) => `[role=${role}]`)})`,
  '[aria-modal]',
].join();

/** Those of {@link ORDINARY} that can have a tree of their own. */
const HOSTS = 'span, div, p';

/**
 * Whether a row, or something that stands in one, holds nothing that the rest of the page is read by: no box to type
 * in, no heading, no dialog, no other table, no component. Nothing but the row says something else when it changes.
 */
export function isPlainRow(element: Element): boolean {
  if (element.localName !== 'tr' && element.matches(UNUSUAL)) return false;
  if (element.querySelector(UNUSUAL) !== null || element.shadowRoot) return false;
  for (const host of element.querySelectorAll(HOSTS)) if (host.shadowRoot) return false;
  return true;
}

/** Whether nodes that came or went are rows of that kind, parts of such rows, or texts. */
export function arePlain(nodes: NodeList): boolean {
  return [...nodes].every((node) => !isElement(node) || isPlainRow(node));
}
