import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { statusOf } from '../../lib/conversion/progress.ts';
import type { PageFacts } from '../../lib/page/types.ts';
import { answer } from '../../lib/store/answer.ts';
import { hands } from '../../lib/store/hands.ts';
import type { Message, Reply } from '../../lib/store/messages.ts';
import { listAddress } from '../../lib/store/session.ts';
import { createWriter } from '../../lib/store/writer.ts';
import { form, list, MAIL, page, RPPS, row } from '../conversion/facts-fixture.ts';
import { awaiting, decided, NOON, stored, todo } from './conversion-fixture.ts';
import { everything, keys, storedOf } from './storage.ts';

const OTHER = 'paul.durand@esante-occitanie.fr';
const HOME = 'https://medimail.mipih.fr/';
const LIST = `${HOME}?m=comptes&q=schiano`;

let now: number;
let told: [tab: number, message: unknown][];
let say: (message: Message, tab?: number) => Promise<Reply>;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  now = NOON;
  told = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tab, message) => {
    told.push([tab, message]);
  });
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({
    origins: [`${HOME}*`],
    permissions: [],
  }));
  const writer = createWriter();
  say = (message, tab) => answer(writer, message, tab);
});

const show = (tab: number, facts: PageFacts, url = HOME) =>
  say({ type: 'page', at: ++now, document: `document ${now}`, page: facts, url }, tab);

const start = (mail: string, tab?: number) =>
  say({ type: 'decide', at: ++now, mail, decision: { kind: 'started' }, take: tab !== undefined }, tab);

const twoRows = () => page({ kind: 'account-list', rows: [row(), row({ mail: OTHER, nom: 'DURAND' })] });

/** Stores two accounts in progress; the other one was worked on last. */
const storeTwo = () =>
  fakeBrowser.storage.local.set(
    stored(
      decided(todo(MAIL), { kind: 'started' }, NOON - 2),
      decided(todo(OTHER), { kind: 'started' }, NOON - 1),
    ),
  );

describe('a page', () => {
  it('is answered once what it says is written', async () => {
    expect(await show(1, list())).toEqual({ look: { folded: false } });
    expect((await storedOf(MAIL))?.person.value.nom).toBe('SCHIANO');
  });

  it('has its address remembered when it is the list, and no other', async () => {
    await show(1, list(), LIST);
    await show(1, form('record'), `${HOME}?m=fiche`);
    expect(await listAddress.get()).toBe(LIST);
  });

  it('is answered with the account that its tab works on', async () => {
    await storeTwo();
    await hands.set(1, MAIL);
    expect(await show(1, list())).toMatchObject({ hand: MAIL });
  });

  it('is about the account that its tab works on when it names nobody', async () => {
    await storeTwo();
    await hands.set(1, MAIL);
    await show(1, page({ kind: 'record', record: { bal: 'PER', rpps: '' } }));
    expect((await storedOf(MAIL))?.bal?.value).toBe('PER');
    expect((await storedOf(OTHER))?.bal?.value).toBe('MED');
  });

  it('is answered with how the card was left', async () => {
    await say({ type: 'look', look: { folded: true, moved: { x: 1, y: 2 } } }, 1);
    expect(await show(2, list())).toEqual({ look: { folded: true, moved: { x: 1, y: 2 } } });
  });
});

describe('a tab of which nothing was said', () => {
  it('takes up the account that was worked on last, and keeps it', async () => {
    await storeTwo();
    expect(await show(1, list())).toMatchObject({ hand: OTHER });
    await start(MAIL);
    expect(await show(1, list())).toMatchObject({ hand: OTHER });
    expect(await show(2, list())).toMatchObject({ hand: MAIL });
  });

  it('keeps nothing from a page that is none of the procedure', async () => {
    await storeTwo();
    expect(await show(1, page())).toMatchObject({ hand: OTHER });
    await start(MAIL);
    expect(await show(1, list())).toMatchObject({ hand: MAIL });
  });

  it('takes up none when none is in progress', async () => {
    await fakeBrowser.storage.local.set(stored(todo(MAIL), awaiting(OTHER, 'durand.paul')));
    expect(await show(1, list())).not.toHaveProperty('hand');
    expect(await hands.get(1)).toBeUndefined();
  });
});

describe('two tabs', () => {
  it('work on an account each', async () => {
    await show(1, twoRows());
    await start(MAIL, 1);
    await start(OTHER, 2);
    expect([await show(1, twoRows()), await show(2, twoRows())]).toMatchObject([
      { hand: MAIL },
      { hand: OTHER },
    ]);
  });

  it('do not take what the other saved for their own', async () => {
    await show(1, twoRows());
    await start(MAIL, 1);
    await start(OTHER, 2);
    await show(1, form('type-change', { identity: { mentioned: [] } }));
    const save = { at: ++now, document: `document ${now}`, mail: MAIL, what: 'type', value: {} } as const;
    await say({ type: 'saving', ...save }, 1);
    await show(2, page({ kind: 'record', notices: ['Le type a été modifié.'] }));
    expect((await storedOf(MAIL))?.attempts.type?.answer).toBeUndefined();
    await show(1, page({ kind: 'record', notices: ['Le type a été modifié.'] }));
    expect((await storedOf(MAIL))?.attempts.type?.answer?.kind).toBe('accepted');
    expect((await storedOf(OTHER))?.attempts).toEqual({});
  });

  it('both go on when they work on the same account', async () => {
    await show(1, list());
    await start(MAIL, 1);
    await show(2, form('record', { record: { bal: 'PER', rpps: '' } }));
    await show(1, list({ bal: 'PER', rpps: RPPS }));
    expect([await hands.get(1), await hands.get(2)]).toEqual([MAIL, MAIL]);
    expect((await storedOf(MAIL))?.rpps?.value).toBe(RPPS);
  });
});

describe('a decision', () => {
  it('that takes the account makes the tab work on it, and tells the page', async () => {
    await show(1, twoRows());
    await start(MAIL, 1);
    expect(await hands.get(1)).toBe(MAIL);
    expect(told).toEqual([[1, { type: 'hand', hand: MAIL }]]);
    const conversion = await storedOf(MAIL);
    expect(conversion && statusOf(conversion)).toBe('active');
  });

  it('does not wait for a page that does not answer', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockReturnValue(new Promise(() => undefined));
    expect(await start(MAIL, 1)).toEqual({});
  });

  it('does not mind a page that nobody listens in', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await start(MAIL, 1)).toEqual({});
    expect(await hands.get(1)).toBe(MAIL);
  });

  it('from the list of accounts leaves the tabs alone', async () => {
    await start(OTHER, 1);
    await say({ type: 'decide', at: ++now, mail: MAIL, decision: { kind: 'started' }, take: true });
    await say({ type: 'decide', at: ++now, mail: OTHER, decision: { kind: 'paused' } });
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ 'hand:1': OTHER });
    expect((await storedOf(OTHER))?.decision.value.kind).toBe('paused');
  });
});

describe('a card that was closed', () => {
  it('stays closed in its tab, page after page, until an account is taken', async () => {
    await storeTwo();
    await show(1, list());
    await say({ type: 'release' }, 1);
    for (const facts of [list(), form('record')]) {
      expect(await show(1, facts)).toEqual({ look: { folded: false } });
    }
    await start(MAIL, 1);
    expect(await show(1, list())).toMatchObject({ hand: MAIL });
  });

  it('leaves the account in progress, and the other tabs alone', async () => {
    await storeTwo();
    await hands.set(2, OTHER);
    await show(1, list());
    await say({ type: 'release' }, 1);
    expect(await show(2, list())).toMatchObject({ hand: OTHER });
    const conversion = await storedOf(OTHER);
    expect(conversion && statusOf(conversion)).toBe('active');
  });
});

describe('a save', () => {
  it('is written for the account, with where it came from', async () => {
    await show(1, list());
    const value = { rpps: RPPS };
    const saving = { at: ++now, document: 'd', mail: MAIL, what: 'user', value } as const;
    expect(await say({ type: 'saving', ...saving }, 7)).toEqual({});
    expect((await storedOf(MAIL))?.attempts.user).toEqual({
      value,
      at: now,
      origin: { tab: 7, document: 'd' },
    });
  });
});

describe('opening Medimail', () => {
  /** The tabs that are open on a host, among those asked for: the fake browser knows no pattern. */
  const openTabs = (...open: { id: number; windowId: number; lastAccessed: number; at: string }[]) =>
    vi
      .spyOn(fakeBrowser.tabs, 'query')
      .mockImplementation(async ({ url }) => open.filter(({ at }) => url?.includes(at)) as never[]);
  const created = () =>
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async () => ({ id: 9 }) as never);

  it('brings the tab that was used last to the front, on the account', async () => {
    openTabs(
      { id: 3, windowId: 2, lastAccessed: 1, at: `${HOME}*` },
      { id: 4, windowId: 2, lastAccessed: 5, at: `${HOME}*` },
      { id: 5, windowId: 2, lastAccessed: 9, at: 'https://elsewhere.fr/*' },
    );
    const create = created();
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async () => undefined as never);
    const focus = vi.spyOn(fakeBrowser.windows, 'update').mockImplementation(async () => undefined as never);
    await say({ type: 'open', mail: MAIL });
    expect(update.mock.calls).toEqual([[4, { active: true }]]);
    expect(focus.mock.calls).toEqual([[2, { focused: true }]]);
    expect(create).not.toHaveBeenCalled();
    expect(await hands.get(4)).toBe(MAIL);
    expect(told).toEqual([[4, { type: 'hand', hand: MAIL }]]);
  });

  it('counts the hosts that were added', async () => {
    vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({
      origins: [`${HOME}*`, 'https://portail.exemple.fr/*'],
      permissions: [],
    }));
    openTabs({ id: 6, windowId: 2, lastAccessed: 1, at: 'https://portail.exemple.fr/*' });
    vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async () => undefined as never);
    vi.spyOn(fakeBrowser.windows, 'update').mockImplementation(async () => undefined as never);
    await say({ type: 'open', mail: MAIL });
    expect(await hands.get(6)).toBe(MAIL);
  });

  it('opens the list that was last seen when there is no tab', async () => {
    openTabs();
    const create = created();
    await show(1, list(), LIST);
    await say({ type: 'open', mail: MAIL });
    expect(create.mock.calls).toEqual([[{ url: LIST }]]);
    expect(await hands.get(9)).toBe(MAIL);
  });

  it('opens the home page when no list was seen', async () => {
    openTabs();
    const create = created();
    await say({ type: 'open', mail: MAIL });
    expect(create.mock.calls).toEqual([[{ url: HOME }]]);
  });
});

describe('an account', () => {
  it('is removed with what was known of it in return, then put back', async () => {
    await storeTwo();
    const known = await storedOf(MAIL);
    const { removed } = await say({ type: 'remove', mail: MAIL });
    expect(removed).toEqual(known);
    expect(await storedOf(MAIL)).toBeUndefined();
    if (removed) await say({ type: 'restore', conversion: removed });
    expect(await storedOf(MAIL)).toEqual(known);
  });

  it('that is not there is removed with nothing in return', async () => {
    expect(await say({ type: 'remove', mail: MAIL })).toEqual({});
  });

  it('does not come back because its tab is still on one of its pages', async () => {
    await storeTwo();
    await hands.set(1, MAIL);
    await say({ type: 'remove', mail: MAIL });
    await show(1, form('record', { record: { bal: 'MED', rpps: '' } }));
    expect(await keys()).toEqual([`account:${OTHER}`]);
  });
});

describe('erasing', () => {
  it('leaves nothing, neither stored nor in the session', async () => {
    await show(1, list(), LIST);
    await start(MAIL, 1);
    await say({ type: 'look', look: { folded: true } });
    const stored = await everything();
    expect(await say({ type: 'erase' })).toEqual({ erased: stored });
    expect(await keys()).toEqual([]);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
