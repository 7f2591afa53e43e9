import { nextTurn } from '../../lib/directory/next-turn.ts';

/** How long the page may wait for a slice, in ms. */
const SLICE = 12;

/**
 * Does work step by step, in slices between which the browser does what is waiting: draws, scrolls, clicks.
 *
 * @param steps what does one step each time that it is asked
 * @param isOver asked between the slices: the rest is left out
 * @returns what the work comes to; nothing when it was left out
 */
export async function inSlices<T>(
  steps: Iterator<unknown, T>,
  isOver: () => boolean,
): Promise<T | undefined> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await nextTurn();
    if (isOver()) return undefined;
    end = performance.now() + SLICE;
  }
}
