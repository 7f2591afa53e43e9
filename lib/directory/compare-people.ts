import type { Person } from '../checks/person.ts';
import { compareNames, type NameDifference } from './compare-names.ts';
import { type NameParts, nameParts } from './name-parts.ts';

/**
 * How well two people's names fit: `same` but for accents, case and separators; `variant`, what one person's names
 * may become from one register to the next; `close`, what a slip or too little of a name makes possible.
 */
export type Fit = 'same' | 'variant' | 'close';

/** Where Medimail has the name. */
export type NamePart = 'nom' | 'prenom';

/** What to say of one of the two names. */
export interface NameReason {
  kind: 'same-name' | NameDifference;
  part: NamePart;
}

export interface IdentityMatch {
  fit: Fit;
  /** The first name is where the surname should be. */
  swapped: boolean;
  /** The surname's, then the first name's. */
  reasons: NameReason[];
  /** The lower, the nearer; to order matches of one fit. */
  distance: number;
}

/** A person's two names, taken apart. */
export interface PersonParts {
  nom: NameParts;
  prenom: NameParts;
}

/** A person's two names, taken apart once for many comparisons. */
export function personParts({ nom, prenom }: Person): PersonParts {
  return { nom: nameParts(nom), prenom: nameParts(prenom) };
}

const DISTANCES: Readonly<Record<NameDifference, number>> = {
  particle: 1,
  'word-order': 1,
  'short-form': 2,
  'birth-or-married-name': 2,
  initials: 3,
  part: 3,
  slip: 5,
  initial: 5,
};

const SWAP_DISTANCE = 1;

/** Differences that leave part of a name unexplained: one for each name is much. */
const isLoose = (differences: readonly NameDifference[]) =>
  differences.some((difference) => difference === 'part' || difference === 'birth-or-married-name');

/** Whether both differences may be found together in one person's names. */
function isPlausible(nom: readonly NameDifference[], prenom: readonly NameDifference[]): boolean {
  const slips = [nom, prenom].filter((differences) => differences.includes('slip')).length;
  const short = prenom.includes('initial') || prenom.includes('initials');
  if (slips > 1 || (slips > 0 && short)) return false;
  return !(prenom.includes('initial') && isLoose(nom));
}

function fitOf(nom: readonly NameDifference[], prenom: readonly NameDifference[]): Fit {
  const all = [...nom, ...prenom];
  if (all.length === 0) return 'same';
  const close = all.includes('slip') || all.includes('initial') || (isLoose(nom) && isLoose(prenom));
  return close ? 'close' : 'variant';
}

const reasonsFor = (part: NamePart, differences: readonly NameDifference[]): NameReason[] =>
  differences.length === 0 ? [{ kind: 'same-name', part }] : differences.map((kind) => ({ kind, part }));

/** @param firstNames the names that may be short forms or initials: both, when nobody knows which is the first name */
function compareInPlace(
  a: PersonParts,
  b: PersonParts,
  firstNames: readonly NamePart[] = ['prenom'],
): IdentityMatch | undefined {
  const nom = compareNames(a.nom, b.nom, firstNames.includes('nom'));
  const prenom = nom && compareNames(a.prenom, b.prenom, true);
  if (!prenom || !isPlausible(nom, prenom)) return undefined;
  return {
    fit: fitOf(nom, prenom),
    swapped: false,
    reasons: [...reasonsFor('nom', nom), ...reasonsFor('prenom', prenom)],
    distance: [...nom, ...prenom].reduce((sum, difference) => sum + DISTANCES[difference], 0),
  };
}

/** The surname typed as first name and the other way round; initials are then too little to tell. */
function compareSwapped(a: PersonParts, b: PersonParts): IdentityMatch | undefined {
  const match = compareInPlace(a, { nom: b.prenom, prenom: b.nom }, ['nom', 'prenom']);
  if (!match || match.reasons.some(({ kind }) => kind === 'initial' || kind === 'initials')) return undefined;
  return {
    ...match,
    swapped: true,
    fit: match.fit === 'same' ? 'variant' : match.fit,
    distance: match.distance + SWAP_DISTANCE,
  };
}

/**
 * Whether two pairs of names may be one person's, and how. Unlike `samePerson`, which recognises the account on
 * screen, it knows what differs from one register to another.
 *
 * @returns `undefined` when they are two people's, or when a name is missing or of another alphabet
 */
export function comparePeople(a: PersonParts, b: PersonParts): IdentityMatch | undefined {
  const inPlace = compareInPlace(a, b);
  if (inPlace?.fit === 'same') return inPlace;
  const swapped = compareSwapped(a, b);
  if (!inPlace || !swapped) return inPlace ?? swapped;
  return inPlace.distance <= swapped.distance ? inPlace : swapped;
}
