import { browser } from 'wxt/browser';
import type { Conversion } from '../conversion/conversion.ts';
import { correspondenceOf, publicationOf, seenOf, statusOf } from '../conversion/progress.ts';
import { effectiveSettings } from './settings.ts';
import type { Writer } from './writer.ts';

const ALARM = 'retention';

/** A laptop sleeps through any hour of the day: looked at several times, erased on the day in any case. */
const EVERY_MINUTES = 180;

/**
 * Erases finished accounts whose time is over: when the browser starts, then by alarm. A number of days that was just
 * changed does nothing at once, as it may be half typed.
 */
export function keepRetention(writer: Writer): void {
  const erase = () => void eraseExpired(writer, new Date());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) erase();
  });
  browser.runtime.onStartup.addListener(erase);
  void setAlarm();
}

/** An alarm that is set again starts afresh, and the background starts often. */
async function setAlarm(): Promise<void> {
  const alarm = await browser.alarms.get(ALARM);
  // One that is later than that was set by a clock that was ahead.
  const isSet = alarm !== undefined && alarm.scheduledTime <= Date.now() + EVERY_MINUTES * 60_000;
  if (!isSet) browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
}

/**
 * Erases the finished accounts whose time is over, as the settings say, and what was copied of accounts that long ago.
 *
 * @returns how many accounts
 */
export async function eraseExpired(writer: Writer, now: Date): Promise<number> {
  const { retentionDays } = await effectiveSettings();
  await writer.removeCopies(now.getTime() - retentionDays * DAY);
  return writer.removeExpired((conversion) => isExpired(conversion, retentionDays, now));
}

/**
 * Whether a finished account was kept long enough.
 *
 * @param days how many local days it is kept after the one on which it was finished; 0: not beyond it
 */
export function isExpired(conversion: Conversion, days: number, now: Date): boolean {
  const finished = finishedAt(conversion);
  return finished !== undefined && localDay(now) - localDay(new Date(finished)) >= days;
}

/** When an account was finished; nothing when it is not. */
function finishedAt(conversion: Conversion): number | undefined {
  if (statusOf(conversion) !== 'done') return undefined;
  const { decision, publication } = conversion;
  if (decision.value.kind === 'finished') return decision.at;
  const told = ['published', 'hidden'].includes(publicationOf(conversion) ?? '') ? publication : undefined;
  return told?.at ?? seenOf(conversion)?.at ?? correspondenceOf(conversion)?.at;
}

const DAY = 86_400_000;

/** The number of a day on the calendar here, whatever its length: two a year have 23 or 25 hours. */
function localDay(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY;
}
