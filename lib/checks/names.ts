import { APOSTROPHES } from './apostrophes.ts';
import { withoutInvisible } from './blanks.ts';
import { foldLetters } from './fold.ts';

/** One word of a name: letters `a` to `z`. */
export interface NameWord {
  letters: string;
  /** An apostrophe follows (`d` in « D'ALMEIDA »): the next word is written against it, without a hyphen. */
  elided: boolean;
}

/** A name taken apart; `words` is empty when it is missing or cannot be written in an address. */
export interface NameWords {
  /** What must be written for the name to be whole, in order. */
  words: readonly NameWord[];
  /** What may follow: a birth name after « née », what is in brackets or after a comma. */
  others: readonly NameWord[];
}

const NOTHING: NameWords = { words: [], others: [] };

/** No name is that long: a text beyond it was not read from a name. It also bounds the work done at each key. */
const LONGEST = 200;

/** Words that announce the other name of a married person; they count between two names only. */
const ANNOUNCEMENTS: ReadonlySet<string> = new Set(['ne', 'nee', 'ep', 'epouse', 'vve', 'veuve']);

function wordsOf(text: string): NameWord[] {
  return Array.from(text.matchAll(/([a-z]+)('?)/g), ([, letters = '', apostrophe]) => ({
    letters,
    elided: apostrophe === "'",
  })).map((word, at, all) => (at === all.length - 1 ? { ...word, elided: false } : word));
}

/**
 * Takes a French surname or first name apart, for {@link readName} and {@link spellName}. Case, accents, ligatures
 * and barred letters do not count, nor does the kind of space, hyphen or apostrophe. Digits and signs are no part of
 * a name. A name with letters of another alphabet has no words: nobody here knows how it was transcribed.
 */
export function nameWords(name: string): NameWords {
  if (name.length > LONGEST) return NOTHING;
  const plain = foldLetters(withoutInvisible(name).replace(APOSTROPHES, "'")).replace(APOSTROPHES, "'");
  if (/[^\P{L}a-z]/u.test(plain)) return NOTHING;

  const [first = [], ...rest] = plain
    .split(/[(),;]/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const announced = first.findIndex(
    ({ letters }, at) => at > 0 && at < first.length - 1 && ANNOUNCEMENTS.has(letters),
  );
  if (announced === -1) return { words: first, others: rest.flat() };
  return { words: first.slice(0, announced), others: [...first.slice(announced + 1), ...rest.flat()] };
}

/** Words that lost an apostrophe in some register: « D ALMEIDA », « L HARIDON », « O BRIEN », « N GUYEN », « M BAREK ». */
const ELIDED = /^[dlmno]$/;

/** The letters of words, one after the other. */
export function lettersOf(words: readonly NameWord[]): string {
  return words.map(({ letters }) => letters).join('');
}

/**
 * How a name is best written inside an address: lower case, apostrophes gone, spaces and hyphens as `-`. The lone
 * letter of « D ALMEIDA », which had an apostrophe once, is written against the next word.
 *
 * @returns `''` when the name has no words
 */
export function spellName({ words }: NameWords): string {
  return words
    .map(({ letters, elided }, at) => {
      const joined = elided || ELIDED.test(letters) || at === words.length - 1;
      return joined ? letters : `${letters}-`;
    })
    .join('');
}
