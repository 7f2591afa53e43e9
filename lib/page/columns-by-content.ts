import { balTypeIn } from './bal-type.ts';
import type { ColumnId } from './column-names.ts';
import { textOf } from './dom.ts';
import type { Grid } from './grid.ts';
import { mailsIn, plain, tidy } from './text.ts';

/** Rows looked at: enough to tell a column by what it holds. */
const SAMPLE = 12;

/**
 * The columns of a table without headers, told by what their cells hold: a mail, a type of mailbox, the words of
 * the mail's local part, 11 digits.
 *
 * @returns `undefined` when no column holds mails and another types of mailbox, in every row
 */
export function columnsByContent(grid: Grid): Map<ColumnId, number> | undefined {
  const rows = grid
    .rows(SAMPLE)
    .map(({ cells }) => new Map(cells.map(({ column, element }) => [column, tidy(textOf(element))])));
  const [first] = rows;
  if (!first || first.size < 3) return undefined;
  const every = (test: (text: string, row: Map<number, string>) => boolean) =>
    [...first.keys()].filter((column) => rows.every((row) => test(row.get(column) ?? '', row)));

  // The header of a page may be laid out as a row, with the service's name and who is logged in.
  const [mail] = every((text) => mailsIn(text)[0] === text.toLowerCase());
  const [bal] = every(
    (text) => text.length <= 20 && plain(text) !== 'medimail' && balTypeIn(text) !== undefined,
  );
  if (mail === undefined || bal === undefined) return undefined;
  // The guide's list has the last name before the first name.
  const [nom, prenom] = every((text, row) => isInMail(text, row.get(mail) ?? '')).filter(
    (column) => column !== mail,
  );
  const rpps = [...first.keys()].find(
    (column) =>
      rows.some((row) => /^\d{11}$/.test(row.get(column) ?? '')) &&
      rows.every((row) => /^(\d{11})?$/.test(row.get(column) ?? '')),
  );
  const columns = new Map<ColumnId, number>([
    ['mail', mail],
    ['bal', bal],
  ]);
  if (nom !== undefined && prenom !== undefined) columns.set('nom', nom).set('prenom', prenom);
  if (rpps !== undefined) columns.set('rpps', rpps);
  return columns;
}

function isInMail(text: string, mail: string): boolean {
  const words = plain(text).replace(/[^a-z]/g, '');
  return words.length > 1 && (mail.split('@')[0] ?? '').replace(/[^a-z]/g, '').includes(words);
}
