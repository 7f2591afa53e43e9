import { foldLetters } from '../checks/fold.ts';
import { readName } from '../checks/name-reading.ts';
import { nameWords } from '../checks/names.ts';
import type { Person } from '../checks/person.ts';

/**
 * Whether an account's mail writes both names of a person, whole, on both sides of a dot: `jean-pierre.martin@…` says
 * who « MARTIN JP » is, `claire.dupont@…` what « MARTIN CLAIRE » was called. The digit of homonyms does not count.
 */
export function isNamedInMail(mail: string, { nom, prenom }: Person): boolean {
  const local = foldLetters(mail.slice(0, 200).split('@')[0] ?? '').replace(/[0-9]+$/, '');
  const [one = '', other = '', more] = local.split('.');
  if (more !== undefined) return false;
  const writes = (written: string, name: string) => readName(written, nameWords(name))?.as === 'whole';
  return (writes(one, nom) && writes(other, prenom)) || (writes(one, prenom) && writes(other, nom));
}
