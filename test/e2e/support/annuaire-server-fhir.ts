import { foldLetters } from '../../../lib/checks/fold.ts';
import {
  bundle,
  idOf,
  type MadePerson,
  operationOutcome,
  organization,
  practitioner,
  role,
} from '../../sources/answers.ts';

/** Somebody of the made-up directory. */
export interface Listed extends MadePerson {
  /** Their mailbox at their place of work, when they have one there. */
  workAddress?: string;
}

/** An answer of the service. */
export interface FhirAnswer {
  status: number;
  headers?: Record<string, string>;
  body: object;
}

/** Calls a second that a key may make. */
const LIMIT = 17;
/** Entries of one page. */
const PAGE = 50;

const HOSPITAL = organization(
  '001-01-1',
  'CENTRE HOSPITALIER DE DEMONSTRATION',
  '990000018',
  '13100',
  'AIX EN PROVENCE',
);

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  Practitioner: ['identifier', 'family', 'given', 'mailbox-mss', '_revinclude', '_count', '_getpagesoffset'],
  PractitionerRole: ['practitioner', 'mailbox-mss', '_include', '_count', '_getpagesoffset'],
};

/** Answers as the API does: keys, limits, searches, pages and errors. */
export class FhirService {
  /** Every call: when it came (ms), and what it asked. */
  readonly calls: { at: number; path: string; key: string }[] = [];
  people: Listed[] = [];
  /** Failures to come, before calls are answered again. */
  failures: FhirAnswer[] = [];

  constructor(readonly key: string) {}

  answer(url: URL, key: string): FhirAnswer {
    const at = Date.now();
    const within = this.calls.filter((call) => call.key === key && call.at > at - 1000).length;
    this.calls.push({ at, path: `${url.pathname}${url.search}`, key });
    // The gateway stands before the service, and answers in a shape of its own.
    if (key !== this.key) return gateway(401, 'Unauthorized');
    if (within >= LIMIT) {
      const limits = {
        'X-Rate-Limit-Limit': String(LIMIT),
        'X-Rate-Limit-Remaining': '0',
        'Retry-After': '1',
      };
      return {
        ...gateway(429, `Rate limit exceeded ! You reach the limit of ${LIMIT} requests per 1 seconds`),
        headers: limits,
      };
    }
    const failure = this.failures.shift();
    if (failure) return failure;

    const resource = url.pathname.replace('/fhir/v2/', '');
    const known = KNOWN[resource];
    if (!known) return refused(`HAPI-0302: Unknown resource type '${resource}'`);
    const unknown = [...url.searchParams.keys()].find((name) => !known.includes(name.split(':')[0] ?? ''));
    if (unknown)
      return refused(`HAPI-0524: Unknown search parameter "${unknown}" for resource type "${resource}"`);
    const found = resource === 'Practitioner' ? this.practitioners(url) : this.roles(url);
    return { status: 200, body: pageOf(found, url) };
  }

  private practitioners({ searchParams }: URL): object[] {
    const identifier = searchParams.get('identifier');
    const mailbox = searchParams.get('mailbox-mss');
    const people = this.people.filter(
      (person) =>
        (identifier === null || identifier.split(',').includes(person.rpps)) &&
        (mailbox === null || (person.address ?? '').startsWith(mailbox.toLowerCase())) &&
        begins(person.nom, searchParams.get('family')) &&
        person.prenom
          .split(/[ -]/)
          .some((given, at) => begins(at === 0 ? person.prenom : given, searchParams.get('given'))),
    );
    const roles =
      searchParams.get('_revinclude') === 'PractitionerRole:practitioner' ? people.flatMap(rolesOf) : [];
    return [...people.map(practitioner), ...roles];
  }

  private roles({ searchParams }: URL): object[] {
    const ids = searchParams.get('practitioner')?.split(',');
    const mailbox = searchParams.get('mailbox-mss');
    const people = this.people.filter(
      ({ rpps, workAddress = '' }) =>
        (!ids || ids.includes(idOf(rpps))) &&
        (mailbox === null || workAddress.startsWith(mailbox.toLowerCase())),
    );
    const include = searchParams.get('_include');
    return [
      ...people.flatMap(rolesOf),
      ...(include === 'PractitionerRole:organization' && people.length > 0 ? [HOSPITAL] : []),
      ...(include === 'PractitionerRole:practitioner' ? people.map(practitioner) : []),
    ];
  }
}

function rolesOf({ rpps, workAddress }: Listed): object[] {
  return [role(rpps, HOSPITAL.id, workAddress)];
}

/** As FHIR compares texts: from the beginning, whatever the case and the accents. */
function begins(name: string, wanted: string | null): boolean {
  return wanted === null || foldLetters(name).startsWith(foldLetters(wanted));
}

function pageOf(found: object[], url: URL): object {
  const from = Number(url.searchParams.get('_getpagesoffset') ?? 0);
  const count = Math.min(PAGE, Number(url.searchParams.get('_count') ?? PAGE));
  if (from + count >= found.length || url.searchParams.has('_count'))
    return bundle(found.slice(from, from + count));
  const next = new URL(`https://gateway.api.esante.gouv.fr${url.pathname}${url.search}`);
  next.searchParams.set('_getpagesoffset', String(from + count));
  return bundle(found.slice(from, from + count), String(next));
}

function gateway(status: number, message: string): FhirAnswer {
  return { status, body: { message, http_status_code: status } };
}

function refused(diagnostics: string): FhirAnswer {
  return { status: 400, body: operationOutcome(diagnostics) };
}
