import { lettersOf, type NameWord, nameWords } from '../checks/names.ts';
import { isParticle } from '../checks/particles.ts';
import { fullFirstNames, oneSpelling } from './first-names.ts';

/** A word of a name with the particles before it: `de la Tour`, `O'Brien`, `Saint-Martin`, `Léa`. */
export interface NameUnit {
  /** With all its particles, as one word. */
  letters: string;
  /** What it may be written as: `tour`, `latour`, `delatour`. */
  forms: readonly string[];
}

/** A surname or a first name, ready to be compared with another. */
export interface NameParts {
  /** The whole name as one word; empty when nobody can compare it. */
  letters: string;
  /** The words as they stand, particles included. */
  words: readonly string[];
  units: readonly NameUnit[];
  /** The units of the other name of a married person: « née… », in brackets. */
  others: readonly NameUnit[];
}

/** No name has more; it bounds the work done on a text that is no name. */
const MOST_UNITS = 8;

/** Words that lost an apostrophe, or that one letter stands for; {@link isParticle} knows the others. */
const LONE_LETTER = /^[dlmno]$/;

const SAINTS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };
const isSaint = (letters: string) => letters === 'saint' || letters === 'sainte';

const isOpening = ({ letters, elided }: NameWord) =>
  elided || isParticle(letters) || LONE_LETTER.test(letters);

function unitOf(particles: readonly string[], core: string): NameUnit {
  const forms = [core];
  for (const particle of particles.toReversed()) forms.push(particle + forms.at(-1));
  return { letters: forms.at(-1) ?? core, forms };
}

function unitsOf(words: readonly NameWord[]): NameUnit[] {
  const units: NameUnit[] = [];
  let particles: string[] = [];
  let saint = '';
  for (const [at, word] of words.entries()) {
    const last = at === words.length - 1;
    if (!last && isSaint(word.letters)) saint += word.letters;
    else if (!last && saint === '' && isOpening(word)) particles.push(word.letters);
    else {
      units.push(unitOf(particles.slice(-MOST_UNITS), saint + word.letters));
      particles = [];
      saint = '';
    }
  }
  return units.slice(0, MOST_UNITS);
}

const writeSaint = (word: NameWord, at: number, all: readonly NameWord[]): NameWord => ({
  ...word,
  letters: (at < all.length - 1 && SAINTS[word.letters]) || word.letters,
});

/** One word of plain letters: most names are, and extracts have millions. */
const ONE_WORD = /^[A-Za-z]{1,40}$/;

/** The letters of a name that is one plain word, which needs not be taken apart. */
export function plainWord(name: string): string | undefined {
  return ONE_WORD.test(name) ? name.toLowerCase() : undefined;
}

/** Takes a surname or a first name apart. */
export function nameParts(name: string): NameParts {
  const letters = plainWord(name);
  if (letters !== undefined) {
    return { letters, words: [letters], units: [{ letters, forms: [letters] }], others: [] };
  }
  const read = nameWords(name);
  const words = read.words.map(writeSaint);
  return {
    letters: lettersOf(words),
    words: words.map(({ letters }) => letters),
    units: unitsOf(words),
    others: unitsOf(read.others.map(writeSaint)),
  };
}

/** What a first name may be in another spelling, or short for, is added to its forms. */
function addFirstNames(forms: Set<string>, form: string): void {
  forms.add(oneSpelling(form));
  for (const full of fullFirstNames(form)) forms.add(full);
}

/** {@link formsOf} a name that is one plain word. */
export function formsOfWord(letters: string): readonly string[] {
  if (oneSpelling(letters) === letters && fullFirstNames(letters).length === 0) return [letters];
  const forms = new Set([letters]);
  addFirstNames(forms, letters);
  return [...forms];
}

/**
 * Everything a name may be found under: whole, by each of its words with and without particles, by the other name of
 * a married person, by the first names it may be short for. Two names that `compareNames` takes for one share a form,
 * unless one is a slip or initials.
 */
export function formsOf({ letters, units, others }: NameParts): readonly string[] {
  if (letters === '') return [];
  const written = new Set([letters]);
  for (const unit of [...units, ...others]) for (const form of unit.forms) written.add(form);
  const forms = new Set(written);
  for (const form of written) addFirstNames(forms, form);
  return [...forms];
}
