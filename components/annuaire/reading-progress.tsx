import { text } from '../text.ts';
import { formatNumber } from '../ui/format.ts';
import type { JobState } from './job.ts';
import { formatBytes, formatPercent, formatRate, formatSeconds } from './quantities.ts';

/** How far the reading of a file is: bytes, lines, rate and time left. */
export function ReadingProgress({ reading }: { reading: Extract<JobState, { is: 'reading' }> }) {
  const { progress, kind } = reading;
  const share = progress?.totalBytes ? progress.bytes / progress.totalBytes : undefined;
  const title =
    kind === undefined
      ? text('annuaire_opening')
      : text(
          kind === 'list'
            ? 'annuaire_reading_list'
            : kind === 'mailboxes'
              ? 'annuaire_reading_mailboxes'
              : 'annuaire_reading_practitioners',
        );
  return (
    <div class="progress">
      <p role="status">{title}</p>
      <progress max={1} value={share} aria-label={title} />
      {progress && (
        <ul>
          <li>
            {progress.totalBytes === undefined
              ? formatBytes(progress.bytes)
              : text('annuaire_bytes', formatBytes(progress.bytes), formatBytes(progress.totalBytes))}
            {share !== undefined && ` (${formatPercent(share)})`}
          </li>
          <li>{text('annuaire_lines', formatNumber(progress.lines))}</li>
          <li>
            {text(
              'annuaire_rate',
              formatRate(progress.linesPerSecond),
              formatBytes(progress.textBytesPerSecond),
            )}
          </li>
          {progress.secondsLeft !== undefined && (
            <li>{text('annuaire_left', formatSeconds(progress.secondsLeft))}</li>
          )}
        </ul>
      )}
    </div>
  );
}
