import type { Person } from '../../lib/checks/person.ts';

/** A person as lists name them: « SCHIANO Léa », « L’HERMITTE Jean-Paul ». */
export function personWords({ nom, prenom }: Person): string {
  return [nom.toLocaleUpperCase('fr'), capitalised(prenom)].filter(Boolean).join(' ');
}

/** A first name that is all in capitals, as registers write them; any other stays as it is. */
function capitalised(prenom: string): string {
  if (prenom !== prenom.toLocaleUpperCase('fr')) return prenom;
  return prenom
    .toLocaleLowerCase('fr')
    .replace(/(^|[\s'’-])(\p{L})/gu, (letters) => letters.toLocaleUpperCase('fr'));
}

/** An RPPS number in groups that can be read and compared: « 199 990 000 11 ». */
export function rppsWords(rpps: string): string {
  return rpps.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, '$1\u202f$2\u202f$3\u202f$4');
}
