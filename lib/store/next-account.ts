import { browser } from 'wxt/browser';
import type { Conversion } from '../conversion/conversion.ts';
import { statusOf } from '../conversion/progress.ts';
import { nextIn } from '../conversion/queue.ts';
import { hands } from './hands.ts';
import { listPlaces } from './list-place.ts';
import { HOME, openMedimail } from './open-medimail.ts';
import { storedQueue } from './queue.ts';
import { listAddress } from './session.ts';
import { tell } from './tell.ts';
import type { Writer } from './writer.ts';

interface Options {
  at: number;
  /** The account that is being worked on, whose turn is over. */
  after: string | undefined;
  /** The tab to work in; without one, the Medimail tab that was used last. */
  tab: number | undefined;
}

/**
 * Takes up the next account of the queue in a tab, and goes to the list there so that it can be searched for.
 *
 * @returns the account as it was before; nothing when none is left
 */
export async function takeNext(writer: Writer, { at, after, tab }: Options): Promise<Conversion | undefined> {
  const conversions = new Map((await writer.all()).map((known) => [known.mail, known]));
  const next = nextIn(await storedQueue(), conversions, after);
  if (!next) return undefined;

  if (statusOf(next) !== 'active')
    await writer.apply({
      kind: 'decision',
      at: Math.max(at, next.decision.at + 1),
      mail: next.mail,
      decision: { kind: 'started' },
    });
  const target = tab ?? (await openMedimail());
  await hands.set(target, next.mail);
  tell(target, { type: 'hand', hand: next.mail });
  await goToList(target);
  return next;
}

/** Shows the account list in a tab, in the frame where it stood; where it is there already, it stays. */
async function goToList(tab: number): Promise<void> {
  const place = await listPlaces.get(tab);
  if (place?.shown) return;
  if (place && place.frame !== 0) tell(tab, { type: 'go', url: place.url }, place.frame);
  else await browser.tabs.update(tab, { url: place?.url ?? (await listAddress.get()) ?? HOME });
}
