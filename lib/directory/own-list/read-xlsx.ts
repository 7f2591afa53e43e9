import { type CellValue, readXlsx } from 'hucre/xlsx';
import { listScore, toTable } from './find-header.ts';
import { isTableError, type Table, type TableError } from './table.ts';
import { summarizeZip } from './zip-sizes.ts';

/** A sheet of 100,000 rows is some 50 MB of XML; a file that holds more was not made by people. */
const MOST_UNPACKED = 192 * 1024 * 1024;

/**
 * Reads an `.xlsx`: the sheet asked for, or of those that are not hidden the one most like a list of people.
 *
 * `hucre` reads it: no dependency, no `eval`, no worker of its own (`read-excel-file` starts one from a `blob:`
 * address for entries above 512 KB, which the policy of extension pages forbids), and limits against files that
 * decompress without end.
 */
export async function readExcel(bytes: Uint8Array, asked?: string): Promise<Table | TableError> {
  const zip = summarizeZip(bytes);
  if (!zip) return { error: 'damaged' };
  if (zip.size > MOST_UNPACKED) return { error: 'too-large', limit: MOST_UNPACKED };
  const other = otherKind(zip.names);
  if (other) return other;
  try {
    const { sheets } = await readXlsx(bytes, { sheets: (info) => !info.hidden && !info.veryHidden });
    const files = sheets.map(({ name, rows }) => ({ name, cells: rows.map((row) => row.map(textOf)) }));
    const chosen =
      files.find(({ name }) => name === asked) ??
      files
        .filter(({ cells }) => cells.length > 0)
        .map((file) => ({ ...file, score: listScore(file.cells) }))
        .sort((a, b) => b.score - a.score)[0];
    if (!chosen) return { error: 'empty' };
    const table = toTable(chosen.cells);
    return isTableError(table)
      ? table
      : { ...table, sheet: chosen.name, sheets: files.map(({ name }) => name) };
  } catch {
    return { error: 'damaged' };
  }
}

/** The other things that are made of a zip. */
function otherKind(names: readonly string[]): TableError | undefined {
  if (names.includes('xl/workbook.bin')) return { error: 'other-spreadsheet', format: 'xlsb' };
  if (names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('xl/'))) return undefined;
  if (names.includes('mimetype') && names.includes('content.xml')) {
    return { error: 'other-spreadsheet', format: 'ods' };
  }
  return { error: 'not-a-list' };
}

/** A cell as a person would type it. Whole numbers are written whole, whatever format shows them. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  return String(value);
}
