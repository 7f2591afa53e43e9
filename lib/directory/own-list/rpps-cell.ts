import { withoutInvisible } from '../../checks/blanks.ts';
import { checkRpps } from '../../checks/rpps.ts';
import { SCIENTIFIC } from './cells.ts';

/**
 * What is wrong with an RPPS number in a list. A `suggestion` is there only when the cell holds the whole number,
 * written otherwise; the person accepts it, nothing else is completed or corrected.
 */
export type RppsFlag =
  /** `1,01E+10`: the digits are lost, unless all eleven are written. */
  | { reason: 'scientific'; suggestion?: string }
  /** `10100300000`: what is left of `1,01003E+10` once a spreadsheet opened it again. */
  | { reason: 'rounded' }
  /** `10100312345.0`, as programs write a number that went through a floating-point column. */
  | { reason: 'decimal'; suggestion: string }
  /** Spaces, dots or hyphens between the digits. */
  | { reason: 'separators'; suggestion: string }
  /** An *Identification nationale PP*: `8` and the RPPS number. */
  | { reason: 'idnps'; suggestion: string }
  /** Well formed, but every RPPS number known begins with 1. */
  | { reason: 'first-digit'; suggestion: string }
  | { reason: 'luhn' }
  | { reason: 'too-short'; missing: number }
  | { reason: 'too-long'; extra: number }
  | { reason: 'adeli' }
  | { reason: 'not-digits'; character: string };

/** What a cell of the RPPS column holds. */
export type RppsCell =
  | { verdict: 'ok'; rpps: string }
  | { verdict: 'empty' }
  | { verdict: 'flagged'; flag: RppsFlag };

/** Words that say there is nothing: no number, no mail. */
export const NONE = /^(?:[-–—/.?]+|0+|n ?[./]? ?[acr]\.?|neant|néant|aucun|sans|non|inconnu|#N\/A)$/i;

/** What spreadsheets and programs put around a number to keep it a text: `="1…"`, `'1…`. */
const TEXT_MARK = /^(?:="(.*)"|'(.*))$/s;

/** Rounding to the six digits that Excel shows leaves five zeros at least; one number in 100,000 ends so. */
const ROUNDED = /^[0-9]{6}0{5}$/;

/** Reads a cell of the RPPS column. Blanks around the number do not count. */
export function readRppsCell(cell: string): RppsCell {
  const bare = withoutInvisible(cell).trim();
  const marked = TEXT_MARK.exec(bare);
  const text = (marked?.[1] ?? marked?.[2] ?? bare).trim();
  if (text === '' || NONE.test(text)) return { verdict: 'empty' };
  if (SCIENTIFIC.test(text)) return readScientific(text);
  const whole = /^([0-9]+)[.,]0+$/.exec(text)?.[1];
  if (whole !== undefined) return readDecimal(whole);
  return readPlain(text);
}

function readPlain(text: string): RppsCell {
  if (ROUNDED.test(text)) return { verdict: 'flagged', flag: { reason: 'rounded' } };
  const check = checkRpps(text);
  if (check.verdict === 'ok') return { verdict: 'ok', rpps: check.rpps };
  switch (check.reason) {
    case 'empty':
      return { verdict: 'empty' };
    case 'first-digit':
      return { verdict: 'flagged', flag: { reason: 'first-digit', suggestion: check.rpps } };
    case 'separators':
    case 'idnps':
      return offer(check.reason, check.suggestion);
    case 'too-short':
      return { verdict: 'flagged', flag: { reason: 'too-short', missing: check.missing } };
    case 'too-long':
      return { verdict: 'flagged', flag: { reason: 'too-long', extra: check.extra } };
    case 'not-digits':
      return { verdict: 'flagged', flag: { reason: 'not-digits', character: check.character } };
    case 'adeli':
      return { verdict: 'flagged', flag: { reason: 'adeli' } };
    default:
      return { verdict: 'flagged', flag: { reason: 'luhn' } };
  }
}

/** A number with its marks taken away, if it was not a rounded one. */
function offer(reason: 'separators' | 'idnps' | 'decimal', suggestion: string): RppsCell {
  return ROUNDED.test(suggestion)
    ? { verdict: 'flagged', flag: { reason: 'rounded' } }
    : { verdict: 'flagged', flag: { reason, suggestion } };
}

/** Eleven digits before `E+10` are the whole number; fewer may be it, or what is left of it. */
function readScientific(text: string): RppsCell {
  const [, decimals = '', exponent] = SCIENTIFIC.exec(text) ?? [];
  const inside = readPlain(text[0] + decimals);
  const isWhole = decimals.length === 10 && exponent === '10' && inside.verdict === 'ok';
  return { verdict: 'flagged', flag: { reason: 'scientific', ...(isWhole && { suggestion: inside.rpps }) } };
}

/** What is before the `.0`: a number to offer, or what is wrong with it. */
function readDecimal(whole: string): RppsCell {
  const inside = readPlain(whole);
  return inside.verdict === 'ok' ? offer('decimal', inside.rpps) : inside;
}
