/** A fact is never so long on its way; one that is older was dated by a clock that was set back. In ms. */
const LONGEST_WAY = 10 * 60_000;

/** The moment that a fact is taken for; see {@link createMoments}. */
export type Moments = (at: number) => Promise<number>;

/**
 * Gives facts moments that never go back. What is known last is what counts, so that on a computer whose clock was set
 * back nothing that is learnt would count until the clock has caught up: such facts are dated just after the last one.
 *
 * @param latest the last moment that anything stored is dated by, asked for once
 */
export function createMoments(latest: () => Promise<number>): Moments {
  let last: Promise<number> | undefined;
  return async (at) => {
    last ??= latest();
    const known = await last.catch(() => 0);
    const moment = at < known - LONGEST_WAY ? known + 1 : at;
    last = Promise.resolve(Math.max(known, moment));
    return moment;
  };
}

/** The last moment in a value of any shape: of its parts that are called `at`, or end so. */
export function latestIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((latest, [name, part]) => {
    const moment = typeof part === 'number' && /^at$|At$/.test(name) ? part : latestIn(part);
    return Math.max(latest, moment);
  }, 0);
}
