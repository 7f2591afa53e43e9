import { SOURCE_HOSTS } from '../store/source-hosts.ts';
import { type Asking, ask } from './ask.ts';
import type { Clock } from './clock.ts';
import type { DayCache } from './day-cache.ts';
import {
  bundleSchema,
  type Found,
  foundSchema,
  organizationSchema,
  practitionerSchema,
  roleSchema,
} from './fhir-schema.ts';
import type { Pace } from './pace.ts';
import { SourceError } from './source-error.ts';

export const FHIR_BASE = 'https://gateway.api.esante.gouv.fr/fhir/v2';

/**
 * Calls a second, of the 17 that a key may make (*Annuaire Santé*): on their way they may come closer to each other.
 */
export const FHIR_CALLS_PER_SECOND = 11;

/** The service gives up after 30 s, and says so; ms. */
const PATIENCE = 35_000;
/** Pages of 50 that are read of one answer: who has more homonyms is looked for with more words. */
const MOST_PAGES = 4;

export interface FhirClientOptions {
  fetch: typeof fetch;
  clock: Clock;
  pace: Pace;
  cache: DayCache;
  /** The administrator's own; empty when there is none. */
  key(): Promise<string>;
  /** Whether the browser lets the host be asked. */
  isAllowed(hosts: readonly string[]): Promise<boolean>;
}

/** A question: the resource and its search parameters, in order. */
export interface FhirQuestion {
  resource: 'Practitioner' | 'PractitionerRole';
  search: readonly (readonly [name: string, value: string])[];
}

export interface FhirClient {
  /**
   * Asks, or remembers what was answered today.
   *
   * @param keep whether an answer is to be remembered
   * @throws SourceError
   */
  search(question: FhirQuestion, signal?: AbortSignal, keep?: (found: Found) => boolean): Promise<Found>;
  /**
   * Asks the smallest thing there is, to know whether the key is good.
   * @throws SourceError
   */
  test(signal?: AbortSignal): Promise<void>;
}

/** Makes the client of the *Annuaire Santé* API. The key goes to its host alone, in a header, and nowhere else. */
export function createFhirClient(options: FhirClientOptions): FhirClient {
  const { cache } = options;

  async function asking(): Promise<Asking> {
    if (!(await options.isAllowed(SOURCE_HOSTS.fhir))) throw new SourceError({ reason: 'not-allowed' });
    const key = await options.key();
    if (key === '') throw new SourceError({ reason: 'no-key' });
    const headers = { Accept: 'application/fhir+json', 'ESANTE-API-KEY': key };
    const { fetch, clock, pace } = options;
    // A redirection would take the header along.
    return { fetch, clock, pace, patience: PATIENCE, headers, redirect: 'error' };
  }

  return {
    async search(question, signal, keep = () => true) {
      const path = pathOf(question);
      const known = foundSchema.safeParse(await cache.get(path));
      if (known.success) return known.data;
      const found = await searchAll(`${FHIR_BASE}/${path}`, await asking(), signal);
      if (keep(found)) await cache.set(path, found);
      return found;
    },
    async test(signal) {
      const url = `${FHIR_BASE}/${pathOf({ resource: 'Practitioner', search: [['_count', '1']] })}`;
      await ask(url, await asking(), readPage, signal);
    },
  };
}

function pathOf({ resource, search }: FhirQuestion): string {
  return `${resource}?${new URLSearchParams(search.map(([name, value]) => [name, value]))}`;
}

async function searchAll(url: string, asking: Asking, signal?: AbortSignal): Promise<Found> {
  const found: Found = { practitioners: [], roles: [], organizations: [] };
  let next: string | undefined = url;
  for (let page = 1; next !== undefined && page <= MOST_PAGES; page++) {
    const answer: PageOfFound = await ask(next, asking, readPage, signal);
    found.practitioners.push(...answer.found.practitioners);
    found.roles.push(...answer.found.roles);
    found.organizations.push(...answer.found.organizations);
    next = answer.next;
  }
  return found;
}

interface PageOfFound {
  found: Found;
  next: string | undefined;
}

async function readPage(response: Response): Promise<PageOfFound> {
  const text = await response.text();
  try {
    const { entry = [], link = [] } = bundleSchema.parse(JSON.parse(text));
    const found: Found = { practitioners: [], roles: [], organizations: [] };
    for (const { resource } of entry) {
      if (resource?.resourceType === 'Practitioner')
        found.practitioners.push(practitionerSchema.parse(resource));
      if (resource?.resourceType === 'PractitionerRole') found.roles.push(roleSchema.parse(resource));
      if (resource?.resourceType === 'Organization')
        found.organizations.push(organizationSchema.parse(resource));
    }
    return { found, next: ownUrl(link.find(({ relation }) => relation === 'next')?.url) };
  } catch (cause) {
    throw new SourceError({ reason: 'unexpected' }, cause);
  }
}

/** The address of the next page, when it is on the same service: the key goes along. */
function ownUrl(url: string | undefined): string | undefined {
  return url !== undefined && new URL(url).origin === new URL(FHIR_BASE).origin ? url : undefined;
}
