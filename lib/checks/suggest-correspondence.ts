import type { CorrespondenceContext } from './correspondence-check.ts';
import { firstFree } from './homonym.ts';
import type { Person } from './person.ts';
import { missingNames, type NameOrder, personWords, spellPerson } from './person-words.ts';

/**
 * The two addresses that a person may have, as parts before the `@`: each checks as `ok`.
 *
 * @param context with `takenBy`, a homonym's digit is added where it is needed
 * @returns `undefined` when a name is missing or cannot be written in an address
 */
export function suggestCorrespondence(
  person: Person,
  context: Pick<CorrespondenceContext, 'takenBy'> = {},
): { nomPrenom: string; prenomNom: string } | undefined {
  const names = personWords(person);
  if (missingNames(names)) return undefined;
  const spell = (order: NameOrder) => {
    const body = spellPerson(names, order);
    return firstFree(body, '', context.takenBy) ?? body;
  };
  return { nomPrenom: spell('nom.prenom'), prenomNom: spell('prenom.nom') };
}
