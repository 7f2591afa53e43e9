import { createDayCache } from '../../lib/sources/day-cache.ts';
import { createFhirClient, FHIR_CALLS_PER_SECOND } from '../../lib/sources/fhir-client.ts';
import { createPace } from '../../lib/sources/pace.ts';
import { bundle } from './answers.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';

/** A key as they look; made up. */
export const KEY = 'b2c9-made-up-key-0001';

export interface Call {
  /** What follows the base address, with its blanks and marks read back. */
  path: string;
  headers: Headers;
  init: RequestInit;
  at: number;
}

/** A service that answers what it is told to, and remembers what it was asked. */
export interface FakeService {
  calls: Call[];
  clock: FakeClock;
  fetch: typeof fetch;
  /** What answers; an object is a good answer in JSON. */
  answer: (path: string, call: number) => object | Response;
}

export function fakeService(clock = fakeClock()): FakeService {
  const service: FakeService = {
    calls: [],
    clock,
    answer: () => bundle([]),
    async fetch(input, init = {}) {
      const url = new URL(String(input));
      const path = decodeURIComponent(`${url.pathname}${url.search}`.replaceAll('+', ' ')).replace(
        '/fhir/v2/',
        '',
      );
      service.calls.push({ path, headers: new Headers(init.headers), init, at: clock.now() });
      init.signal?.throwIfAborted();
      const answer = service.answer(path, service.calls.length);
      return answer instanceof Response ? answer : json(answer);
    },
  };
  return service;
}

export function json(body: object, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/fhir+json', ...headers },
  });
}

/** A client of that service; its key is {@link KEY} unless another is given. */
export function clientOf(service: FakeService, { key = KEY, allowed = true } = {}) {
  const { fetch, clock } = service;
  return createFhirClient({
    fetch,
    clock,
    pace: createPace(FHIR_CALLS_PER_SECOND, clock),
    cache: createDayCache(clock.now),
    key: async () => key,
    isAllowed: async () => allowed,
  });
}
