import { hasLuhnKey } from '../checks/luhn.ts';
import type { Source } from '../checks/source.ts';
import type { Findings } from './findings.ts';
import type { Candidate } from './rank-candidates.ts';

/** A number that may be that of an account's owner, to be put in the field by a click. */
export interface Offer {
  rpps: string;
  /** Who has it in the directory; nobody of that name when the establishment's list or the administrator alone says so. */
  candidate?: Candidate;
  sources: Source[];
  /** The administrator picked it on the Annuaire page. */
  chosen: boolean;
}

/** The numbers to offer for an account. */
export interface Offers {
  /** The likeliest first. */
  offers: Offer[];
  /** How many people have the very names that fit best: with more than one, it is a choice that nothing here makes. */
  alike: number;
  /** Where nobody of that name was found. */
  nobody?: Source;
}

/**
 * The numbers to offer for an account: the one that was picked, that of the establishment's list, then those of the
 * directory as they are ranked. A number of the list that nobody of that name has in the directory comes last; one
 * that was picked comes first even when what was read since does not have it.
 */
export function offersOf(findings: Findings | undefined): Offers {
  const { candidates } = findings ?? {};
  // A choice that was taken back is empty.
  const chosen = findings?.chosen && hasLuhnKey(findings.chosen.value) ? findings.chosen : undefined;
  const listed = findings?.listed && hasLuhnKey(findings.listed.value) ? findings.listed : undefined;
  const people = candidates?.value ?? [];
  const offers = people.map<Offer>((candidate) => ({
    rpps: candidate.practitioner.rpps,
    candidate,
    sources: candidates ? [candidates.source] : [],
    chosen: candidate.practitioner.rpps === chosen?.value,
  }));

  const agreed = offers.find(({ rpps }) => rpps === listed?.value);
  if (listed && agreed) agreed.sources.unshift(listed.source);
  else if (listed)
    offers.push({ rpps: listed.value, sources: [listed.source], chosen: listed.value === chosen?.value });
  if (chosen && !offers.some(({ rpps }) => rpps === chosen.value))
    offers.push({ rpps: chosen.value, sources: [chosen.source], chosen: true });
  const rank = (offer: Offer) => (offer.chosen ? 0 : offer === agreed ? 1 : 2);
  offers.sort((a, b) => rank(a) - rank(b));

  const [best] = people;
  const alike = people.filter(({ fit }) => fit === best?.fit).map(({ practitioner }) => practitioner.rpps);
  return {
    offers,
    alike: new Set(alike).size,
    ...(candidates && people.length === 0 && { nobody: candidates.source }),
  };
}
