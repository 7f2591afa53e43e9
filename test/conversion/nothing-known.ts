import type { Known } from '../../lib/conversion/guidance.ts';

/** What is known when nothing is, beyond an account and a page. */
export const NOTHING_KNOWN: Known = {
  usedBy: () => undefined,
  takenBy: () => undefined,
  identify: () => undefined,
  publishedTo: () => undefined,
  elsewhere: () => undefined,
  visibleConfirmed: false,
};
