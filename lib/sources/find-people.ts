import { foldLetters } from '../checks/fold.ts';
import type { Establishment } from '../directory/establishment.ts';
import type { Practitioner } from '../directory/practitioner.ts';
import { type Candidate, type MatchedAccount, rankCandidates } from '../directory/rank-candidates.ts';
import type { FhirClient, FhirQuestion } from './fhir-client.ts';
import { peopleOf, rppsOf } from './fhir-people.ts';
import type { Found } from './fhir-schema.ts';
import { toSourceProblem } from './source-error.ts';

/** A name as it is asked for: the API finds what begins so, whatever the case and the accents. */
export interface NameQuery {
  family: string;
  given: string;
}

/** Of whom the places are asked too: those who may be the owner, and no crowd of homonyms. */
const MOST_PLACED = 10;

/**
 * Who may be the owner of an account, from the API. It is asked for the names as they are, then, as long as nobody
 * of quite these names is found, for what they may have become from one register to the other.
 *
 * @param hints the administrator's own establishment
 * @returns the likeliest first; nobody when the account lacks a name
 * @throws SourceError
 */
export async function findPeople(
  client: FhirClient,
  account: MatchedAccount,
  hints: Establishment,
  signal?: AbortSignal,
): Promise<Candidate[]> {
  const found: Found = { practitioners: [], roles: [], organizations: [] };
  let candidates: Candidate[] = [];
  for (const query of nameQueries(account)) {
    const { practitioners } = await client.search(questionFor(query), signal);
    const known = new Set(found.practitioners.map(({ id }) => id));
    found.practitioners.push(...practitioners.filter(({ id, active }) => active !== false && !known.has(id)));
    candidates = rankCandidates(account, onePerNumber(peopleOf(found)), hints);
    if (candidates.some(({ fit }) => fit === 'same')) break;
  }
  if (candidates.length === 0) return [];

  const numbers = candidates.slice(0, MOST_PLACED).map(({ practitioner }) => practitioner.rpps);
  const ids = found.practitioners.filter((each) => numbers.includes(rppsOf(each))).map(({ id }) => id);
  try {
    const { roles, organizations } = await client.search(placesOf(ids), signal);
    const placed = onePerNumber(peopleOf({ ...found, roles, organizations }));
    return rankCandidates(account, placed, hints);
  } catch (error) {
    if (toSourceProblem(error, signal).reason === 'cancelled') throw error;
    // Places only break ties: without them the names still say who it may be.
    return candidates;
  }
}

/**
 * The names to ask for, the surest first: as they are; their first words, as others may be left out; each other word
 * of a double name; the first name's initial; the two the other way round.
 */
export function nameQueries({ nom, prenom }: { nom: string; prenom: string }): NameQuery[] {
  const [family, given] = [nom.trim(), prenom.trim()];
  const [familyWords, givenWords] = [wordsOf(family), wordsOf(given)];
  const [firstFamily, firstGiven] = [familyWords[0] ?? family, givenWords[0] ?? given];
  const queries = [
    { family, given },
    { family: firstFamily, given: firstGiven },
    ...familyWords.slice(1, 3).map((word) => ({ family: word, given: firstGiven })),
    { family: firstFamily, given: firstGiven.slice(0, 1) },
    { family: firstGiven, given: firstFamily },
  ].filter((query) => query.family !== '' && query.given !== '');
  if (family === '' || given === '') return [];
  return [...new Map(queries.map((query) => [keyOf(query), query])).values()];
}

const keyOf = ({ family, given }: NameQuery) => `${foldLetters(family)} | ${foldLetters(given)}`;

/** The words that say something: particles are written, joined or left out. */
function wordsOf(name: string): string[] {
  return name.split(/[\s'’-]+/).filter((word) => word.length > 2);
}

function questionFor({ family, given }: NameQuery): FhirQuestion {
  return {
    resource: 'Practitioner',
    search: [
      ['family', family],
      ['given', given],
    ],
  };
}

function placesOf(ids: readonly string[]): FhirQuestion {
  return {
    resource: 'PractitionerRole',
    search: [
      ['practitioner', ids.join(',')],
      ['_include', 'PractitionerRole:organization'],
    ],
  };
}

/** One person may be several resources, one for each profession. */
function onePerNumber(people: readonly Practitioner[]): Practitioner[] {
  const byNumber = new Map<string, Practitioner>();
  for (const person of people) {
    const known = byNumber.get(person.rpps);
    const professions = [...new Set([...(known?.professions ?? []), ...person.professions])];
    const places = [...(known?.places ?? []), ...person.places];
    byNumber.set(person.rpps, { ...(known ?? person), professions, places });
  }
  return [...byNumber.values()];
}
