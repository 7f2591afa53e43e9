import { FIELDS } from './account-cards.ts';
import { balTypeIn } from './bal-type.ts';
import { cellText } from './cell-text.ts';
import { COLUMN_IDS, type ColumnId, columnNamed } from './column-names.ts';
import { isElement, textOf } from './dom.ts';
import type { Grid, GridRow } from './grid.ts';
import type { Profile } from './profile.ts';
import { mailsIn, plain, tidy } from './text.ts';

/** How many rows from the top a header is looked for: a title row, a group row, a filter row may stand with it. */
const HEADER_DEPTH = 4;

/**
 * The columns of a grid, by the rows above its first account: a header may take several.
 * @returns `undefined` when they do not name both the mail and the type of mailbox
 */
export function columnsByHeader(
  grid: Grid,
  shown: Profile['columns'] = {},
): ReadonlyMap<ColumnId, number> | undefined {
  const columns = new Map<ColumnId, number>();
  let vague = false;
  for (const { cells } of grid.rows(HEADER_DEPTH)) {
    const texts = cells.map(({ element, column }) => ({ element, text: tidy(textOf(element)), column }));
    if (texts.some(({ text }) => mailsIn(text).length > 0)) break;
    if (isFormLine(texts)) continue;
    for (const { element, text, column } of texts) {
      const id = columnShown(text, shown) ?? headed(element, text);
      if (!id || columns.has(id)) continue;
      columns.set(id, column);
      if (id === 'bal') vague = !shown.bal && VAGUE.test(plain(text));
    }
  }
  for (const id of COLUMN_IDS) {
    const column = shown[id];
    // Without a header its place is all there is to know it by.
    if (column && !columns.has(id) && column.header === '' && isHeadless(grid, column.position))
      columns.set(id, column.position);
  }
  const bal = columns.get('bal');
  const mail = columns.get('mail');
  if (bal === undefined || mail === undefined || mail === bal || (vague && !holdsTypes(grid, bal)))
    return undefined;
  return columns;
}

/** A label and the box beside it are a line of a form. In a header, which may hold a box too, names stand side by side. */
function isFormLine(cells: { element: Element; text: string }[]): boolean {
  const named = cells.map(({ text }) => columnNamed(text) !== undefined);
  return (
    named.includes(true) &&
    !named.some((is, at) => is && named[at + 1]) &&
    cells.some(({ element, text }) => text === '' && element.querySelector(FIELDS))
  );
}

/** The column of a header: a picture, a button or a box beside its words is there to sort or to filter. */
function headed(head: Element, text: string): ColumnId | undefined {
  return columnNamed(head.textContent ?? '') ?? columnNamed(text) ?? columnNamed(wordsBeside(head));
}

function wordsBeside(element: Element): string {
  const words = [...element.childNodes].map((node) => {
    if (!isElement(node)) return node.nodeValue ?? '';
    return node.matches('button, [role=button], input, select, textarea') ? '' : wordsBeside(node);
  });
  return words.join(' ');
}

/** The column that an administrator showed under this header. */
function columnShown(text: string, shown: Profile['columns']): ColumnId | undefined {
  const header = plain(text);
  return header === '' ? undefined : COLUMN_IDS.find((id) => shown[id]?.header === header);
}

function isHeadless(grid: Grid, position: number): boolean {
  const rows = grid.rows(HEADER_DEPTH);
  return (
    headerAt(rows, position) === '' &&
    rows.some(({ cells }) => cells.some(({ column }) => column === position))
  );
}

/** What stands above the first account in a column, in plain words. */
export function headerAt(rows: GridRow[], position: number): string {
  for (const { cells } of rows) {
    if (cells.some(({ element }) => mailsIn(textOf(element)).length > 0)) return '';
    const cell = cells.find(({ column }) => column === position)?.element;
    const text = cell ? plain(textOf(cell)) : '';
    if (text) return text;
  }
  return '';
}

/** A header that many tables have: what stands under it tells. */
const VAGUE = /^type\b(?!.*\b(bal|boite|compte|mailbox))/;
const SAMPLE = 20;
/** No row farther from the top says anything of the columns. */
export const ROWS_TOLD_BY = HEADER_DEPTH + SAMPLE;

/** Whether types of mailboxes, or no rows at all, stand in a column. */
function holdsTypes(grid: Grid, index: number): boolean {
  const rows = grid.rows(HEADER_DEPTH + SAMPLE);
  const cells = rows
    .filter(({ cells }) => cells.some(({ element }) => mailsIn(textOf(element)).length > 0))
    .flatMap(({ cells }) => cells.find(({ column }) => column === index)?.element ?? []);
  return cells.length === 0 || cells.some((cell) => balTypeIn(cellText(cell, 'bal')) !== undefined);
}
