import type { Person } from '../checks/person.ts';
import {
  comparePeople,
  type Fit,
  type IdentityMatch,
  type NameReason,
  personParts,
} from './compare-people.ts';
import { type Establishment, findPlace, PLACE_CLUES, type PlaceClue } from './establishment.ts';
import { isNamedInMail } from './mail-names.ts';
import type { Place, Practitioner } from './practitioner.ts';
import { compareProfessions } from './professions.ts';

/** What Medimail says of an account's owner; what it does not say is empty. */
export interface MatchedAccount extends Person {
  profession: string;
  mail: string;
}

/** Why somebody is a candidate, to be put in words; the names first, then what tells homonyms apart. */
export type Reason =
  | NameReason
  /** The first name is where the surname should be. */
  | { kind: 'swapped' }
  /** The account's mail writes the candidate's names. */
  | { kind: 'named-in-mail' }
  /** `profession` as the directory says it. */
  | { kind: 'same-profession'; profession: string }
  | { kind: 'other-profession'; professions: readonly string[] }
  | { kind: 'same-establishment'; by: PlaceClue; place: Place };

/** Somebody of the directory who may be the owner of an account. */
export interface Candidate {
  practitioner: Practitioner;
  fit: Fit;
  reasons: Reason[];
}

const FITS: readonly Fit[] = ['same', 'variant', 'close'];

/** The reasons that are in a match of names. */
export function identityReasons({ reasons, swapped }: IdentityMatch): Reason[] {
  return swapped ? [...reasons, { kind: 'swapped' }] : reasons;
}

interface Ranked extends Candidate {
  /** Compared in turn; the lower, the sooner. */
  rank: readonly number[];
}

function rank(
  account: MatchedAccount,
  practitioner: Practitioner,
  match: IdentityMatch,
  hints: Establishment,
): Ranked {
  const reasons = identityReasons(match);
  const extra: Reason[] = [];

  const named = isNamedInMail(account.mail, practitioner);
  if (named) extra.push({ kind: 'named-in-mail' });

  const profession = compareProfessions(account.profession, practitioner.professions);
  if (profession === 'different') {
    extra.push({ kind: 'other-profession', professions: practitioner.professions });
  } else if (profession) extra.push({ kind: 'same-profession', profession: profession.same });
  const professionRank = profession === 'different' ? 2 : profession ? 0 : 1;

  const found = findPlace(hints, practitioner.places);
  if (found) extra.push({ kind: 'same-establishment', ...found });
  const placeRank = found ? PLACE_CLUES.indexOf(found.by) : PLACE_CLUES.length;

  return {
    practitioner,
    fit: match.fit,
    reasons: [...reasons, ...extra],
    rank: [FITS.indexOf(match.fit), named ? 0 : 1, match.distance, professionRank, placeRank],
  };
}

function compareRanks(a: Ranked, b: Ranked): number {
  for (const [at, one] of a.rank.entries()) {
    const difference = one - (b.rank[at] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.practitioner.rpps === b.practitioner.rpps) return 0;
  return a.practitioner.rpps < b.practitioner.rpps ? -1 : 1;
}

/**
 * Those of the directory who may be the owner of an account, the likeliest first, and why. The names decide who is
 * a candidate; among people whose names fit as well, the mail, the profession and the establishment change the order
 * and nothing else: whenever {@link isChoice}, the administrator picks.
 *
 * @param hints the administrator's own establishment
 * @returns nobody when the account lacks a name
 */
export function rankCandidates(
  account: MatchedAccount,
  practitioners: Iterable<Practitioner>,
  hints: Establishment = {},
): Candidate[] {
  const parts = personParts(account);
  const ranked: Ranked[] = [];
  for (const practitioner of practitioners) {
    const match = comparePeople(parts, personParts(practitioner));
    if (match) ranked.push(rank(account, practitioner, match, hints));
  }
  return ranked.sort(compareRanks).map(({ practitioner, fit, reasons }) => ({ practitioner, fit, reasons }));
}

/** Whether several people's names fit as well as the first one's: nothing here may then choose. */
export function isChoice([first, ...others]: readonly Candidate[]): boolean {
  return others.some(
    ({ fit, practitioner }) => fit === first?.fit && practitioner.rpps !== first.practitioner.rpps,
  );
}
