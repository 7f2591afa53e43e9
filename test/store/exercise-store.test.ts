import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { statusOf } from '../../lib/conversion/progress.ts';
import { queuedMails } from '../../lib/conversion/queue.ts';
import type { PageFacts } from '../../lib/page/types.ts';
import { createExerciseStore } from '../../lib/store/exercise-store.ts';
import type { Message } from '../../lib/store/messages.ts';
import { type Checklist, EMPTY_CHECKLIST } from '../../lib/store/mirror.ts';
import { everything } from './storage.ts';

const MED = { mail: 'a@ch-demo.fr', bal: 'MED', nom: 'A', prenom: 'B', profession: '', rpps: '' } as const;
const PER = { ...MED, mail: 'p@ch-demo.fr', bal: 'PER', rpps: '19999900105' } as const;
const LIST: PageFacts = {
  kind: 'account-list',
  errors: [],
  notices: [],
  identity: { mentioned: [] },
  rows: [MED, PER],
};
const page = (at: number): Message => ({ type: 'page', at, document: 'd', page: LIST, url: '' });

beforeEach(() => fakeBrowser.reset());

describe('the store of an exercise', () => {
  it('is told what the page shows, and keeps it for itself', async () => {
    const pass = vi.fn(async () => ({}));
    const store = createExerciseStore(pass);
    let seen: Checklist = EMPTY_CHECKLIST;
    const told: unknown[] = [];
    const life = new AbortController();
    await store.mirror((next) => {
      seen = next;
    }, life.signal);
    store.listen((message) => told.push(message), life.signal);

    await store.send(page(1));
    expect([[...seen.conversions.keys()], [...seen.holders.keys()]]).toEqual([[MED.mail], [PER.mail]]);
    await store.send({ type: 'decide', at: 2, mail: MED.mail, decision: { kind: 'started' }, take: true });
    const conversion = seen.conversions.get(MED.mail);
    expect(conversion && statusOf(conversion)).toBe('active');
    expect(told).toEqual([{ type: 'hand', hand: MED.mail }]);
    expect((await store.send(page(3))).hand).toBe(MED.mail);
    await store.send({ type: 'release' });
    expect((await store.send(page(4))).hand).toBeUndefined();

    life.abort();
    const last = seen;
    await store.send(page(5));
    expect(seen).toBe(last);
    expect(await everything()).toEqual({});
    expect(pass).not.toHaveBeenCalled();
  });

  it('has a queue of its own, that is not in the way before an account is ticked', async () => {
    const store = createExerciseStore(async () => ({}));
    const OTHER = { ...MED, mail: 'b@ch-demo.fr' };
    let seen: Checklist = EMPTY_CHECKLIST;
    const told: unknown[] = [];
    const life = new AbortController();
    await store.mirror((next) => {
      seen = next;
    }, life.signal);
    store.listen((message) => told.push(message), life.signal);
    const list = { ...LIST, rows: [MED, OTHER] };
    const reply = await store.send({ type: 'page', at: 1, document: 'd', page: list, url: '' });
    expect(reply.look?.queueClosed).toBe(true);
    await store.send({ type: 'queue', change: { at: 2, add: [OTHER.mail] } });
    expect(queuedMails(seen.queue)).toEqual([OTHER.mail]);
    await store.send({ type: 'next', at: 3, here: true });
    expect(told).toEqual([{ type: 'hand', hand: OTHER.mail }]);
    await store.send({ type: 'next', at: 4, after: OTHER.mail, here: true });
    expect(told.at(-1)).toEqual({ type: 'no-next' });
    expect(await everything()).toEqual({});
  });

  it('passes on what concerns no list, and erases nobody’s', async () => {
    const pass = vi.fn(async () => ({}));
    const store = createExerciseStore(pass);
    await store.send({ type: 'open-help', step: 'find' });
    await store.send({ type: 'erase' });
    await store.send({ type: 'open-directory', mail: MED.mail });
    expect(pass.mock.calls).toEqual([[{ type: 'open-help', step: 'find' }], [{ type: 'open-directory' }]]);
  });
});
