import type { Conversion } from '../../lib/conversion/conversion.ts';
import { csvFileName, exportCsv } from '../../lib/store/export-csv.ts';
import { download } from '../download.ts';
import { recordWords } from '../records/words.ts';

/**
 * Hands the checklist over as a file.
 * @returns the file's name
 */
export function downloadCsv(conversions: readonly Conversion[], now: Date): string {
  const name = csvFileName(now);
  download(name, 'text/csv', exportCsv(conversions, recordWords()));
  return name;
}
