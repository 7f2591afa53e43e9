import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { queuedMails } from '../../lib/conversion/queue.ts';
import { answer } from '../../lib/store/answer.ts';
import { hands } from '../../lib/store/hands.ts';
import type { Message, Reply } from '../../lib/store/messages.ts';
import { storedQueue } from '../../lib/store/queue.ts';
import { parseQueue } from '../../lib/store/queue-shape.ts';
import { createWriter } from '../../lib/store/writer.ts';
import { form, list } from '../conversion/facts-fixture.ts';
import { awaiting, decided, NOON, stored, todo } from './conversion-fixture.ts';
import { everything, keys, storedOf } from './storage.ts';

const [A, B, C] = ['a@ch-demo.fr', 'b@ch-demo.fr', 'c@ch-demo.fr'] as const;
const LIST = 'https://medimail.mipih.fr/?m=comptes&q=schiano';
const TAB = 7;

let say: (message: Message, tab?: number, frame?: number) => Promise<Reply>;
let told: unknown[];
let updated: unknown[];

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  told = [];
  updated = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (...call) => {
    told.push(call);
  });
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation((async (...call: unknown[]) => {
    updated.push(call);
  }) as never);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins: [] }));
  const writer = createWriter();
  say = (message, tab, frame) => answer(writer, message, tab, frame);
  await fakeBrowser.storage.local.set(stored(todo(A), todo(B), todo(C)));
});

const add = (...mails: string[]) => say({ type: 'queue', change: { at: NOON, add: mails } });
const inQueue = async () => queuedMails(await storedQueue());
const next = (after?: string, tab?: number) =>
  say({ type: 'next', at: NOON + 9, ...(after && { after }), ...(tab && { here: true as const }) }, tab);
const see = (facts: Parameters<typeof list>[0] | 'record', frame = 0) =>
  say(
    {
      type: 'page',
      at: NOON + 1,
      document: 'd',
      page: facts === 'record' ? form('record') : list(facts),
      url: LIST,
    },
    TAB,
    frame,
  );

describe('the stored queue', () => {
  it('is kept in order, and read back by another writer', async () => {
    await add(B, A);
    await say({ type: 'queue', change: { at: NOON + 1, add: [C] } });
    expect(await inQueue()).toEqual([B, A, C]);
    await answer(createWriter(), { type: 'queue', change: { at: NOON + 2, order: [C, B, A] } });
    expect(await inQueue()).toEqual([C, B, A]);
  });

  it('that cannot be read is set aside, and begun anew', async () => {
    await fakeBrowser.storage.local.set({ queue: { version: 1, marks: 'x' } });
    await add(A);
    expect(await inQueue()).toEqual([A]);
    expect((await everything())['damaged:queue']).toEqual({ version: 1, marks: 'x' });
    expect(parseQueue('x')).toEqual({ marks: [], order: { value: [], at: 0 } });
  });

  it('does not hold an account that is removed from the list', async () => {
    await add(A, B);
    await say({ type: 'remove', mail: A });
    expect(await inQueue()).toEqual([B]);
  });

  it('is not made by removing an account', async () => {
    await say({ type: 'remove', mail: A });
    expect(await keys()).not.toContain('queue');
  });

  it('is put back with everything else when erasing is undone', async () => {
    await add(B, A);
    await say({ type: 'view', view: { sort: 'name', filter: 'todo' } });
    const before = await everything();
    const { erased = {} } = await say({ type: 'erase' });
    expect(await everything()).toEqual({});
    await say({ type: 'put-back', stored: erased });
    expect(await everything()).toEqual(before);
  });
});

describe('the next account', () => {
  it('is taken up in the tab that asks, which goes to the list', async () => {
    await add(A, B);
    await see('record');
    const reply = await next(A, TAB);
    expect(reply.next?.mail).toBe(B);
    expect((await storedOf(B))?.decision.value).toEqual({ kind: 'started' });
    expect((await storedOf(A))?.decision.value).toEqual({ kind: 'none' });
    expect(await hands.get(TAB)).toBe(B);
    expect(told).toContainEqual([TAB, { type: 'hand', hand: B }, {}]);
    expect(updated).toEqual([[TAB, { url: 'https://medimail.mipih.fr/' }]]);
  });

  it('is searched for in the list that was seen last', async () => {
    await add(A);
    await see({});
    await see('record');
    await next(undefined, TAB);
    expect(updated).toEqual([[TAB, { url: LIST }]]);
  });

  it('leaves the page where it is when that is the list', async () => {
    await add(A);
    await see({});
    await next(undefined, TAB);
    expect(updated).toEqual([]);
    expect(told).toContainEqual([TAB, { type: 'hand', hand: A }, {}]);
  });

  it('goes to the list in the frame that showed it, and leaves the frames around it', async () => {
    await add(A);
    await see({}, 4);
    await see('record', 4);
    await next(undefined, TAB);
    expect(updated).toEqual([]);
    expect(told).toContainEqual([TAB, { type: 'go', url: LIST }, { frameId: 4 }]);
  });

  it('is taken up in the Medimail tab used last when a view of ours asks', async () => {
    vi.spyOn(fakeBrowser.windows, 'update').mockImplementation(async () => undefined as never);
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(
      async () =>
        [
          { id: 3, lastAccessed: 10 },
          { id: 5, lastAccessed: 20 },
        ] as never,
    );
    await add(A);
    expect((await next()).next?.mail).toBe(A);
    expect(await hands.get(5)).toBe(A);
  });

  it('is not decided anew when it is in progress', async () => {
    const started = decided(todo(A), { kind: 'started' });
    await fakeBrowser.storage.local.set(stored(started));
    await add(A);
    expect((await next(undefined, TAB)).next).toEqual(started);
    expect((await storedOf(A))?.decision.at).toBe(NOON);
  });

  it('is none when the queue has no other, and then nothing is opened', async () => {
    await fakeBrowser.storage.local.set(stored(awaiting(B, 'b.b@demo.mssante.fr')));
    await add(A, B);
    expect(await next(A, TAB)).toEqual({});
    expect(updated).toEqual([]);
    expect(await hands.get(TAB)).toBeUndefined();
  });
});

describe('a note', () => {
  const note = (at: number, text: string) => say({ type: 'note', at, mail: A, text });

  it('is kept with the account; the later one counts', async () => {
    await note(NOON + 2, 'deuxième');
    await note(NOON + 1, 'premier');
    expect((await storedOf(A))?.note).toEqual({ value: 'deuxième', at: NOON + 2 });
    await note(NOON + 3, '');
    expect((await storedOf(A))?.note?.value).toBe('');
  });

  it('is cut where it is longer than a note may be', async () => {
    await note(NOON, 'é'.repeat(1500));
    expect((await storedOf(A))?.note?.value).toBe('é'.repeat(1000));
  });

  it('stays when a page says more of the account', async () => {
    await note(NOON, 'à rappeler');
    await say(
      { type: 'page', at: NOON + 5, document: 'd', page: list({ mail: A, bal: 'PER' }), url: LIST },
      TAB,
    );
    expect(await storedOf(A)).toMatchObject({ bal: { value: 'PER' }, note: { value: 'à rappeler' } });
  });

  it('of an account that is not known makes none', async () => {
    await say({ type: 'note', at: NOON, mail: 'z@ch-demo.fr', text: 'x' });
    expect(await storedOf('z@ch-demo.fr')).toBeUndefined();
  });
});
