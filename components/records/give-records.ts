import { backupFileName, writeBackup } from '../../lib/store/backup.ts';
import { besideOf } from '../../lib/store/beside.ts';
import { csvFileName } from '../../lib/store/export-csv.ts';
import type { Checklist } from '../../lib/store/mirror.ts';
import { downloadCsv } from '../checklist/download.ts';
import { download, XLSX } from '../download.ts';
import { recordWords } from './words.ts';

/** How the work list can be taken away. */
export type RecordKind = 'csv' | 'xlsx' | 'json';

/**
 * Hands the work list over as a file.
 * @returns the file's name
 */
export async function giveRecords(kind: RecordKind, stored: Checklist, now: Date): Promise<string> {
  const conversions = [...stored.conversions.values()];
  const csvName = csvFileName(now);
  if (kind === 'csv') return downloadCsv(conversions, now);
  if (kind === 'json') {
    const holders = [...stored.holders.values()];
    const findings = [...stored.findings.values()].filter(({ mail }) => stored.conversions.has(mail));
    const name = backupFileName(csvName);
    const backup = { at: now.getTime(), conversions, holders, findings, ...besideOf(stored) };
    download(name, 'application/json', writeBackup(backup));
    return name;
  }
  // Loaded when it is wanted: it writes zips, which no other part of most views does.
  const { exportXlsx, xlsxFileName } = await import('../../lib/store/export-xlsx.ts');
  const bytes = await exportXlsx(conversions, recordWords());
  download(xlsxFileName(csvName), XLSX, bytes as Uint8Array<ArrayBuffer>);
  return xlsxFileName(csvName);
}
