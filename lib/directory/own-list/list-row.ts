import { withoutInvisible } from '../../checks/blanks.ts';
import { foldLetters } from '../../checks/fold.ts';
import { essence } from '../../checks/identity.ts';
import type { Person } from '../../checks/person.ts';
import { isMail, mailOf } from './cells.ts';
import type { Column, Mapping } from './columns.ts';
import { NONE, type RppsCell, readRppsCell } from './rpps-cell.ts';

/** What a row of a list says of a person. */
export interface ListRow {
  /** Its place in the table's rows, from 0. */
  row: number;
  /** In lower case; empty when there is none. */
  mail: string;
  /** What is in the mail's cell when that is no address. */
  badMail: string;
  nom: string;
  prenom: string;
  profession: string;
  adeli: string;
  rpps: RppsCell;
  /** The same for every writing of the same names; empty when a name is missing. */
  key: string;
}

/** Reads the rows of a table by its columns. */
export function readRows(mapping: Mapping, rows: readonly (readonly string[])[]): ListRow[] {
  return rows.map((cells, row) => {
    const cell = (column: Column) => {
      const at = mapping[column];
      return at === undefined ? '' : withoutInvisible(cells[at] ?? '').trim();
    };
    const told = cell('mail');
    const mail = NONE.test(told) ? '' : mailOf(told);
    const isWhole = mapping.nom !== undefined && mapping.nom === mapping.prenom;
    const names = isWhole ? splitName(cell('nom')) : { nom: cell('nom'), prenom: cell('prenom') };
    return {
      row,
      mail: isMail(mail) ? mail : '',
      badMail: isMail(mail) ? '' : mail,
      ...names,
      profession: cell('profession'),
      adeli: cell('adeli'),
      rpps: readRppsCell(cell('rpps')),
      key: isWhole ? wholeKey(cell('nom')) : nameKey(names),
    };
  });
}

/** The same for every writing of the two names of a person; empty when one is missing. */
export function nameKey({ nom, prenom }: Person): string {
  const first = essence(nom);
  const second = essence(prenom);
  return first === '' || second === '' ? '' : `${first} ${second}`;
}

/** The same for every writing of both names in one text, in either order: their words, sorted. */
export function wholeKey(name: string): string {
  const words = wordsOf(name);
  return words.length < 2 ? '' : `= ${words.sort((a, b) => (a < b ? -1 : 1)).join(' ')}`;
}

/** Whether two people have not a word of their names in common, when both are known. */
export function areStrangers(a: Person, b: Person): boolean {
  const words = new Set(wordsOf(`${a.nom} ${a.prenom}`));
  const others = wordsOf(`${b.nom} ${b.prenom}`);
  return words.size > 0 && others.length > 0 && !others.some((word) => words.has(word));
}

/** The words of names, without case, accents and signs. */
function wordsOf(name: string): string[] {
  return foldLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** « SCHIANO Léa », « Léa SCHIANO »: the words in capitals are the name. Otherwise nobody can tell. */
function splitName(name: string): Person {
  const words = name.split(/\s+/);
  const isCapital = (word: string) => word === word.toUpperCase() && /\p{L}/u.test(word);
  const nom = words.filter(isCapital).join(' ');
  const prenom = words.filter((word) => !isCapital(word)).join(' ');
  const isInOrder = name.trim().replace(/\s+/g, ' ');
  return nom !== '' && prenom !== '' && [`${nom} ${prenom}`, `${prenom} ${nom}`].includes(isInOrder)
    ? { nom, prenom }
    : { nom: name, prenom: '' };
}
