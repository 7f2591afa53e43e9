import { formsOf, formsOfWord, nameParts, plainWord } from './name-parts.ts';

/** A name, with all it may be looked up by. */
export interface KeyedName {
  /** The whole name as one word. */
  letters: string;
  /** {@link formsOf} it. */
  forms: readonly string[];
}

/**
 * A key in two halves, so that a look-up can stop at the first: hardly any line has an account's surname. `rest` is a
 * form of the other name, or an end of it as a number: millions of those are made.
 */
export type JoinKey = readonly [form: string, rest: string | number];

/** Letters as a number, for {@link JoinKey}; `kind` parts beginnings, ends and initials. */
function numberOf(kind: 1 | 2 | 3, letters: string, from: number, to: number): number {
  let code: number = kind;
  for (let at = from; at < to; at += 1) code = code * 27 + letters.charCodeAt(at) - 96;
  return code;
}

/**
 * The beginning and the end of a name: one slip leaves one of them whole. It touches two neighbouring letters at
 * most, so there has to be one letter between them; and names of n and n+1 letters must have a size in common.
 */
export function endsOf(letters: string): number[] {
  const { length } = letters;
  const ends: number[] = [];
  const add = (size: number) =>
    ends.push(numberOf(1, letters, 0, size), numberOf(2, letters, length - size, length));
  if (length <= 5) add(1);
  if (length >= 5 && length <= 7) add(2);
  if (length >= 7) add(3);
  return ends;
}

/** What initials leave of a name. */
export function initialOf(letters: string): number {
  return numberOf(3, letters, 0, 1);
}

/** Prepares one of a person's names for {@link joinPairs}. */
export function keyedName(name: string): KeyedName {
  const word = plainWord(name);
  if (word !== undefined) return { letters: word, forms: formsOfWord(word) };
  const parts = nameParts(name);
  return { letters: parts.letters, forms: formsOf(parts) };
}

/** The keys of a person, as {@link joinKeys} describes them. */
export function* joinPairs(nom: KeyedName, prenom: KeyedName): Generator<JoinKey> {
  if (nom.letters === '' || prenom.letters === '') return;
  for (const form of nom.forms) {
    for (const end of endsOf(prenom.letters)) yield [form, end];
    yield [form, initialOf(prenom.letters)];
    for (const other of prenom.forms) if (form <= other) yield [form, other];
  }
  for (const form of prenom.forms) {
    for (const end of endsOf(nom.letters)) yield [form, end];
    for (const other of nom.forms) if (form < other) yield [form, other];
  }
}

/**
 * The keys under which a person is looked up while an extract goes by: whoever `rankCandidates` takes for a
 * candidate shares one with the account, whichever name is written first. Sharing one says nothing more.
 *
 * A key is a form of one name (a word of it, the whole, the first name it is short for) with, of the other name:
 * - a form of it, the lesser form first, so that names written the wrong way round meet;
 * - its beginning or its end, which a slip leaves whole;
 * - for a surname, the initial of the first name.
 *
 * `indexAccounts` looks the same keys up without making them.
 */
export function joinKeys(nom: string, prenom: string): string[] {
  const pairs = joinPairs(keyedName(nom), keyedName(prenom));
  return [...new Set(Array.from(pairs, ([form, rest]) => `${form} ${rest}`))];
}
