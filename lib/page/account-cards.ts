import type { AccountEntry, AccountTable } from './account-table.ts';
import { type ColumnId, columnNamed } from './column-names.ts';
import { closest, queryAll, type Root, textOf } from './dom.ts';
import { mailsIn, plain, tidy } from './text.ts';

/** A value with its label beside it, as cards show them. */
interface Pair {
  column: ColumnId;
  value: Element;
}

/** Attributes that style sheets print before a value. */
const PRINTED = ['data-label', 'data-title', 'data-th', 'data-header', 'data-column'];
const TERMS = 'dt, p, li, div, span, b, strong, label';
const LABEL_LENGTH = 60;
/** What a person fills in or chooses from. */
export const FIELDS =
  'input:not([type=hidden], [type=checkbox], [type=submit], [type=button]), select, textarea';
/** What says that it is one of several alike. */
const ITEM = 'article, li, [role=article], [role=listitem]';

/**
 * Accounts shown as cards: blocks alike in which each value stands with its label (a term and its description, a
 * line « Mail : … », an attribute that the style sheet prints).
 *
 * @returns `undefined` when no block has both a mail and a type of mailbox
 */
export function findAccountCards(root: Root): AccountTable | undefined {
  const pairs = pairsIn(root);
  // A line holds both its label and the element in which the value stands: the value is the inner one.
  const bals = innermost(pairs.filter(({ column }) => column === 'bal'));
  const entries = bals.flatMap((bal) => entryAround(bal, bals, pairs) ?? []);
  const [first, second] = entries;
  const element = second ? first?.element.parentElement : first?.element;
  if (!element) return undefined;
  return { element, has: (column) => pairs.some((pair) => pair.column === column), rows: () => entries };
}

function innermost(pairs: Pair[]): Pair[] {
  return pairs.filter(
    ({ value }) => !pairs.some((other) => other.value !== value && value.contains(other.value)),
  );
}

function pairsIn(root: Root): Pair[] {
  const printed = queryAll(root, PRINTED.map((name) => `[${name}]`).join()).flatMap((element) => {
    const column = columnNamed(PRINTED.map((name) => element.getAttribute(name) ?? '').join(' '));
    return column ? [{ column, value: element }] : [];
  });
  const termed = queryAll(root, TERMS).flatMap((term) => pairAt(term) ?? []);
  return [...printed, ...termed];
}

/** Tables that hold others, forms or titles only lay the page out. */
function isInTableOrForm(term: Element): boolean {
  const box = closest(term, 'table, form, [role=grid]');
  return box !== undefined && !(box.localName === 'table' && box.querySelector('table, form, h1, h2, h3'));
}

function pairAt(term: Element): Pair | undefined {
  if (isInTableOrForm(term) || (term.textContent?.length ?? 0) > LABEL_LENGTH * 2) return undefined;
  const [label = '', ...rest] = tidy(textOf(term)).split(/\s*:\s*/);
  const column = label.length <= LABEL_LENGTH ? columnNamed(label) : undefined;
  if (!column) return undefined;
  if (rest.join('') !== '') return holdsField(term) ? undefined : { column, value: term };
  // With no colon between them, a line that holds both is no term: what it holds is.
  if (term.childElementCount > 1) return undefined;
  const value = term.nextElementSibling;
  return value && !holdsField(value) ? { column, value } : undefined;
}

/** What can be changed where it stands is a form’s, and no card’s. */
function holdsField(element: Element): boolean {
  return element.matches(FIELDS) || queryAll(element, FIELDS).length > 0;
}

/**
 * Whether a block around the only account of a page is more than its card. The title of a card is the account’s mail
 * or name, unless the block says itself that it is one of several.
 */
function isMore(block: Element, own: readonly string[]): boolean {
  if (block.querySelector(`h1, form :is(${FIELDS})`)) return true;
  const titles = [...block.querySelectorAll('h2, h3, h4, h5, h6')].map((title) => plain(textOf(title)));
  return (
    !block.matches(ITEM) && !titles.every((title) => own.some((name) => name !== '' && title.includes(name)))
  );
}

/** The largest block around a type of mailbox that holds no other one's, and holds a mail. */
function entryAround({ value }: Pair, bals: Pair[], pairs: Pair[]): AccountEntry | undefined {
  let block: Element | undefined;
  for (let at = value.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    const around = at;
    if (bals.some((other) => other.value !== value && around.contains(other.value))) break;
    if (block && bals.length === 1 && isMore(around, ownWords(block, pairs))) break;
    block = around;
  }
  const inside = pairs.filter((pair) => block?.contains(pair.value));
  const labelled = (column: ColumnId) => inside.find((pair) => pair.column === column)?.value;
  const mail = labelled('mail') ?? (block && mailOf(block));
  const cell = (column: ColumnId) => (column === 'mail' ? mail : labelled(column));
  return block && mail && mailsIn(textOf(mail)).length > 0 ? { element: block, cell } : undefined;
}

/** How a block calls the account that it is about. */
function ownWords(block: Element, pairs: Pair[]): string[] {
  const values = pairs
    .filter(({ column, value }) => ['mail', 'nom', 'prenom'].includes(column) && block.contains(value))
    .map(({ value }) => plain(textOf(value).replace(/^[^:]*:/, '')));
  return [...values, '@'];
}

/** A mail needs no label where no other stands without one: it heads its card. */
function mailOf(block: Element): Element | undefined {
  const holders = queryAll(block, '*').filter(
    (element) => element.childElementCount === 0 && mailsIn(element.textContent ?? '').length === 1,
  );
  return soleOf(holders) ?? soleOf(holders.filter((holder) => !isLabelled(holder)));
}

function soleOf(holders: HTMLElement[]): HTMLElement | undefined {
  const mails = new Set(holders.map((holder) => mailsIn(holder.textContent ?? '')[0]));
  return mails.size === 1 ? holders[0] : undefined;
}

/** Whether a mail stands after words that say whose or what it is, as « Correspondance ». */
function isLabelled(holder: Element): boolean {
  const before = holder.previousElementSibling;
  const own = tidy(textOf(holder));
  if (PRINTED.some((name) => holder.hasAttribute(name)) || !/^\S+$/.test(own)) return true;
  return before?.matches(TERMS) === true && /^[^@\d]{2,60}$/.test(tidy(textOf(before)));
}
