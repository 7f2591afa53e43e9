import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { FhirQuestion } from '../../lib/sources/fhir-client.ts';
import { bundle, operationOutcome, practitioner } from './answers.ts';
import { clientOf, type FakeService, fakeService, json, KEY } from './fake-service.ts';

const LEA = practitioner({ rpps: '19999000011', nom: 'SCHIANO', prenom: 'LEA' });
const BY_NAME: FhirQuestion = {
  resource: 'Practitioner',
  search: [
    ['family', 'SCHIANO & fils'],
    ['given', 'Léa'],
  ],
};
const BASE = 'https://gateway.api.esante.gouv.fr/fhir/v2';

let service: FakeService;

beforeEach(() => {
  fakeBrowser.reset();
  service = fakeService();
});

const problemOf = (asked: Promise<unknown>) =>
  asked.then(
    () => undefined,
    (error: { problem: unknown }) => error.problem,
  );

describe('a question', () => {
  it('is asked with the key in its header, and nothing of the browser’s', async () => {
    service.answer = () => bundle([LEA]);
    const { practitioners } = await clientOf(service).search(BY_NAME);
    expect(practitioners.map(({ id }) => id)).toEqual([LEA.id]);
    const [{ path, headers, init }] = service.calls as [FakeService['calls'][0]];
    expect(path).toBe('Practitioner?family=SCHIANO & fils&given=Léa');
    expect(headers.get('ESANTE-API-KEY')).toBe(KEY);
    expect(init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    });
  });

  it('is asked once a day', async () => {
    const client = clientOf(service);
    service.answer = () => bundle([LEA]);
    const first = await client.search(BY_NAME);
    expect(await client.search(BY_NAME)).toEqual(first);
    expect(service.calls).toHaveLength(1);
    service.clock.advance(24 * 3600 * 1000);
    await client.search(BY_NAME);
    expect(service.calls).toHaveLength(2);
  });

  it('leaves no key in what is kept', async () => {
    await clientOf(service).search(BY_NAME);
    const kept = JSON.stringify([
      await fakeBrowser.storage.session.get(null),
      await fakeBrowser.storage.local.get(null),
    ]);
    expect(kept).toContain('SCHIANO');
    expect(kept).not.toContain(KEY);
  });

  it('is answered page after page, from the same service alone', async () => {
    const next = `${BASE}?_getpages=1&_getpagesoffset=50`;
    service.answer = (_, call) => (call === 1 ? bundle([LEA], next) : bundle([{ ...LEA, id: '003-2' }]));
    expect((await clientOf(service).search(BY_NAME)).practitioners).toHaveLength(2);

    fakeBrowser.reset();
    service = fakeService();
    for (const other of [
      'https://exemple.fr/fhir/v2/Practitioner?page=2',
      'https://gateway.api.esante.gouv.fr@exemple.fr/fhir/v2?page=2',
      'http://gateway.api.esante.gouv.fr/fhir/v2?page=2',
    ]) {
      service.answer = () => bundle([LEA], other);
      await clientOf(service).search({ ...BY_NAME, search: [['family', other]] });
    }
    expect(service.calls).toHaveLength(3);
  });

  it('is not asked without the browser’s permission, or a key', async () => {
    expect(await problemOf(clientOf(service, { allowed: false }).search(BY_NAME))).toEqual({
      reason: 'not-allowed',
    });
    expect(await problemOf(clientOf(service, { key: '' }).search(BY_NAME))).toEqual({ reason: 'no-key' });
    expect(service.calls).toEqual([]);
  });
});

describe('a service that does not answer well', () => {
  it.each<[string, () => Response | object, object]>([
    [
      'refuses the key',
      () => json({ message: 'Unauthorized', http_status_code: 401 }, 401),
      { reason: 'bad-key' },
    ],
    ['forbids', () => json({}, 403), { reason: 'bad-key' }],
    [
      'refuses the question',
      () => json(operationOutcome('HAPI-0302: Unknown parameter'), 400),
      { reason: 'refused', status: 400, said: 'HAPI-0302: Unknown parameter' },
    ],
    [
      'refuses in a page of its own',
      () => new Response('<h1>Not found</h1>', { status: 404 }),
      { reason: 'refused', status: 404, said: '' },
    ],
    ['gives no JSON', () => new Response('<html>portail captif</html>'), { reason: 'unexpected' }],
    ['gives another resource', () => operationOutcome('?'), { reason: 'unexpected' }],
    ['gives another kind of bundle', () => ({ ...bundle([]), type: 'history' }), { reason: 'unexpected' }],
    [
      'gives a person whose name is a number',
      () => bundle([{ ...LEA, name: [{ family: 12 }] }]),
      { reason: 'unexpected' },
    ],
  ])('and %s: is asked once, and why is told', async (_, answer, problem) => {
    service.answer = answer;
    expect(await problemOf(clientOf(service).search(BY_NAME))).toEqual(problem);
    expect(service.calls).toHaveLength(1);
  });

  it('with too many calls is waited for as long as it says, by everybody', async () => {
    service.answer = (_, call) =>
      call === 1 ? json({ message: 'Rate limit exceeded' }, 429, { 'Retry-After': '7' }) : bundle([LEA]);
    const client = clientOf(service);
    const other: FhirQuestion = { resource: 'Practitioner', search: [['identifier', '19999000029']] };
    await Promise.all([client.search(BY_NAME), client.search(other)]);
    const [first, ...later] = service.calls.map(({ at }) => at) as [number, ...number[]];
    expect(later.every((at) => at >= first + 7000 || at < first + 100)).toBe(true);
    expect(service.calls.filter(({ at }) => at >= first + 7000).length).toBeGreaterThan(0);
  });

  it('is asked again after longer and longer, and then no more', async () => {
    service.answer = () => json(operationOutcome('down'), 503);
    expect(await problemOf(clientOf(service).search(BY_NAME))).toEqual({ reason: 'failing', status: 503 });
    const times = service.calls.map(({ at }) => at);
    expect(times.slice(1).map((at, index) => at - (times[index] ?? 0))).toEqual([1000, 2000, 4000]);
  });

  it('is left alone when it asks for too long a wait, and says until when', async () => {
    const now = service.clock.now();
    service.answer = () => json({}, 429, { 'Retry-After': '3600' });
    expect(await problemOf(clientOf(service).search(BY_NAME))).toEqual({
      reason: 'too-many',
      until: now + 3_600_000,
    });
    expect(service.calls).toHaveLength(1);
  });

  it('and cannot be reached is asked twice', async () => {
    service.answer = () => {
      throw new TypeError('Failed to fetch');
    };
    expect(await problemOf(clientOf(service).search(BY_NAME))).toEqual({ reason: 'unreachable' });
    expect(service.calls).toHaveLength(2);
  });

  it('and is silent is given up', async () => {
    vi.useFakeTimers();
    try {
      const client = clientOf({
        ...service,
        fetch: (_, init) =>
          new Promise((_resolve, reject) => {
            init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
          }),
      });
      const asked = problemOf(client.search(BY_NAME));
      await vi.advanceTimersByTimeAsync(35_000);
      expect(await asked).toEqual({ reason: 'slow' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('is not waited for once the person stops', async () => {
    const life = new AbortController();
    service.answer = () => {
      life.abort();
      return json({}, 503);
    };
    expect(await problemOf(clientOf(service).search(BY_NAME, life.signal))).toEqual({ reason: 'cancelled' });
    expect(service.calls).toHaveLength(1);
  });
});

describe('the test of the key', () => {
  it('asks for one entry, every time', async () => {
    const client = clientOf(service);
    await client.test();
    await client.test();
    expect(service.calls.map(({ path }) => path)).toEqual(['Practitioner?_count=1', 'Practitioner?_count=1']);
  });

  it('says when the key is refused', async () => {
    service.answer = () => json({ message: 'Unauthorized' }, 401);
    expect(await problemOf(clientOf(service).test())).toEqual({ reason: 'bad-key' });
  });
});
