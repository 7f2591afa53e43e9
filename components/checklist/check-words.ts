import type { CheckOver, CheckRunning } from '../../lib/store/check-state.ts';
import { type TextKey, text } from '../text.ts';
import { formatNumber } from '../ui/format.ts';

/** One text or the other, as French and English tell one from many. */
export function counted(count: number, one: TextKey, many: TextKey): string {
  return count === 1 ? text(one) : text(many, formatNumber(count));
}

/** What a check said: « Vérification : 8 publiées, 1 pas encore, 1 liste rouge. » */
export function overWords({ published, notYet, unlisted, unanswered, cancelled }: CheckOver): string {
  const parts = [
    published > 0 && counted(published, 'check_published_one', 'check_published_many'),
    notYet > 0 && text('check_not_yet', formatNumber(notYet)),
    unlisted > 0 && counted(unlisted, 'check_unlisted_one', 'check_unlisted_many'),
    unanswered > 0 && text('check_unanswered', formatNumber(unanswered)),
  ].filter((part) => part !== false);
  if (parts.length === 0) return text('check_nothing');
  return text(cancelled ? 'check_stopped' : 'check_over', parts.join(', '));
}

/** How far a check is. */
export function runningWords({ source, done, total, bytes, totalBytes }: CheckRunning): string {
  if (source === 'fhir') return text('due_running_fhir', formatNumber(done), formatNumber(total));
  if (bytes === undefined) return text('due_running_start');
  if (totalBytes === undefined) return text('due_running_file', size(bytes));
  return text('due_running_file_of', size(bytes), size(totalBytes));
}

/** How far a check is, from 0 to 1; `undefined` when nobody can tell. */
export function shareDone({ source, done, total, bytes, totalBytes }: CheckRunning): number | undefined {
  if (source === 'fhir') return total === 0 ? undefined : done / total;
  return bytes === undefined || totalBytes === undefined ? undefined : Math.min(1, bytes / totalBytes);
}

function size(bytes: number): string {
  return text('size_mb', formatNumber(Math.round(bytes / 100_000) / 10));
}
