import { browser } from 'wxt/browser';
import { readProfile } from '../page/profile.ts';
import { parseFindings } from './findings.ts';
import { damagedKey, isAccountKey, isFindingsKey, isHolderKey, PROFILE, QUEUE } from './keys.ts';
import { isQueue } from './queue-shape.ts';
import { parseConversion, parseHolder } from './schema.ts';

/**
 * Moves what can no longer be read under another key, so that it is neither lost nor in the way.
 *
 * @param stored some of what is stored, by key
 * @returns how many values were moved
 */
export async function moveDamagedAside(stored: Record<string, unknown>): Promise<number> {
  const damaged = Object.entries(stored).filter(
    ([key, value]) => value !== undefined && isDamaged(key, value),
  );
  if (damaged.length === 0) return 0;
  const area = browser.storage.local;
  const kept = await area.get(null);
  // Kept under the other key first: a stop between the two writes must not lose it.
  await area.set(Object.fromEntries(damaged.map(([key, value]) => [placeFor(key, value, kept), value])));
  await area.remove(damaged.map(([key]) => key));
  return damaged.length;
}

function isDamaged(key: string, value: unknown): boolean {
  if (key === PROFILE) return !readProfile(value);
  if (key === QUEUE) return !isQueue(value);
  if (isFindingsKey(key)) return !parseFindings(value);
  return (isAccountKey(key) && !parseConversion(value)) || (isHolderKey(key) && !parseHolder(value));
}

/** The first key that holds nothing else, so that what was set aside before stays too. */
function placeFor(key: string, value: unknown, kept: Record<string, unknown>): string {
  for (let time = 1; ; time++) {
    const place = damagedKey(key, time);
    if (kept[place] === undefined || JSON.stringify(kept[place]) === JSON.stringify(value)) return place;
  }
}
