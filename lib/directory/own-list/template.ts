import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { COLUMNS, type Column } from './columns.ts';

/** The words above the columns, in the reader's language. */
export interface TemplateWords {
  column(column: Column): string;
  sheet: string;
}

/**
 * An empty list to fill, as a CSV that French Excel opens rightly by a double click: `;` between cells, CRLF, UTF-8
 * with its mark. No example in it: it would be imported.
 */
export function writeTemplate(words: Pick<TemplateWords, 'column'>): string {
  const header = Papa.unparse([COLUMNS.map(words.column)], { delimiter: ';', escapeFormulae: true });
  return `\uFEFF${header}\r\n`;
}

/** Rows that are made ready to be filled. */
const ROWS = 1000;

/** The same as an `.xlsx`, whose columns are texts: the numbers typed in it keep all their digits. */
export function writeXlsxTemplate(words: TemplateWords): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: words.sheet,
        columns: COLUMNS.map((column) => ({ width: column === 'mail' ? 36 : 20, numFmt: '@' })),
        rows: [COLUMNS.map(words.column), ...Array.from({ length: ROWS }, () => COLUMNS.map(() => null))],
        freezePane: { rows: 1 },
      },
    ],
  });
}
