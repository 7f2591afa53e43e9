import { plain } from './text.ts';
import type { BalType } from './types.ts';

const KINDS: readonly (readonly [BalType, RegExp])[] = [
  ['MED', /\bmed(imail)?\b/],
  ['PER', /\bper(sonnel(le)?)?\b/],
  ['ORG', /\borg(anisation(nel(le)?)?)?\b/],
  ['APP', /\bapp(licat(if|ive|ion))?\b/],
];

/**
 * The type of mailbox that a short text names, as `MED`, `BAL MED`, `Médimail`, `BAL PERSONNELLE`…
 * @returns `undefined` when it names none, or several
 */
export function balTypeIn(text: string): BalType | undefined {
  const words = plain(text);
  if (words.length > 60) return undefined;
  const named = KINDS.filter(([, pattern]) => pattern.test(words));
  // « BAL Médimail personnelle » names the service and the kind.
  const kinds =
    named.length > 1 ? named.filter(([kind]) => kind !== 'MED' || !/\bmedimail\b/.test(words)) : named;
  return kinds.length === 1 ? kinds[0]?.[0] : undefined;
}
