import { setTimeout } from 'node:timers/promises';

/** How long something expected may take to show, in ms. */
export const PATIENCE = 30_000;
/** How often it is looked for, in ms. */
const INTERVAL = 20;

/**
 * Asks again, a moment later, until there is an answer; in a test or before it.
 *
 * @throws when it takes too long, saying what was waited for
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined | null | false>): Promise<T> {
  const end = Date.now() + PATIENCE;
  let problem: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      // The page may be on its way to the next one.
      problem = error;
    }
    if (Date.now() > end) throw new Error(`Waited for ${what}`, { cause: problem });
    await setTimeout(INTERVAL);
  }
}
