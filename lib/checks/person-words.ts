import { type NameWords, nameWords, spellName } from './names.ts';
import type { Person, PersonPart } from './person.ts';

/** Which name comes first in an address. */
export type NameOrder = 'nom.prenom' | 'prenom.nom';

/** The two orders, the commoner in Medimail's procedure first. */
export const ORDERS: readonly NameOrder[] = ['nom.prenom', 'prenom.nom'];

/** A person's two names, taken apart. */
export interface PersonWords {
  nom: NameWords;
  prenom: NameWords;
}

/** The two names of a person, taken apart. */
export function personWords(person: Person): PersonWords {
  return { nom: nameWords(person.nom), prenom: nameWords(person.prenom) };
}

/** Which of the names has no words, if one has none. */
export function missingNames({ nom, prenom }: PersonWords): PersonPart | undefined {
  if (nom.words.length > 0) return prenom.words.length > 0 ? undefined : 'prenom';
  return prenom.words.length > 0 ? 'nom' : 'both';
}

/** What an address has for each name, and in which order. */
export interface Halves {
  order: NameOrder;
  nom: string;
  prenom: string;
}

/** Puts what stands for each name together, around a dot. */
export function joinHalves({ order, nom, prenom }: Halves): string {
  return order === 'nom.prenom' ? `${nom}.${prenom}` : `${prenom}.${nom}`;
}

/** The whole names in an order, as they are best written. */
export function spellPerson(names: PersonWords, order: NameOrder): string {
  return joinHalves({ order, nom: spellName(names.nom), prenom: spellName(names.prenom) });
}
