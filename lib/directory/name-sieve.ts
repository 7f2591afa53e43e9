import { foldLetters } from '../checks/fold.ts';
import { ByteSieve, HASH_FACTOR, hashText } from './byte-sieve.ts';
import type { ExtractEncoding } from './cell-text.ts';
import { nameParts } from './name-parts.ts';

/** Shorter words have too many neighbours: in them a wrong letter is not looked for. */
const SHORTEST_WITH_SLIP = 4;

const LONGEST_NAME = 128;

/** The letters `a` to `z` that each character from U+0000 to U+00FF stands for; none for what parts words. */
const LETTERS: readonly (readonly number[])[] = Array.from({ length: 256 }, (_, code) => {
  const folded = foldLetters(String.fromCharCode(code));
  return /^[a-z]+$/.test(folded) ? Array.from(folded, (letter) => letter.charCodeAt(0)) : [];
});

/** The same for ASCII, 0 for what parts words. */
const ASCII_LETTERS = Uint8Array.from({ length: 128 }, (_, code) => LETTERS[code]?.[0] ?? 0);

/** `HASH_FACTOR` to each power. */
const POWERS = new Int32Array(LONGEST_NAME + 1);
for (let at = 0; at <= LONGEST_NAME; at += 1) {
  POWERS[at] = at === 0 ? 1 : Math.imul(POWERS[at - 1] ?? 0, HASH_FACTOR);
}

/**
 * Says of a surname, as it lies in a file, that it is *not* one of those looked for: none of its words, alone or
 * joined to those before it, is a word looked for or one letter away from one (missing, added, wrong, or swapped with
 * the next). Most lines of an extract go no further, so that what comes after can take its time.
 *
 * Two words are one letter away when they are the same without one letter of each: the sieve holds the words looked
 * for without each of their letters, and is asked for those of the file without each of theirs.
 */
export class NameSieve {
  readonly #sieve: ByteSieve;
  readonly #letters = new Uint8Array(LONGEST_NAME);
  /** Hashes of the first letters of a word, by how many. */
  readonly #heads = new Int32Array(LONGEST_NAME + 1);

  /** @param words folded: letters `a` to `z`. {@link sieveWords} gives those of a name. */
  constructor(words: Iterable<string>) {
    this.#sieve = new ByteSieve(Array.from(words, neighbours).flat().map(hashText));
  }

  /** `true` also when it cannot tell: letters beyond Latin-1, a name of no length that names have. */
  mayHave(bytes: Uint8Array, start: number, end: number, encoding: ExtractEncoding): boolean {
    const letters = this.#letters;
    if (end - start > LONGEST_NAME / 2) return true;
    let length = 0;
    // Where the word that is read begins, and the two words before it.
    let wordStart = 0;
    let before = 0;
    let first = 0;
    for (let at = start; at < end; at += 1) {
      const code = bytes[at] ?? 0;
      if (code < 0x80) {
        const letter = ASCII_LETTERS[code] ?? 0;
        if (letter !== 0) {
          letters[length] = letter;
          length += 1;
          continue;
        }
        if (length === wordStart) continue;
        if (this.#hasPart(first, before, wordStart, length)) return true;
        first = before;
        before = wordStart;
        wordStart = length;
        continue;
      }
      const character = latin1At(bytes, at, end, encoding);
      if (character === undefined) return true;
      if (encoding === 'utf-8') at += 1;
      for (const letter of LETTERS[character] ?? []) {
        letters[length] = letter;
        length += 1;
      }
    }
    if (length > wordStart && this.#hasPart(first, before, wordStart, length)) return true;
    // The name in one word too, when it has more than those that were joined.
    return first > 0 && this.#hasWord(0, length);
  }

  /** Looks a word up, alone and joined to those before it: « DE LA TOUR » may be looked for as « LATOUR ». */
  #hasPart(first: number, before: number, start: number, end: number): boolean {
    if (this.#hasWord(start, end)) return true;
    if (before < start && this.#hasWord(before, end)) return true;
    return first < before && this.#hasWord(first, end);
  }

  #hasWord(start: number, end: number): boolean {
    const letters = this.#letters;
    const heads = this.#heads;
    const length = end - start;
    let hash = 0;
    for (let at = 0; at < length; at += 1) {
      heads[at] = hash;
      hash = (Math.imul(hash, HASH_FACTOR) + (letters[start + at] ?? 0)) | 0;
    }
    if (this.#sieve.hasHash(hash)) return true;
    if (length < SHORTEST_WITH_SLIP) return false;
    let tail = 0;
    for (let at = length - 1; at >= 0; at -= 1) {
      const power = POWERS[length - 1 - at] ?? 0;
      if (this.#sieve.hasHash((Math.imul(heads[at] ?? 0, power) + tail) | 0)) return true;
      tail = (Math.imul(letters[start + at] ?? 0, power) + tail) | 0;
    }
    return false;
  }
}

/** The letter beyond ASCII at a place; nothing when it is beyond Latin-1, or no letter. */
function latin1At(bytes: Uint8Array, at: number, end: number, encoding: ExtractEncoding): number | undefined {
  const code = bytes[at] ?? 0;
  const isLetter = (character: number) => (LETTERS[character]?.length ?? 0) > 0;
  if (encoding === 'windows-1252') return code >= 0xc0 && isLetter(code) ? code : undefined;
  const next = bytes[at + 1] ?? 0;
  if (code !== 0xc3 || at + 1 >= end || next < 0x80 || next > 0xbf) return undefined;
  return isLetter(next + 0x40) ? next + 0x40 : undefined;
}

/** A word, and the word without each of its letters. */
function neighbours(word: string): string[] {
  if (word.length < SHORTEST_WITH_SLIP) return [word];
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/**
 * What a name is looked for by, for {@link NameSieve}: all its letters in one, and each word with and without its
 * particles. Never a particle alone: `de`, `la`, `le` are in too many names.
 */
export function sieveWords(name: string): string[] {
  const { letters, units, others } = nameParts(name);
  const forms = [letters, ...[...units, ...others].flatMap((unit) => unit.forms)];
  // Names are compared with `saint` written whole; a file may have « ST MARTIN ».
  const short = forms.map((form) => form.replaceAll('saint', 'st'));
  return [...new Set([...forms, ...short])].filter((word) => word !== '');
}
