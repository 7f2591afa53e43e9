import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { frenchName, madeUpRpps } from '../../checks/made-up.ts';

/** What a person may write in a note: anything a spreadsheet keeps, delimiters, quotes and ends of lines too. */
const note = fc
  .array(fc.constantFrom(...'abcéèàçÉœ0189;,|"\'=+-@ \t\n€', '\r\n', 'Infirmière', '1,01E+10', 'sep=;'), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));

const mail = fc
  .tuple(fc.integer({ min: 0, max: 999 }), fc.constantFrom('ch-demo.fr', 'esante-occitanie.fr'))
  .map(([n, domain]) => `personne${n}@${domain}`);

/** A header as establishments write it, and rows of made-up people under it. */
export const list = fc
  .record({
    header: fc.constantFrom(
      ['Mail', 'Nom', 'Prénom', 'RPPS', 'Observations'],
      ['Adresse mail', 'NOM', 'Prénom(s)', 'N° RPPS', 'Commentaire'],
    ),
    rows: fc.array(fc.tuple(mail, frenchName, frenchName, madeUpRpps, note), { minLength: 1, maxLength: 8 }),
  })
  .map(({ header, rows }) => ({ header, rows: rows.map((row): string[] => row) }));

/** Rows as a text with a delimiter, quoted as Excel quotes. */
export function written(rows: readonly (readonly string[])[], delimiter: string, end = '\r\n'): string {
  const cell = (text: string) =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter) + end).join('');
}

/** Rows as an `.xlsx`. */
export function workbook(rows: readonly (readonly (string | number | null)[])[], sheet = 'Feuil1') {
  return writeXlsx({ sheets: [{ name: sheet, rows: rows.map((row) => [...row]) }] });
}
