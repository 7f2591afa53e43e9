import type { Random } from '../../medimail/random.ts';

/** One of a list; the same for the same seed. @throws Error when the list is empty */
export function oneOf<T>(random: Random, list: readonly T[]): T {
  const [first, ...others] = list;
  if (first === undefined) throw new Error('Nothing to draw from.');
  return random.pick([first, ...others]);
}

/** The items in another order. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const left = [...list];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(random.below(left.length), 1));
  return drawn;
}
