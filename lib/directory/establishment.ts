import { foldLetters } from '../checks/fold.ts';
import type { Place } from './practitioner.ts';

/** What is known of the administrator's establishment, set once in the options. */
export interface Establishment {
  finess?: string;
  name?: string;
  postcode?: string;
}

/** What tells that somebody works there, the surest first. */
export const PLACE_CLUES = ['finess', 'name', 'postcode'] as const;

export type PlaceClue = (typeof PLACE_CLUES)[number];

/** Kinds of establishments: a clinic and a hospital of one town are two. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'ch',
    /\b(?:chu|chru|chr|chi|ch|ght)\b|\bcentres? hospitaliers?(?: (?:universitaire|regional|intercommunal))*\b/g,
  ],
  ['clinique', /\b(?:poly)?cliniques?\b/g],
  ['ehpad', /\behpad\b|\bmaisons? de retraite\b|\bresidences?\b/g],
  ['had', /\bhad\b|\bhospitalisation a domicile\b/g],
  ['pharmacie', /\bpharmacies?\b/g],
  ['laboratoire', /\blabo(?:ratoires?)?\b/g],
  ['cabinet', /\bcabinets?\b|\bscp\b|\bselarl\b/g],
  ['hopital', /\bhopita(?:l|ux)\b/g],
];

/** Hospitals are written both ways. */
const sameKind = (kind: string) => (kind === 'hopital' ? 'ch' : kind);

const EMPTY_WORDS = new Set('a au aux d de des du et l la le les en sur sous site pays ville'.split(' '));

interface PlaceName {
  kinds: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

function readPlaceName(name: string): PlaceName {
  let text = foldLetters(name.slice(0, 300)).replace(/[^a-z0-9]+/g, ' ');
  const kinds = new Set<string>();
  for (const [kind, pattern] of KINDS) {
    text = text.replace(pattern, () => {
      kinds.add(sameKind(kind));
      return ' ';
    });
  }
  text = text.replace(/\bste\b/g, 'sainte').replace(/\bst\b/g, 'saint');
  return { kinds, words: new Set(text.split(' ').filter((word) => word !== '' && !EMPTY_WORDS.has(word))) };
}

const includesAll = (words: ReadonlySet<string>, few: ReadonlySet<string>) =>
  few.size > 0 && [...few].every((word) => words.has(word));

/** Whether two names may be one establishment's: « CH d'Aix », « CENTRE HOSPITALIER DU PAYS D'AIX ». */
export function isSamePlaceName(a: string, b: string): boolean {
  const [one, other] = [readPlaceName(a), readPlaceName(b)];
  const disagree =
    one.kinds.size > 0 && other.kinds.size > 0 && ![...one.kinds].some((kind) => other.kinds.has(kind));
  return !disagree && (includesAll(one.words, other.words) || includesAll(other.words, one.words));
}

/** A FINESS number or a postcode, as compared. */
const code = (text: string) => text.toUpperCase().replace(/[^0-9A-Z]/g, '');
const sameCode = (a: string | undefined, b: string) =>
  a !== undefined && code(a) !== '' && code(a) === code(b);

const IS_SAME: Readonly<Record<PlaceClue, (hints: Establishment, place: Place) => boolean>> = {
  finess: (hints, place) => sameCode(hints.finess, place.finess),
  name: ({ name }, place) => name !== undefined && isSamePlaceName(name, place.name),
  postcode: (hints, place) => sameCode(hints.postcode, place.postcode),
};

/** The place where a person works that is, or is near, the establishment; and what tells. */
export function findPlace(
  hints: Establishment,
  places: readonly Place[],
): { by: PlaceClue; place: Place } | undefined {
  for (const by of PLACE_CLUES) {
    const place = places.find((each) => IS_SAME[by](hints, each));
    if (place) return { by, place };
  }
  return undefined;
}
