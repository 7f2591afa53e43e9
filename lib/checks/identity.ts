import { APOSTROPHES } from './apostrophes.ts';
import { foldLetters } from './fold.ts';
import type { Person } from './person.ts';

/** The letters and digits of a name, of any alphabet, case and accents set aside. */
export function essence(name: string): string {
  // Some apostrophes are letters to Unicode.
  return foldLetters(name.replace(APOSTROPHES, ''))
    .replace(APOSTROPHES, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Whether two pairs of names are those of the same person, to recognise that the record on screen is that of an
 * account. Case, accents, ligatures, spaces, hyphens and apostrophes do not count; which name is which does.
 * Two people can have the same names: a mail, when there is one, decides before.
 *
 * @returns `different` as soon as a name known on both sides differs; otherwise `unknown` when one is missing
 */
export function samePerson(a: Person, b: Person): 'same' | 'different' | 'unknown' {
  let missing = false;
  for (const part of ['nom', 'prenom'] as const) {
    const one = essence(a[part]);
    const other = essence(b[part]);
    if (one === '' || other === '') missing = true;
    else if (one !== other) return 'different';
  }
  return missing ? 'unknown' : 'same';
}
