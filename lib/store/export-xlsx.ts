import { writeXlsx } from 'hucre/xlsx';
import type { Conversion } from '../conversion/conversion.ts';
import { CSV_COLUMNS, type CsvColumn, type CsvWords, recordRows } from './export-csv.ts';

/** The words of the file, in the reader's language. */
export interface XlsxWords extends CsvWords {
  sheet: string;
}

/** Characters that a column shows, where the usual width is not enough or too much. */
const WIDTHS: Partial<Record<CsvColumn, number>> = {
  mail: 36,
  nom: 20,
  prenom: 18,
  profession: 24,
  bal: 8,
  step: 34,
  correspondence: 38,
  seen: 30,
  reason: 36,
  note: 48,
};

const USUAL_WIDTH = 16;

/**
 * The checklist as an `.xlsx`. Every cell is a text (format `@`): numbers keep their eleven digits whatever is done
 * to the sheet, and nothing is computed, even when it looks like a formula.
 */
export function exportXlsx(conversions: readonly Conversion[], words: XlsxWords): Promise<Uint8Array> {
  const rows = recordRows(conversions, words).map((cells) => cells.map(xmlText));
  const header = CSV_COLUMNS.map((_, at): [string, { style: object }] => [
    `0,${at}`,
    { style: { font: { name: 'Calibri', size: 11, bold: true }, numFmt: '@' } },
  ]);
  return writeXlsx({
    sheets: [
      {
        name: words.sheet,
        columns: CSV_COLUMNS.map((column) => ({ width: WIDTHS[column] ?? USUAL_WIDTH, numFmt: '@' })),
        rows,
        cells: new Map(header),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${lastCell(rows.length)}` },
      },
    ],
  });
}

/** The name of the file of a day: `assistant-per-2025-01-31.xlsx`. */
export function xlsxFileName(csvFileName: string): string {
  return csvFileName.replace(/\.csv$/, '.xlsx');
}

/** A text that the file holds as it is, but for characters that XML cannot hold, of which pages show none. */
function xmlText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '\uFFFD')
      // `_x0041_` is how the format itself writes an `A`.
      .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
  );
}

function lastCell(row: number): string {
  return `${String.fromCharCode('A'.charCodeAt(0) + CSV_COLUMNS.length - 1)}${row}`;
}
