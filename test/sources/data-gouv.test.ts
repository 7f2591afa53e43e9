import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { type DataGouvOptions, MAILBOX_FILE, readMailboxFile } from '../../lib/sources/data-gouv.ts';
import { createPace } from '../../lib/sources/pace.ts';
import { fakeClock } from './fake-clock.ts';

const FIXTURE = await readFile('test/directory/fixtures/Extraction_Correspondance_MSSante_202608260452.txt');
const LINES = new TextDecoder().decode(FIXTURE).split('\n');
/** A person's mailbox of the fixture. */
const [, ADDRESS = '', , RPPS = ''] = LINES.find((line) => line.startsWith('PER|'))?.split('|') ?? [];
const AWAITED = { address: ADDRESS.split('@')[0] ?? '', rpps: RPPS, hidden: false };

const STATIC = 'https://static.data.gouv.fr/resources/annuaire-sante-extraction-des-bal-mssante';

/** The file's server, as it answers after the redirection. */
function file(body: BodyInit | null, headers: Record<string, string> = {}): Response {
  const response = new Response(body, { headers });
  Object.defineProperty(response, 'url', {
    value: `${STATIC}/20261126-031543/extraction-correspondance-mssante.txt`,
  });
  return response;
}

function options(answer: () => Response, allowed = true) {
  const clock = fakeClock();
  const fetched = vi.fn(async (_url: unknown, _init?: RequestInit) => answer());
  const given: DataGouvOptions = {
    fetch: fetched as unknown as typeof fetch,
    clock,
    pace: createPace(1, clock),
    isAllowed: async () => allowed,
  };
  return { given, fetched };
}

const problemOf = (asked: Promise<unknown>) =>
  asked.then(
    () => undefined,
    (error: { problem: unknown }) => error.problem,
  );

describe('the day’s file', () => {
  it('is read as it comes, and dated by its own address', async () => {
    const { given, fetched } = options(() => file(FIXTURE, { 'Content-Length': String(FIXTURE.length) }));
    const told: (number | undefined)[] = [];
    const read = await readMailboxFile(given, [AWAITED], {
      onProgress: ({ totalBytes }) => told.push(totalBytes),
    });
    expect(read?.date).toBe('2026-11-26T03:15:43.000Z');
    expect(read?.mailboxes.map(({ address }) => address)).toContain(ADDRESS.toLowerCase());
    expect(told.at(-1)).toBe(FIXTURE.length);
    expect(fetched.mock.calls.map(([url]) => url)).toEqual([MAILBOX_FILE]);
    expect(JSON.stringify(fetched.mock.calls)).not.toContain(RPPS);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('is let go when it is the one that was read last', async () => {
    const cancelled = vi.fn();
    const { given } = options(() => file(new ReadableStream({ cancel: cancelled })));
    const isWanted = vi.fn(() => false);
    expect(await readMailboxFile(given, [AWAITED], { isWanted })).toBeUndefined();
    expect(isWanted).toHaveBeenCalledWith('2026-11-26T03:15:43.000Z');
    expect(cancelled).toHaveBeenCalled();
  });

  it('is not asked for without the browser’s permission', async () => {
    const { given, fetched } = options(() => file(FIXTURE), false);
    expect(await problemOf(readMailboxFile(given, [AWAITED]))).toEqual({ reason: 'not-allowed' });
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each<[string, () => Response, object]>([
    [
      'is a page of the site',
      () => file('<html><body>Maintenance en cours</body></html>'),
      { reason: 'file', problem: { reason: 'wrong-file' } },
    ],
    [
      'is cut short in its first line',
      () => file(FIXTURE.subarray(0, 60)),
      { reason: 'file', problem: { reason: 'truncated' } },
    ],
    [
      'stops in the middle',
      () => {
        let sent = false;
        return file(
          new ReadableStream({
            pull(controller) {
              if (sent) controller.error(new TypeError('network error'));
              else controller.enqueue(FIXTURE.subarray(0, 2000));
              sent = true;
            },
          }),
        );
      },
      { reason: 'unreachable' },
    ],
    ['is gone', () => new Response('', { status: 404 }), { reason: 'refused', status: 404 }],
    [
      'is behind a server that fails',
      () => new Response('', { status: 502 }),
      { reason: 'failing', status: 502 },
    ],
  ])('that %s says why', async (_, answer, problem) => {
    const { given } = options(answer);
    expect(await problemOf(readMailboxFile(given, [AWAITED]))).toMatchObject(problem);
  });

  it('is left when the person stops', async () => {
    const life = new AbortController();
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(FIXTURE.subarray(0, 2000));
        life.abort();
      },
    });
    const { given } = options(() => file(stream));
    expect(await problemOf(readMailboxFile(given, [AWAITED], { signal: life.signal }))).toEqual({
      reason: 'cancelled',
    });
  });

  it('is given up when it stops coming', async () => {
    const { given } = options(() =>
      file(new ReadableStream({ start: (controller) => controller.enqueue(FIXTURE.subarray(0, 2000)) })),
    );
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const asked = problemOf(readMailboxFile(given, [AWAITED]));
      await vi.waitFor(
        async () => {
          await vi.advanceTimersByTimeAsync(61_000);
          expect(await Promise.race([asked, Promise.resolve('waiting')])).toEqual({ reason: 'slow' });
        },
        { timeout: 10_000 },
      );
    } finally {
      vi.useRealTimers();
    }
  });
});
