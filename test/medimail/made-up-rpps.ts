import { luhnKey } from '../../lib/checks/luhn.ts';
import type { Account } from './state.ts';

/** How many numbers each half of the range holds. */
export const HALF = 50_000;

/**
 * A made-up RPPS number: 11 digits in a range that no register uses (19999…), with a right Luhn key. It is nobody's.
 *
 * @param index 0 to 99,999; those below {@link HALF} are given to PER accounts, the others are {@link rppsFor}'s
 */
export function madeUpRpps(index: number): string {
  const body = `19999${String(index % (2 * HALF)).padStart(5, '0')}`;
  return body + luhnKey(body);
}

/**
 * The RPPS number that an account of the demo receives when it is converted. Always the same for the same account,
 * of no other account whose id is a number, and made up.
 */
export function rppsFor({ id }: Account): string {
  const number = /^[0-9]+$/.test(id) ? Number(id) : [...id].reduce(hash, 7);
  return madeUpRpps(HALF + (number % HALF));
}

function hash(sum: number, character: string): number {
  return (sum * 31 + (character.codePointAt(0) ?? 0)) % 999_983;
}
