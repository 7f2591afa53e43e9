import { looksLikeAdeli } from './adeli.ts';
import { withoutBlanks } from './blanks.ts';
import { hasLuhnKey } from './luhn.ts';
import type { NumberOwner } from './number-owner.ts';

/** An RPPS number has 11 digits, the last of them a Luhn key over the whole number. */
export const RPPS_LENGTH = 11;

/** What {@link checkRpps} says of what was typed. A `suggestion` is a good RPPS number, to put in the field. */
export type RppsCheck =
  | { verdict: 'ok'; rpps: string; owner?: NumberOwner }
  /** Nothing is typed yet. */
  | { verdict: 'warning'; reason: 'empty' }
  /** A well-formed number, but every RPPS number known begins with 1. */
  | { verdict: 'warning'; reason: 'first-digit'; rpps: string }
  | { verdict: 'error'; reason: 'too-short'; missing: number }
  | { verdict: 'error'; reason: 'too-long'; extra: number }
  /** 11 digits whose key is wrong: at least one digit is. */
  | { verdict: 'error'; reason: 'luhn' }
  | { verdict: 'error'; reason: 'adeli' }
  /** An *Identification nationale PP*, `8` and the RPPS number. */
  | { verdict: 'error'; reason: 'idnps'; suggestion: string }
  /** A good number, but for the spaces, dots or hyphens in it. */
  | { verdict: 'error'; reason: 'separators'; suggestion: string }
  | { verdict: 'error'; reason: 'not-digits'; character: string }
  /** `by` is the mail of the other account. */
  | { verdict: 'error'; reason: 'already-used'; rpps: string; by: string }
  /** A well-formed number that is not, or may not be, that of the account's owner. */
  | { verdict: 'warning' | 'error'; reason: 'owner'; rpps: string; owner: NumberOwner };

export interface RppsContext {
  /** The mail of ANOTHER account that has this RPPS number, if one is known. */
  usedBy?(rpps: string): string | undefined;
  /** Whose a well-formed number is said to be; nothing when nobody said. */
  identify?(rpps: string): NumberOwner | undefined;
}

/** Dots, hyphens and dashes that people or spreadsheets put between the digits; blanks are taken out before. */
const MARKS = /[.\-\u00B7\u2010-\u2015\u2212\uFE63\uFF0D]+/g;

/** A number that has the form of an RPPS number: is it free, the owner's, and does it begin as they all do? */
function checkWellFormed(rpps: string, context: RppsContext): RppsCheck {
  const by = context.usedBy?.(rpps);
  if (by) return { verdict: 'error', reason: 'already-used', rpps, by };
  const owner = context.identify?.(rpps);
  if (owner && owner.verdict !== 'ok') return { verdict: owner.verdict, reason: 'owner', rpps, owner };
  if (owner) return { verdict: 'ok', rpps, owner };
  if (!rpps.startsWith('1')) return { verdict: 'warning', reason: 'first-digit', rpps };
  return { verdict: 'ok', rpps };
}

/** The check of a text that has no separators left. */
function checkCleaned(cleaned: string, context: RppsContext): RppsCheck {
  if (looksLikeAdeli(cleaned)) return { verdict: 'error', reason: 'adeli' };

  const character = /[^0-9]/u.exec(cleaned)?.[0];
  if (character !== undefined) return { verdict: 'error', reason: 'not-digits', character };

  if (cleaned.length === RPPS_LENGTH + 1 && cleaned.startsWith('8') && hasLuhnKey(cleaned.slice(1))) {
    const suggestion = cleaned.slice(1);
    const inside = checkWellFormed(suggestion, context);
    return inside.verdict === 'error' ? inside : { verdict: 'error', reason: 'idnps', suggestion };
  }

  const extra = cleaned.length - RPPS_LENGTH;
  if (extra < 0) return { verdict: 'error', reason: 'too-short', missing: -extra };
  if (extra > 0) return { verdict: 'error', reason: 'too-long', extra };
  if (!hasLuhnKey(cleaned)) return { verdict: 'error', reason: 'luhn' };
  return checkWellFormed(cleaned, context);
}

/**
 * Checks what is in the *identifiant RPPS* field, at any moment of the typing. Never throws, unless `usedBy` or
 * `identify` does.
 *
 * One reason is given, the one whose mending helps most: separators are named only when removing them is enough
 * (a suggestion then does it), otherwise it is what is wrong without them. While an RPPS number is typed its first 9
 * digits are an ADELI number one time in ten: whoever shows the verdict live may want to wait before showing it.
 *
 * Rules: 11 digits with a Luhn key, `8` + RPPS as IDNPS, 9-character ADELI numbers (*Annuaire Santé*).
 *
 * @param typed the field's value, as it is
 * @param context what is known of the other accounts
 */
export function checkRpps(typed: string, context: RppsContext = {}): RppsCheck {
  const visible = withoutBlanks(typed);
  if (visible === '') return { verdict: 'warning', reason: 'empty' };

  const cleaned = visible.replace(MARKS, '');
  const check = checkCleaned(cleaned, context);
  if (check.verdict !== 'error' && cleaned !== typed)
    return { verdict: 'error', reason: 'separators', suggestion: cleaned };
  return check;
}
