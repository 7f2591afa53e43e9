import { browser } from 'wxt/browser';
import type { Conversion } from '../conversion/conversion.ts';
import { isConverted } from '../conversion/progress.ts';
import { changeQueue, prunedQueue, type Queue, type QueueChange } from '../conversion/queue.ts';
import { moveDamagedAside } from './damaged.ts';
import { QUEUE } from './keys.ts';
import { parseQueue, toStoredQueue } from './queue-shape.ts';

/** Longer than any message is on its way, in ms. */
const LATE = 24 * 60 * 60 * 1000;

/** What is stored of the queue. */
export async function storedQueue(): Promise<Queue> {
  return parseQueue((await browser.storage.local.get(QUEUE))[QUEUE]);
}

/**
 * Changes the stored queue; one that cannot be read is set aside first.
 *
 * @param conversions the accounts that are known, to forget those that are over
 */
export async function updateQueue(change: QueueChange, conversions: readonly Conversion[]): Promise<void> {
  const stored = await browser.storage.local.get(QUEUE);
  await moveDamagedAside(stored);
  const left = new Set(conversions.filter((known) => !isConverted(known)).map(({ mail }) => mail));
  const changed = changeQueue(parseQueue(stored[QUEUE]), change);
  const next = prunedQueue(changed, (mail) => !left.has(mail), change.at - LATE);
  await browser.storage.local.set({ [QUEUE]: toStoredQueue(next) });
}
