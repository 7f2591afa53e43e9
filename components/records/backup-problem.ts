import type { BackupError } from '../../lib/store/backup.ts';
import { text } from '../text.ts';
import { formatNumber } from '../ui/format.ts';

/** Why a file cannot be restored, and what to do about it. */
export function backupProblemWords(problem: BackupError): string {
  switch (problem.error) {
    case 'too-large':
      return text('records_bad_large');
    case 'not-json':
      return text('records_bad_json');
    case 'other-version':
      return text('records_bad_version', problem.version);
    case 'damaged':
      return text(
        'records_bad_damaged',
        formatNumber(
          problem.accounts.length + problem.holders.length + problem.findings.length + problem.beside.length,
        ),
      );
    default:
      return text('records_bad_other');
  }
}
