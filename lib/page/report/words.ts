import { plain } from '../text.ts';
import { isCommonName } from './common-names.ts';
import { isKnown } from './known-words.ts';
import { shape } from './shape.ts';

/** A mail or a part of one, an address of the web, and else a word with the invisible characters in it. */
const TOKEN =
  /[^\s:;,<>()"«»[\]{}|]*@[^\s;,<>()"«»[\]{}|]*|[a-z][a-z0-9+.-]*:\/\/\S+|www\.\S+|[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]+/giu;
const WORD = /^[\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+$/u;

/** A text of which the words of the interface are kept, and all else is its shape. */
export function keepKnown(text: string, shapeOf = shape): string {
  return text.replace(TOKEN, (token) => (WORD.test(token) && isKnown(token) ? token : shapeOf(token)));
}

/**
 * A label (a heading, a button's name…) with its words, known or not: the words that nobody expected are what a
 * report is written for. Shaped are those that may be somebody's: with a digit or an `@`, in capitals, a name's
 * capital inside the text, a common name, or a word that the page also holds as data.
 *
 * @param data the words of the page's data, in plain letters
 */
export function keepLabel(text: string, data: ReadonlySet<string>): string {
  const tokens = text.match(TOKEN) ?? [];
  const isFirst = (token: string) => token === tokens[0];
  const fits = (token: string) =>
    WORD.test(token) && (isKnown(token) || !mayBeName(plain(token), token, data));
  // « Léa Durand » begins with a capital like any label, but nothing after it is a word.
  const [first = '', ...others] = tokens;
  const isWholeName =
    others.length > 0 &&
    !isKnown(first) &&
    others.every((token) => !isKnown(token) && (!fits(token) || hasCapital(token)));
  return text.replace(TOKEN, (token) => {
    if (WORD.test(token) && isKnown(token)) return token;
    const inside = hasCapital(token) && (!isFirst(token) || isWholeName);
    return fits(token) && !inside ? token : shape(token);
  });
}

function mayBeName(word: string, written: string, data: ReadonlySet<string>): boolean {
  const isCapitals = written === written.toUpperCase() && written !== written.toLowerCase();
  return isCapitals || data.has(word) || isCommonName(word);
}

function hasCapital(token: string): boolean {
  return /^\p{Lu}/u.test(token);
}

/** The words of a text in plain letters, for the set of those that are data. */
export function wordsIn(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu) ?? [])
    .map(plain)
    .filter((word) => word.length > 1);
}
