import type { Random } from '../../medimail/random.ts';
import { findList, type List } from './columns.ts';
import { replaceTag } from './replace-tag.ts';
import { type Scope, wordsOf } from './scope.ts';

/** The list as another kind of table, or as cards with the header before each value. */
export function mutateTable(scope: Scope, random: Random): void {
  const list = findList(scope);
  const plain = list && list.table.querySelectorAll('[colspan]').length === 0;
  if (!list || !plain || [...list.head.children].some((cell) => cell.querySelector('input'))) return;
  if (list.table.querySelectorAll('tr, [role=row]').length !== list.rows.length + 1) return;
  // A row of filters makes no card.
  if (list.rows.some((row) => !row.textContent?.includes('@'))) return;
  const style = random.below(10);
  if (style < 2 && list.table.localName === 'table') toGrid(scope.document, list);
  else if (style < 2) toTable(scope.document, list);
  else if (style < 4) toCards(scope.document, list, style === 2);
}

function toGrid(document: Document, { table, head, rows }: List): void {
  const grid = document.createElement('div');
  grid.setAttribute('role', 'grid');
  for (const row of [head, ...rows]) {
    const line = replaceTag(document, row, 'div');
    line.setAttribute('role', 'row');
    for (const cell of [...line.children])
      replaceTag(document, cell, 'div').setAttribute('role', row === head ? 'columnheader' : 'gridcell');
    grid.append(line);
  }
  table.replaceWith(grid);
}

function toTable(document: Document, { table, head, rows }: List): void {
  const other = document.createElement('table');
  for (const row of [head, ...rows]) {
    const line = replaceTag(document, row, 'tr');
    line.removeAttribute('role');
    for (const cell of [...line.children])
      replaceTag(document, cell, row === head ? 'th' : 'td').removeAttribute('role');
    other.append(line);
  }
  table.replaceWith(other);
}

function toCards(document: Document, { table, head, rows, names }: List, printed: boolean): void {
  const cards = document.createElement('div');
  const headings = [...head.children].map(wordsOf);
  for (const row of rows) {
    const card = replaceTag(document, row, 'div');
    card.removeAttribute('role');
    for (const [index, cell] of [...card.children].entries()) {
      const line = replaceTag(document, cell, 'div');
      line.removeAttribute('role');
      const heading = headings[index] ?? '';
      if (!heading || names[index] === 'actions') continue;
      if (printed) line.setAttribute('data-label', heading);
      else line.innerHTML = `<b>${heading}</b> : <span>${line.innerHTML}</span>`;
    }
    cards.append(card);
  }
  table.replaceWith(cards);
}
