import type { Random } from '../../medimail/random.ts';
import type { List } from './columns.ts';
import { oneOf } from './draw.ts';
import { replaceTag } from './replace-tag.ts';

/** A row of filters under the headers, a row of groups over them, a title, a row at the end. */
export function addRows(document: Document, { head, rows, names }: List, random: Random): void {
  const rowOf = (cells: string[]) => {
    const row = document.createElement('tr');
    row.innerHTML = cells.join('');
    return row;
  };
  if (random.percent(20))
    head.after(rowOf(names.map((name) => (name ? '<td><input type="text" size="8"></td>' : '<td></td>'))));
  if (random.percent(15))
    head.before(rowOf([`<th colspan="${names.length}">Comptes de l'établissement</th>`]));
  if (random.percent(15)) {
    const half = Math.floor(names.length / 2);
    head.before(
      rowOf([`<th colspan="${half}">Compte</th>`, `<th colspan="${names.length - half}">Personne</th>`]),
    );
  }
  if (random.percent(20))
    rows.at(-1)?.after(rowOf([`<td colspan="${names.length}">${rows.length} comptes</td>`]));
}

/** Writes the headers with what sorts by them, and as cells of another kind. */
export function mutateHeads(document: Document, { table, head }: List, random: Random): void {
  const style = random.below(7);
  for (const cell of [...head.children]) {
    const text = cell.innerHTML;
    if (style === 1) cell.innerHTML = `<a href="#">${text}</a>`;
    if (style === 2)
      cell.innerHTML = `<span>${text}</span> <span>${oneOf(random, ['▲', '▼', '↕', ''])}</span>`;
    if (style === 3) cell.innerHTML = `<b>${text}</b>`;
    if (style === 4 && text)
      cell.innerHTML = `${text} <img src="/img/tri.png" alt="Trier" width="8" height="8">`;
  }
  if (table.localName !== 'table') return;
  if (random.percent(40)) {
    const to = head.querySelector('th') ? 'td' : 'th';
    for (const cell of [...head.children]) replaceTag(document, cell, to);
  }
  if (random.percent(20) && head.parentElement?.localName !== 'thead') {
    const thead = document.createElement('thead');
    thead.append(...[...(head.parentElement?.children ?? [])].filter((row) => row === head));
    table.prepend(thead);
  }
}
