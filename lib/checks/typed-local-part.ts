import { APOSTROPHES } from './apostrophes.ts';
import { withoutInvisible } from './blanks.ts';
import { foldLetters } from './fold.ts';

/** What was typed before the `@`, told apart from what it should have been typed with. */
export interface TypedLocalPart {
  /** Letters `a` to `z`, digits, dots, hyphens, and one space for each run of what has no place in an address. */
  plain: string;
  /** A space of any kind, or an invisible character. */
  spaces: boolean;
  /** A letter with an accent, a ligature, a barred letter. */
  accents: boolean;
  upperCase: boolean;
  /** The first other character that has no place in an address. */
  forbidden: string | undefined;
}

const HYPHENS = /[\u2010-\u2015\u2212\uFE63\uFF0D]/;

/** Past this many spaces, ways to replace them are no longer tried one by one. */
const MOST_SPACES = 6;

/** Reads what was typed before the `@`, one character at a time. */
export function readTyped(typed: string): TypedLocalPart {
  const seen = withoutInvisible(typed);
  const read: TypedLocalPart = {
    plain: '',
    spaces: seen !== typed,
    accents: false,
    upperCase: false,
    forbidden: undefined,
  };
  for (const character of seen.normalize('NFC')) {
    if (/[a-z0-9.-]/.test(character)) read.plain += character;
    else if (/[A-Z]/.test(character)) {
      read.upperCase = true;
      read.plain += character.toLowerCase();
    } else if (/\s/.test(character)) {
      read.spaces = true;
      read.plain += ' ';
    } else {
      const folded = foldLetters(character);
      const accented = /^[a-z]*$/.test(folded) && /[\p{L}\p{M}]/u.test(character);
      if (accented) read.accents = true;
      else read.forbidden ??= character;
      read.plain += accented ? folded : replacementOf(character);
    }
  }
  read.plain = read.plain
    .replace(/ +/g, ' ')
    .replace(/ ?([.-]) ?/g, '$1')
    .trim();
  return read;
}

/** Apostrophes disappear, dashes are hyphens; anything else could stand for a dot, a hyphen or nothing. */
function replacementOf(character: string): string {
  if (character.replace(APOSTROPHES, '') === '') return '';
  return HYPHENS.test(character) ? '-' : ' ';
}

/**
 * What may have been meant by a text with spaces: a hyphen for each, nothing, or a dot for one of them.
 *
 * @param plain from {@link readTyped}
 * @returns texts without spaces, at least one; the likeliest first
 */
export function withoutSpaces(plain: string): string[] {
  const pieces = plain.split(' ');
  if (pieces.length === 1) return [plain];
  const dotted = pieces.length - 1 > MOST_SPACES ? [] : pieces.slice(1).map((_, at) => at + 1);
  return ['-', ''].flatMap((link) => [
    pieces.join(link),
    ...dotted.map((at) => `${pieces.slice(0, at).join(link)}.${pieces.slice(at).join(link)}`),
  ]);
}
