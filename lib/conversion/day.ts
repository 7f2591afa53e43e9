import type { Conversion } from './conversion.ts';
import { isConverted } from './progress.ts';

/**
 * When the last of the saves that converted an account was accepted by Medimail, in ms since 1970.
 * @returns none when it is not converted, or was converted without the assistant
 */
export function convertedAt(conversion: Conversion): number | undefined {
  if (!isConverted(conversion)) return undefined;
  const accepted = Object.values(conversion.attempts)
    .map((attempt) => attempt?.answer)
    .filter((answer) => answer?.kind === 'accepted')
    .map((answer) => answer?.at ?? 0);
  return accepted.length > 0 ? Math.max(...accepted) : undefined;
}

/** The accounts converted on the day of a moment, from midnight to midnight where the administrator is. */
export function convertedOn(conversions: readonly Conversion[], day: Date): Conversion[] {
  const start = new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
  const end = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
  return conversions.filter((conversion) => {
    const at = convertedAt(conversion);
    return at !== undefined && at >= start && at < end;
  });
}
