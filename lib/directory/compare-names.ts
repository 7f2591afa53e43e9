import { isOneSlip } from '../checks/slip.ts';
import { isSameFirstName } from './first-names.ts';
import type { NameParts, NameUnit } from './name-parts.ts';

/** How two writings of a name differ, accents, case, spaces, hyphens and apostrophes set aside. */
export type NameDifference =
  /** A particle is missing: « DE LA TOUR » and « TOUR ». */
  | 'particle'
  /** The same words in another order. */
  | 'word-order'
  /** One has a word or more that the other has not: « DUPONT » and « DUPONT-MARTIN », « Jean » and « Jean-Pierre ». */
  | 'part'
  /** What one says after « née » or in brackets is the other's name. */
  | 'birth-or-married-name'
  /** A short form or another spelling: « Cathy » and « Catherine », « Yohan » and « Johann ». */
  | 'short-form'
  /** « J.-P. », « JP » or « Jean P » for « Jean-Pierre ». */
  | 'initials'
  /** One letter for a whole first name: « J » for « Jean ». */
  | 'initial'
  /** A letter wrong, missing or added, or two swapped. */
  | 'slip';

/** What makes two units one; nothing when they are written alike, `undefined` when they are two. */
function compareUnits(a: NameUnit, b: NameUnit, firstNames: boolean): NameDifference[] | undefined {
  if (a.letters === b.letters) return [];
  if (a.forms.some((form) => b.forms.includes(form))) return ['particle'];
  const [one = '', other = ''] = [a.forms[0], b.forms[0]];
  return firstNames && isSameFirstName(one, other) ? ['short-form'] : undefined;
}

/** Finds each unit of `few` in `many`, once. */
function findUnits(
  few: readonly NameUnit[],
  many: readonly NameUnit[],
  firstNames: boolean,
): NameDifference[] | undefined {
  if (few.length === 0 || few.length > many.length) return undefined;
  const left = [...many];
  const differences: NameDifference[] = [];
  for (const unit of few) {
    const found = left
      .map((other, at) => ({ at, difference: compareUnits(unit, other, firstNames) }))
      .filter(({ difference }) => difference !== undefined)
      .sort((a, b) => (a.difference?.length ?? 0) - (b.difference?.length ?? 0))[0];
    if (!found?.difference) return undefined;
    differences.push(...found.difference);
    left.splice(found.at, 1);
  }
  return [...new Set(differences)];
}

function inOrder(
  a: readonly NameUnit[],
  b: readonly NameUnit[],
  firstNames: boolean,
): NameDifference[] | undefined {
  if (a.length !== b.length) return undefined;
  const differences: NameDifference[] = [];
  for (const [at, unit] of a.entries()) {
    const other = b[at];
    const difference = other && compareUnits(unit, other, firstNames);
    if (!difference) return undefined;
    differences.push(...difference);
  }
  return [...new Set(differences)];
}

/** Whether `short` is initials of `full`, all of them or some. */
function readInitials(short: readonly string[], full: readonly string[]): NameDifference | undefined {
  const [only = '', more] = short;
  if (more === undefined && only.length === 1) return full[0]?.startsWith(only) ? 'initial' : undefined;
  const initials = full.map((word) => word[0]).join('');
  if (more === undefined && full.length > 1 && only === initials) return 'initials';
  if (short.length !== full.length) return undefined;
  const each = short.every((word, at) => word === full[at] || (word.length === 1 && word === full[at]?.[0]));
  return each ? 'initials' : undefined;
}

/** Whether there is enough of a name to say that another one is a slip of it: « ROY » and « ROI » are two names. */
const isLongEnough = (a: string, b: string) => Math.max(a.length, b.length) >= 4;

/** What the other name of a married person explains. */
function isOtherName(a: NameParts, b: NameParts): boolean {
  const found = (few: readonly NameUnit[], many: NameParts) =>
    findUnits(few, [...many.units, ...many.others], false) !== undefined;
  return found(a.units, b) || found(b.units, a) || found(a.others, b) || found(b.others, a);
}

/**
 * Compares two surnames, or two first names.
 *
 * @param firstNames whether they are first names, which have short forms and initials
 * @returns how they differ (nothing when they are the same), or `undefined` when they are two names
 */
export function compareNames(a: NameParts, b: NameParts, firstNames: boolean): NameDifference[] | undefined {
  if (a.letters === '' || b.letters === '') return undefined;
  if (a.letters === b.letters) return [];
  const inTurn = inOrder(a.units, b.units, firstNames);
  if (inTurn) return inTurn;
  if (firstNames && isSameFirstName(a.letters, b.letters)) return ['short-form'];

  const [few, many] = a.units.length <= b.units.length ? [a.units, b.units] : [b.units, a.units];
  const among = findUnits(few, many, firstNames);
  if (among) return [few.length === many.length ? 'word-order' : 'part', ...among];
  if (isOtherName(a, b)) return ['birth-or-married-name'];

  const initials = firstNames && (readInitials(a.words, b.words) ?? readInitials(b.words, a.words));
  if (initials) return [initials];
  if (isLongEnough(a.letters, b.letters) && isOneSlip(a.letters, b.letters)) return ['slip'];
  return undefined;
}
