import { hasLuhnKey } from './luhn.ts';

/** Corsican numbers begin with `2A` or `2B`. How their key is computed is published nowhere we know of. */
const CORSICAN = /^2[AB][0-9]{7}$/i;

function isAdeliShaped(text: string): boolean {
  return text.length === 9 && (hasLuhnKey(text) || CORSICAN.test(text));
}

/**
 * Whether a text looks like an ADELI number, the identifier that RPPS replaces: 9 digits, the last a Luhn key, or
 * `2A`/`2B` and 7 digits, whatever their key; or the *Identification nationale PP* made from one, `0` and the ADELI
 * number. One 9-digit number in ten passes, and so do SIREN numbers: it looks like one, no more.
 *
 * @param text without spaces or separators
 */
export function looksLikeAdeli(text: string): boolean {
  return isAdeliShaped(text) || (text.startsWith('0') && isAdeliShaped(text.slice(1)));
}
