import type { TakenBy } from './correspondence-check.ts';

/** The part before the `@`, without and with the digits that tell homonyms apart. */
export interface HomonymDigits {
  /** Without any digit. */
  body: string;
  /** The digits at the end, as they should be written; empty when there are none, or none that can be kept. */
  digits: string;
  /** The digits are not what a homonym's are: elsewhere than at the end, after a sign, too many, or a zero. */
  misplaced: string | undefined;
}

const FIRST = 2;
const LAST = 99;

/**
 * Takes the digits out of the part before the `@`. Homonyms get a digit at the end of it (*Annuaire Santé*): one or
 * two are accepted, `1` to `99`.
 *
 * @param written letters, digits, dots and hyphens
 */
export function readHomonym(written: string): HomonymDigits {
  const all = written.replace(/[^0-9]+/g, '');
  const [, before = '', end = ''] = /^(.*[^0-9]|)([0-9]*)$/s.exec(written) ?? [];
  const digits = /^[1-9][0-9]?$/.test(end) ? end : '';
  const letters = before.replace(/[0-9]+/g, '');
  const body = end === '' ? letters : letters.replace(/[.-]$/, '');
  const right = end === digits && body === before;
  return { body, digits, misplaced: right ? undefined : all };
}

/**
 * The first address of homonyms that is not taken: `marie.martin`, `marie.martin2`, `marie.martin3`…
 *
 * @param body without digits
 * @param digits tried first; empty for none
 * @param takenBy whose a part before the `@` is, if it is someone's
 * @returns `undefined` when all are taken, up to 99
 */
export function firstFree(body: string, digits: string, takenBy: TakenBy | undefined): string | undefined {
  const first = `${body}${digits}`;
  if (!takenBy?.(first)) return first;
  for (let homonym = FIRST; homonym <= LAST; homonym += 1) {
    const next = `${body}${homonym}`;
    if (!takenBy(next)) return next;
  }
  return undefined;
}
