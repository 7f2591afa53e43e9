import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Decision } from '../../lib/conversion/conversion.ts';
import type { Decided, PageSeen } from '../../lib/conversion/facts.ts';
import { rppsOf, statusOf, stepOf } from '../../lib/conversion/progress.ts';
import type { RowFacts } from '../../lib/page/types.ts';
import { createWriter } from '../../lib/store/writer.ts';
import { form, list, MAIL, page, RPPS, row, seen } from '../conversion/facts-fixture.ts';
import { awaiting, stored, todo } from './conversion-fixture.ts';
import { everything, keys, storedOf } from './storage.ts';

const OTHER = 'paul.durand@esante-occitanie.fr';
const KEY = `account:${MAIL}`;
/** What a newer version of the extension could have written. */
const NEWER = { version: 2, mail: MAIL, steps: ['find'] };

const decide = (at: number, kind: 'none' | 'started' | 'paused', mail = MAIL): Decided => ({
  kind: 'decision',
  at,
  mail,
  decision: { kind } satisfies Decision,
});

/** The account list with these rows, seen by a tab that works on no account. */
function seenList(at: number, ...rows: Partial<RowFacts>[]): PageSeen {
  const { hand: _, ...fact } = seen(at, page({ kind: 'account-list', rows: rows.map(row) }));
  return fact;
}

function writes() {
  return vi.spyOn(fakeBrowser.storage.local, 'set');
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('an account list', () => {
  it('has its MED accounts remembered, and nobody else', async () => {
    await createWriter().apply(
      seenList(1, {}, { mail: OTHER, bal: 'PER' }, { mail: 'secretariat@ch-demo.fr', bal: 'ORG' }),
    );
    expect(await keys()).toEqual([KEY]);
    expect(await storedOf(MAIL)).toMatchObject({
      mail: MAIL,
      person: { value: { nom: 'SCHIANO', prenom: 'LEA' } },
      bal: { value: 'MED' },
      decision: { value: { kind: 'none' } },
    });
  });

  it('goes on with an account that is PER by now', async () => {
    const writer = createWriter();
    await writer.apply(seenList(1, {}));
    await writer.apply(seenList(2, { bal: 'PER', rpps: RPPS }));
    expect((await storedOf(MAIL))?.bal?.value).toBe('PER');
    expect(await keys()).toEqual([KEY]);
  });

  it('costs one write for all its rows, and none when it is shown again', async () => {
    const set = writes();
    const writer = createWriter();
    const rows = [{}, { mail: OTHER }, { mail: 'c.petit@ch-demo.fr', bal: 'PER', rpps: RPPS }] as const;
    await writer.apply(seenList(1, ...rows));
    expect(set).toHaveBeenCalledTimes(1);
    await writer.apply(seenList(2, ...rows));
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('is written again when a row says something else', async () => {
    const set = writes();
    const writer = createWriter();
    await writer.apply(seenList(1, {}, { mail: OTHER }));
    await writer.apply(seenList(2, { profession: 'Infirmier' }, { mail: OTHER }));
    expect(Object.keys(set.mock.lastCall?.[0] ?? {})).toEqual([KEY]);
    expect((await storedOf(MAIL))?.person.value.profession).toBe('Infirmier');
  });

  it('says once more, after an undoing, what was known before it', async () => {
    const writer = createWriter();
    const published = form('correspondence', {
      correspondence: { address: 'schiano.lea', publication: 'waiting' },
    });
    await writer.apply(seen(1, list()));
    await writer.apply(seen(2, list({ bal: 'PER', rpps: RPPS })));
    await writer.apply(seen(3, published));
    await writer.apply(decide(4, 'none'));
    await writer.apply(seen(5, published));
    const conversion = await storedOf(MAIL);
    expect(conversion && statusOf(conversion)).toBe('awaiting');
  });
});

describe('other accounts', () => {
  const holder = `holder:${OTHER}`;

  it('are remembered for the RPPS that they use, as long as they use it', async () => {
    const writer = createWriter();
    const other = { mail: OTHER, bal: 'PER' } as const;
    await writer.apply(seenList(1, { ...other, rpps: RPPS }));
    expect(await everything()).toEqual({ [holder]: { version: 1, mail: OTHER, rpps: RPPS } });
    await writer.apply(seenList(2, { ...other, rpps: '19999000029' }));
    expect((await everything())[holder]).toMatchObject({ rpps: '19999000029' });
    await writer.apply(seenList(3, { mail: OTHER, bal: 'PER', rpps: '' }));
    expect((await everything())[holder]).not.toMatchObject({ rpps: '19999000029' });
  });

  it('keep their RPPS when a list has no such column', async () => {
    const writer = createWriter();
    await writer.apply(seenList(1, { mail: OTHER, bal: 'PER', rpps: RPPS }));
    const { rpps: _, ...without } = row({ mail: OTHER, bal: 'PER' });
    await writer.apply(seen(2, page({ kind: 'account-list', rows: [without] })));
    expect((await everything())[holder]).toMatchObject({ rpps: RPPS });
  });
});

describe('facts', () => {
  it('are applied in their order though they come at once', async () => {
    const writer = createWriter();
    await Promise.all([
      writer.apply(seen(1, list())),
      writer.apply(decide(2, 'started')),
      writer.apply(seen(3, form('record', { record: { bal: 'MED', rpps: '' } }))),
      writer.apply({
        kind: 'saving',
        at: 4,
        origin: { tab: 1, document: 'document 3' },
        mail: MAIL,
        what: 'type',
        value: {},
      }),
      writer.apply(seen(5, form('record', { record: { bal: 'PER', rpps: '' } }))),
      writer.apply(seen(6, list({ bal: 'PER', rpps: RPPS }))),
    ]);
    const conversion = await storedOf(MAIL);
    expect(conversion && [stepOf(conversion), statusOf(conversion), rppsOf(conversion)]).toEqual([
      'open-correspondence',
      'active',
      RPPS,
    ]);
  });

  it('go on after one that could not be written', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    const writer = createWriter();
    const [first, second] = await Promise.allSettled([
      writer.apply(seen(1, list())),
      writer.apply(decide(2, 'started')),
    ]);
    expect(first).toMatchObject({ status: 'rejected', reason: { message: 'QUOTA_BYTES' } });
    expect(second.status).toBe('fulfilled');
    expect((await storedOf(MAIL))?.decision.value.kind).toBe('started');
  });

  it('about nobody that is known write nothing', async () => {
    const set = writes();
    const writer = createWriter();
    await writer.apply(seen(1, form('record', { record: { bal: 'MED', rpps: '' } })));
    await writer.apply({
      kind: 'saving',
      at: 2,
      origin: { tab: 1, document: 'a' },
      mail: MAIL,
      what: 'type',
      value: {},
    });
    expect(set).not.toHaveBeenCalled();
  });

  it('reach the account that the page names, and the one that its tab works on', async () => {
    await fakeBrowser.storage.local.set(stored(todo(MAIL), todo(OTHER)));
    const named = form('record', { identity: { mail: OTHER, mentioned: [OTHER] }, record: { rpps: RPPS } });
    await createWriter().apply(seen(Date.now(), named));
    expect((await storedOf(OTHER))?.rpps?.value).toBe(RPPS);
    expect((await storedOf(MAIL))?.rpps).toBeUndefined();
  });

  it('that decide of an account not seen yet remember it', async () => {
    await createWriter().apply(decide(1, 'started'));
    expect((await storedOf(MAIL))?.decision).toEqual({ value: { kind: 'started' }, at: 1 });
  });
});

describe('a record that cannot be read', () => {
  it('is kept aside when its account is seen again, which begins anew', async () => {
    await fakeBrowser.storage.local.set({ [KEY]: NEWER });
    await createWriter().apply(seen(1, list()));
    expect((await everything())[`damaged:${KEY}`]).toEqual(NEWER);
    expect((await storedOf(MAIL))?.bal?.value).toBe('MED');
  });

  it.each([
    ['is PER on the list', seenList(1, { bal: 'PER', rpps: RPPS })],
    ['is on a form', seen(1, form('record'))],
  ])('stays, or is kept aside, when its account %s', async (_, fact) => {
    await fakeBrowser.storage.local.set({ [KEY]: NEWER });
    const writer = createWriter();
    await writer.apply(fact);
    await writer.setDamagedAside();
    expect((await everything())[`damaged:${KEY}`]).toEqual(NEWER);
  });

  it('is moved out of the way, and the others stay', async () => {
    await fakeBrowser.storage.local.set({
      ...stored(todo(OTHER)),
      [KEY]: NEWER,
      'account:nobody@ch-demo.fr': 'text',
      'holder:x@ch-demo.fr': { version: 1 },
    });
    expect(await createWriter().setDamagedAside()).toBe(3);
    expect(await everything()).toMatchObject({
      [`account:${OTHER}`]: { mail: OTHER },
      [`damaged:${KEY}`]: NEWER,
      'damaged:account:nobody@ch-demo.fr': 'text',
      'damaged:holder:x@ch-demo.fr': { version: 1 },
    });
    expect(await keys()).toHaveLength(4);
  });

  it('is not moved twice', async () => {
    await fakeBrowser.storage.local.set({ [KEY]: NEWER });
    const writer = createWriter();
    await writer.setDamagedAside();
    expect(await writer.setDamagedAside()).toBe(0);
    expect(await keys()).toEqual([`damaged:${KEY}`]);
  });

  it('is still there when the move is stopped half-way', async () => {
    await fakeBrowser.storage.local.set({ [KEY]: NEWER });
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('stopped'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('stopped'));
    const writer = createWriter();
    const values = async () => Object.values(await everything());
    for (let time = 0; time < 2; time++) {
      await expect(writer.setDamagedAside()).rejects.toThrow('stopped');
      expect(await values()).toContainEqual(NEWER);
    }
    await writer.setDamagedAside();
    expect(await everything()).toEqual({ [`damaged:${KEY}`]: NEWER });
  });

  it('does not take the place of one that was set aside before', async () => {
    const older = { version: 0, mail: MAIL };
    const writer = createWriter();
    await fakeBrowser.storage.local.set({ [KEY]: older });
    await writer.setDamagedAside();
    await fakeBrowser.storage.local.set({ [KEY]: NEWER });
    await writer.setDamagedAside();
    const kept = Object.values(await everything());
    expect(kept).toHaveLength(2);
    expect(kept).toEqual(expect.arrayContaining([older, NEWER]));
    expect((await keys()).every((key) => key.startsWith('damaged:'))).toBe(true);
  });

  it('of another account that uses an RPPS is kept aside too', async () => {
    await fakeBrowser.storage.local.set({ [`holder:${OTHER}`]: { version: 2, numbers: [RPPS] } });
    await createWriter().apply(seenList(1, { mail: OTHER, bal: 'PER', rpps: RPPS }));
    expect(await everything()).toEqual({
      [`damaged:holder:${OTHER}`]: { version: 2, numbers: [RPPS] },
      [`holder:${OTHER}`]: { version: 1, mail: OTHER, rpps: RPPS },
    });
  });

  it('costs one write, not one per page', async () => {
    await fakeBrowser.storage.local.set({ [KEY]: NEWER });
    const writer = createWriter();
    const fact = seenList(1, { bal: 'PER', rpps: RPPS });
    await writer.apply(fact);
    const set = writes();
    await writer.apply(fact);
    expect(set).not.toHaveBeenCalled();
  });
});

describe('one account', () => {
  const work = awaiting(MAIL, 'schiano.lea', { nom: 'SCHIANO', prenom: 'LEA' });

  it('is removed, and put back as it was', async () => {
    await fakeBrowser.storage.local.set(stored(work, todo(OTHER)));
    const writer = createWriter();
    const removed = await writer.remove(MAIL);
    expect(removed).toEqual(work);
    expect(await keys()).toEqual([`account:${OTHER}`]);
    await writer.restore(work);
    expect(await everything()).toEqual(stored(work, todo(OTHER)));
  });

  it('that is not there is removed without a word', async () => {
    expect(await createWriter().remove(MAIL)).toBeUndefined();
  });

  it('is put back whole although a list came in between', async () => {
    await fakeBrowser.storage.local.set(stored(work));
    const writer = createWriter();
    await writer.remove(MAIL);
    await writer.apply(seenList(1, {}));
    await writer.restore(work);
    expect(await storedOf(MAIL)).toEqual(work);
  });

  it('is not written when it is not what the schema says', async () => {
    const wrong = { ...work, undoneAt: 'yesterday' as never };
    await expect(createWriter().restore(wrong)).rejects.toThrow('undoneAt');
    expect(await keys()).toEqual([]);
  });
});

describe('everything', () => {
  it('is listed but for what cannot be read', async () => {
    const conversions = [todo(MAIL), awaiting(OTHER, 'durand.paul')];
    await fakeBrowser.storage.local.set({
      ...stored(...conversions),
      'account:x@ch-demo.fr': NEWER,
      [`holder:${OTHER}`]: { version: 1, mail: OTHER, rpps: RPPS },
    });
    expect(await createWriter().all()).toEqual(conversions);
  });

  it('is erased, what was set aside with it, after what was said before', async () => {
    await fakeBrowser.storage.local.set({ ...stored(todo(OTHER)), 'damaged:account:x@ch-demo.fr': 1 });
    const writer = createWriter();
    await Promise.all([writer.apply(seen(1, list())), writer.erase()]);
    expect(await keys()).toEqual([]);
  });
});
