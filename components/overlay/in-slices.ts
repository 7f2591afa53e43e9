import { nextTurn } from '../../lib/directory/next-turn.ts';

/** How long the page may wait for a slice, in ms, so that it still scrolls. */
const SLICE = 12;

/**
 * Does work step by step, in slices between which the browser does what is waiting: draws, scrolls, clicks.
 *
 * @param steps what does one step each time that it is asked
 * @param isOver asked between the slices: the rest is left out
 * @param slice how long a slice may take, in ms
 * @returns what the work comes to; nothing when it was left out
 */
export async function inSlices<T>(
  steps: Iterator<unknown, T>,
  isOver: () => boolean,
  slice = SLICE,
): Promise<T | undefined> {
  let end = performance.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await nextTurn();
    if (isOver()) return undefined;
    end = performance.now() + slice;
  }
}
