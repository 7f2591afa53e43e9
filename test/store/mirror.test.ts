import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type Checklist, EMPTY_CHECKLIST, mirrorChecklist } from '../../lib/store/mirror.ts';
import { awaiting, stored, todo } from './conversion-fixture.ts';

const MAIL = 'lea.schiano@ch-demo.fr';
const OTHER = 'paul.durand@ch-demo.fr';
const { local } = fakeBrowser.storage;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

/** Follows what is stored until aborted, and keeps every checklist that was told. */
async function follow() {
  const told: Checklist[] = [];
  const stop = new AbortController();
  await mirrorChecklist((checklist) => told.push(checklist), stop.signal);
  const mails = () => [...(told.at(-1)?.conversions.keys() ?? [])];
  return { told, mails, stop };
}

describe('the checklist', () => {
  it('is told at first, even empty', async () => {
    const { told } = await follow();
    expect(told).toEqual([EMPTY_CHECKLIST]);
  });

  it('holds what is stored and can be read', async () => {
    await local.set({
      ...stored(todo(MAIL)),
      'account:x@ch-demo.fr': { version: 2 },
      'damaged:account:y@ch-demo.fr': stored(todo('y@ch-demo.fr')),
      'holder:z@ch-demo.fr': { version: 1, mail: 'z@ch-demo.fr', rpps: '1' },
    });
    const { told } = await follow();
    expect(told).toEqual([
      {
        ...EMPTY_CHECKLIST,
        conversions: new Map([[MAIL, todo(MAIL)]]),
        holders: new Map([['z@ch-demo.fr', { mail: 'z@ch-demo.fr', rpps: '1' }]]),
        damaged: 1,
      },
    ]);
  });

  it('follows what is added, changed and removed', async () => {
    await local.set(stored(todo(MAIL)));
    const { told, mails } = await follow();
    await local.set(stored(todo(OTHER)));
    expect(mails()).toEqual([MAIL, OTHER]);
    await local.set(stored(awaiting(MAIL, 'schiano.lea')));
    expect(told.at(-1)?.conversions.get(MAIL)?.attempts.correspondence?.value.address).toBe('schiano.lea');
    await local.remove(`account:${MAIL}`);
    expect(mails()).toEqual([OTHER]);
    await local.set({ [`account:${OTHER}`]: { version: 2 } });
    expect(mails()).toEqual([]);
    await local.set({ 'holder:z@ch-demo.fr': { version: 1, mail: 'z@ch-demo.fr', rpps: '1' } });
    expect(told.at(-1)?.holders.size).toBe(1);
    await local.clear();
    expect(told.at(-1)).toEqual(EMPTY_CHECKLIST);
  });

  it('is told whole at first, whatever changes while it is being read', async () => {
    await local.set(stored(todo(MAIL)));
    const read = local.get.bind(local);
    let answer: (() => void) | undefined;
    vi.spyOn(local, 'get').mockImplementation(async () => {
      const all = await read(null);
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return all;
    });
    const told: Checklist[] = [];
    const reading = mirrorChecklist((checklist) => told.push(checklist), new AbortController().signal);
    await vi.waitFor(() => expect(answer).toBeDefined());
    await local.set(stored(todo(OTHER)));
    expect(told).toEqual([]);
    answer?.();
    await reading;
    expect(told.map(({ conversions }) => [...conversions.keys()].sort())).toEqual([[MAIL, OTHER]]);
  });

  it('is another object each time, and the former ones stay as they were', async () => {
    const { told } = await follow();
    await local.set(stored(todo(MAIL)));
    expect(told.map(({ conversions }) => conversions.size)).toEqual([0, 1]);
  });

  it('is told once for what is written at once', async () => {
    const { told } = await follow();
    await local.set(stored(todo(MAIL), todo(OTHER)));
    expect(told).toHaveLength(2);
  });

  it('is not told of anything else', async () => {
    const { told } = await follow();
    await local.set({ 'fhir-key': 'secret', 'before-version:2': { from: 1, at: 5, data: {} } });
    await fakeBrowser.storage.session.set(stored(todo(MAIL)));
    expect(told).toHaveLength(1);
  });

  it('prefers what changes while it is first read', async () => {
    await local.set(stored(todo(MAIL), todo(OTHER)));
    const before = await local.get(null);
    vi.spyOn(local, 'get').mockImplementationOnce(async () => {
      await local.set(stored(awaiting(MAIL, 'schiano.lea')));
      await local.remove(`account:${OTHER}`);
      return before;
    });
    const { told, mails } = await follow();
    expect(mails()).toEqual([MAIL]);
    expect(told.at(-1)?.conversions.get(MAIL)).toEqual(awaiting(MAIL, 'schiano.lea'));
  });
});

describe('what a policy shows', () => {
  const column = (header: string) => ({ header, position: 0 });
  const policy = { version: 1, elements: {}, columns: { mail: column('adresse'), nom: column('identite') } };
  const own = { version: 1, elements: {}, columns: { nom: column('patronyme') } };

  it('comes with what the administrator showed, which comes first', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ profile: policy });
    await local.set({ profile: own });
    const { told } = await follow();
    await vi.waitFor(() =>
      expect(told.at(-1)?.profile.columns).toEqual({ mail: column('adresse'), nom: column('patronyme') }),
    );
    await local.remove('profile');
    expect(told.at(-1)?.profile).toEqual(policy);
  });

  it('is not waited for', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(new Promise(() => undefined));
    await local.set(stored(todo(MAIL)));
    const { told, mails } = await follow();
    expect(told).toHaveLength(1);
    expect(mails()).toEqual([MAIL]);
  });

  it('is not missed where there is none', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('No managed storage manifest'));
    const { told } = await follow();
    await Promise.resolve();
    expect(told).toEqual([EMPTY_CHECKLIST]);
  });
});

describe('the end', () => {
  it('stops what is told', async () => {
    const { told, stop } = await follow();
    stop.abort();
    await local.set(stored(todo(MAIL)));
    expect(told).toHaveLength(1);
  });

  it('may come while it is first read', async () => {
    const stop = new AbortController();
    const told = vi.fn();
    const reading = mirrorChecklist(told, stop.signal);
    stop.abort();
    await reading;
    await local.set(stored(todo(MAIL)));
    expect(told).not.toHaveBeenCalled();
  });

  it('may have come before', async () => {
    const told = vi.fn();
    await mirrorChecklist(told, AbortSignal.abort());
    await local.set(stored(todo(MAIL)));
    expect(told).not.toHaveBeenCalled();
  });
});
