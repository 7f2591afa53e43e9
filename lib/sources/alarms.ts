import { browser } from 'wxt/browser';
import type { Conversion } from '../conversion/conversion.ts';
import { isDue } from '../conversion/progress.ts';
import type { CheckOver } from '../store/check-state.ts';
import type { Clock } from './clock.ts';

/** Its moment shows how many publications are due since the night. */
export const MORNING = 'morning';
/** Its moment asks the sources about them. */
export const CHECK = 'check-publications';

const MINUTE = 60_000;
/** When a night's publications are due, local time. */
const DUE = { hour: 6, minute: 0 };
/** When the directory's files of the day are there, most days: before 05:00 UTC (*Annuaire Santé*). */
const READY = { hour: 7, minute: 30 };
/** The checks of all administrators are spread over so long, in ms. */
const SPREAD = 60 * MINUTE;
/** After a failure of the network it is tried again so much later, until noon. */
const AGAIN = 30 * MINUTE;

/** No alarm is set for later than that, on a day of 25 hours, in ms. */
const LATEST = 25 * 60 * MINUTE + SPREAD;

/** The next moment at an hour of the day, local time, in ms since 1970. */
export function nextAt(now: number, { hour, minute }: { hour: number; minute: number }): number {
  const next = new Date(now);
  next.setHours(hour, minute, 0, 0);
  if (next.getTime() <= now) next.setDate(next.getDate() + 1);
  return next.getTime();
}

/** When the sources are to be asked next: soon, when the browser was closed this morning and something is due. */
export function nextCheck(now: number, conversions: readonly Conversion[], random: number): number {
  const next = nextAt(now, READY) + random * SPREAD;
  const morning = new Date(now).setHours(DUE.hour, DUE.minute, 0, 0);
  const isReady = now >= new Date(now).setHours(READY.hour, READY.minute, 0, 0);
  const isOpen = (conversion: Conversion) =>
    isDue(conversion, new Date(now)) && (conversion.seen?.at ?? 0) < morning;
  return isReady && conversions.some(isOpen) ? now + MINUTE : next;
}

/** When to ask again after a check: the next morning, or in a while when the network failed and it is still morning. */
export function nextAfter(now: number, { problems }: CheckOver, random: number): number {
  const passing = problems.some(({ problem: { reason } }) =>
    ['unreachable', 'slow', 'failing', 'too-many'].includes(reason),
  );
  if (passing && new Date(now).getHours() < 12) return now + AGAIN;
  return nextAt(now, READY) + random * SPREAD;
}

/** Sets the alarms that are missing, or are set for a moment that is too far, and takes away the one that no source needs. */
export async function setAlarms(
  isAnySourceOn: boolean,
  conversions: readonly Conversion[],
  { now, random }: Pick<Clock, 'now' | 'random'>,
): Promise<void> {
  const { alarms } = browser;
  const isSet = async (name: string) => {
    const alarm = await alarms.get(name);
    // One that is later than the next morning was set by a clock that was ahead.
    return alarm !== undefined && alarm.scheduledTime <= now() + LATEST;
  };
  if (!(await isSet(MORNING))) alarms.create(MORNING, { when: nextAt(now(), DUE) });
  if (!isAnySourceOn) await alarms.clear(CHECK);
  else if (!(await isSet(CHECK))) {
    alarms.create(CHECK, { when: nextCheck(now(), conversions, random()) });
  }
}
