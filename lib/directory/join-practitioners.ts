import { collectPractitioners } from './collect-practitioners.ts';
import type { Establishment } from './establishment.ts';
import type { Extract } from './extract-stream.ts';
import { findAccounts } from './find-accounts.ts';
import { sieveWords } from './name-sieve.ts';
import type { Place, Practitioner } from './practitioner.ts';
import { type Candidate, rankCandidates } from './rank-candidates.ts';
import type { TrackedAccount } from './tracked-account.ts';

/** More people of one name than anybody compares; those that are left out are the least likely. */
export const MOST_CANDIDATES = 20;

/** Places kept of each candidate: enough to recognise somebody by. */
const MOST_PLACES = 3;

/** What the extract says of one account. */
export interface FoundPractitioners {
  mail: string;
  /** The likeliest first, {@link MOST_CANDIDATES} at most. */
  candidates: Candidate[];
  /** How many more there were. */
  leftOut: number;
  /** For each number that the account is thought to have: whose it is; `null` is nobody. */
  holders: Record<string, Practitioner | null>;
}

/**
 * Finds who may be the owner of each account that is still to be converted, and whose the numbers are that they are
 * thought to have. The memory it takes depends on the accounts and on their namesakes, not on the file.
 *
 * @param hints the administrator's establishment
 * @throws ExtractError
 */
export async function joinPractitioners(
  extract: Extract<'practitioners'>,
  accounts: readonly TrackedAccount[],
  hints: Establishment,
): Promise<FoundPractitioners[]> {
  const wanted = accounts.filter(({ held }) => !held);
  const whoMayBe = findAccounts(wanted);
  const people = await collectPractitioners(extract, {
    rpps: new Set(wanted.flatMap(({ rpps }) => rpps)),
    names: {
      // The names of an account may be the wrong way round.
      words: wanted.flatMap(({ nom, prenom }) => [...sieveWords(nom), ...sieveWords(prenom)]),
      isWanted: (nom, prenom) => whoMayBe(nom, prenom).length > 0,
    },
  });

  const byAccount = new Map<TrackedAccount, Practitioner[]>();
  for (const person of people) {
    for (const account of whoMayBe(person.nom, person.prenom)) {
      const group = byAccount.get(account);
      if (group) group.push(person);
      else byAccount.set(account, [person]);
    }
  }
  const byNumber = new Map(people.map((person) => [person.rpps, person]));
  return wanted.map((account) => {
    const all = rankCandidates(account, byAccount.get(account) ?? [], hints);
    const candidates = all.slice(0, MOST_CANDIDATES).map(withFewPlaces);
    const holders = Object.fromEntries(account.rpps.map((rpps) => [rpps, byNumber.get(rpps) ?? null]));
    return { mail: account.mail, candidates, leftOut: all.length - candidates.length, holders };
  });
}

/** The candidate with few places, the one that tells first. */
function withFewPlaces({ practitioner, fit, reasons }: Candidate): Candidate {
  const told = reasons.flatMap((reason) => (reason.kind === 'same-establishment' ? [reason.place] : []));
  const isTold = (place: Place) => told.some((other) => JSON.stringify(other) === JSON.stringify(place));
  const others = practitioner.places.filter((place) => !isTold(place));
  return {
    fit,
    reasons,
    practitioner: { ...practitioner, places: [...told, ...others].slice(0, MOST_PLACES) },
  };
}
