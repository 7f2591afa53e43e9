import { decodeText } from './decode-text.ts';
import { kindOf } from './file-kind.ts';
import { toTable } from './find-header.ts';
import { readExcel } from './read-xlsx.ts';
import { splitText } from './split-text.ts';
import { MOST_BYTES, type Table, type TableError } from './table.ts';

/**
 * Reads an establishment's list: `.xlsx`, CSV or TSV in any encoding Excel writes, or cells pasted from a
 * spreadsheet. What it is follows from what is in it, never from a name. Never throws.
 *
 * @param source the file's bytes, or the text pasted
 * @param options.sheet the sheet to read, when a person chose one
 */
export async function readTable(
  source: Uint8Array | string,
  { sheet }: { sheet?: string | undefined } = {},
): Promise<Table | TableError> {
  if (source.length > MOST_BYTES) return { error: 'too-large', limit: MOST_BYTES };
  if (source.length === 0) return { error: 'empty' };
  if (typeof source === 'string') return toTable(splitText(source));
  const kind = kindOf(source);
  switch (kind) {
    case 'zip':
      return readExcel(source, sheet);
    case 'text':
      return toTable(splitText(decodeText(source)));
    case 'other':
      return { error: 'not-a-list' };
    default:
      return { error: kind };
  }
}
