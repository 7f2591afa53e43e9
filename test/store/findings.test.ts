import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { statusOf } from '../../lib/conversion/progress.ts';
import type { Findings, Source } from '../../lib/directory/findings.ts';
import { answer } from '../../lib/store/answer.ts';
import { parseFindings } from '../../lib/store/findings.ts';
import { createWriter, type Writer } from '../../lib/store/writer.ts';
import { awaiting, NOON, stored, todo } from './conversion-fixture.ts';
import { storedOf } from './storage.ts';

const MAIL = 'lea.schiano@ch-demo.fr';
const KEY = `findings:${MAIL}`;
const { local } = fakeBrowser.storage;
const LIST: Source = { kind: 'own-list', date: '2026-11-25' };
const EXTRACT: Source = { kind: 'practitioners', date: '2026-11-24T04:52' };

let writer: Writer;

beforeEach(() => {
  fakeBrowser.reset();
  writer = createWriter();
});

const kept = async () => parseFindings((await local.get(KEY))[KEY]);

describe('findings', () => {
  it('of each kind are kept, the last learnt of each', async () => {
    await local.set(stored(todo(MAIL)));
    const listed: Findings = { mail: MAIL, listed: { value: '19999000011', source: LIST, at: 2 } };
    await writer.learn([listed, { mail: MAIL, candidates: { value: [], source: EXTRACT, at: 3 } }]);
    await writer.learn([{ mail: MAIL, listed: { value: '19999000029', source: LIST, at: 1 } }]);
    expect(await kept()).toEqual({
      ...listed,
      candidates: { value: [], source: EXTRACT, at: 3 },
    });
  });

  it('say who has the numbers that were asked about, the last ones', async () => {
    await local.set(stored(todo(MAIL)));
    const person = { rpps: '', nom: 'DURAND', prenom: 'PAUL', civilite: '', professions: [], places: [] };
    const source: Source = { kind: 'fhir', date: '2026-11-25T09:00:00.000Z' };
    for (let at = 1; at <= 12; at++) {
      const rpps = `199990000${String(at).padStart(2, '0')}`;
      const value = at % 2 ? { ...person, rpps } : null;
      await writer.learn([{ mail: MAIL, holders: { [rpps]: { value, source, at } } }]);
    }
    await writer.learn([{ mail: MAIL, holders: { '19999000011': { value: null, source, at: 2 } } }]);
    const { holders = {} } = (await kept()) ?? {};
    expect(new Set(Object.keys(holders))).toEqual(
      new Set([3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((at) => `199990000${String(at).padStart(2, '0')}`)),
    );
    expect(holders['19999000011']?.value?.nom).toBe('DURAND');
    expect(holders['19999000012']?.value).toBeNull();
  });

  it('of an account that is not in the work list are not kept', async () => {
    await writer.learn([{ mail: MAIL, listed: { value: '19999000011', source: LIST, at: 2 } }]);
    expect(await local.get(null)).toEqual({});
  });

  it('go with the account', async () => {
    await local.set(stored(todo(MAIL)));
    await writer.learn([{ mail: MAIL, listed: { value: '19999000011', source: LIST, at: 2 } }]);
    await writer.remove(MAIL);
    expect(await local.get(null)).toEqual({});
  });

  it('that cannot be read are set aside', async () => {
    await local.set({ ...stored(todo(MAIL)), [KEY]: { version: 1, mail: MAIL, candidates: 'x' } });
    expect(await writer.setDamagedAside()).toBe(1);
    expect(await local.get(KEY)).toEqual({});
  });
});

describe('an account of the establishment’s own list', () => {
  const accounts = [{ mail: MAIL, nom: 'SCHIANO', prenom: 'Léa', profession: '', adeli: '' }];

  it('is added to the work list', async () => {
    await answer(writer, { type: 'listed', accounts });
    expect((await storedOf(MAIL))?.person.value.prenom).toBe('Léa');
  });

  it('stays as Medimail showed it', async () => {
    await local.set(stored(todo(MAIL)));
    const before = await storedOf(MAIL);
    await answer(writer, {
      type: 'listed',
      accounts: [{ ...accounts[0], mail: MAIL, nom: 'AUTRE', prenom: '', profession: '', adeli: '' }],
    });
    expect(await storedOf(MAIL)).toEqual(before);
  });
});

describe('an address that the directory shows', () => {
  const seen = (address: string, state: 'published' | 'not-yet' | 'unlisted') => ({
    mail: MAIL,
    value: { address, state, source: { kind: 'mailboxes', date: '2026-11-26' } as const },
  });

  it('finishes its account, with the proof', async () => {
    await local.set(stored(awaiting(MAIL, 'schiano.lea')));
    await answer(writer, {
      type: 'publication',
      at: NOON + 86_400_000,
      seen: [seen('schiano.lea@x.mssante.fr', 'published')],
    });
    const conversion = await storedOf(MAIL);
    expect(conversion && statusOf(conversion)).toBe('done');
    expect(conversion?.seen?.value.source.date).toBe('2026-11-26');
  });

  it('finishes its account when nobody can see it, as its owner chose', async () => {
    await local.set(stored(awaiting(MAIL, 'schiano.lea')));
    await answer(writer, {
      type: 'publication',
      at: NOON + 86_400_000,
      seen: [seen('schiano.lea', 'unlisted')],
    });
    const conversion = await storedOf(MAIL);
    expect(conversion && statusOf(conversion)).toBe('done');
  });

  it('finishes nothing when it is another one, or not there yet', async () => {
    await local.set(stored(awaiting(MAIL, 'schiano.lea')));
    for (const each of [
      seen('autre@x.mssante.fr', 'published'),
      seen('schiano.lea@x.mssante.fr', 'not-yet'),
    ]) {
      await answer(writer, { type: 'publication', at: NOON + 86_400_000, seen: [each] });
      const conversion = await storedOf(MAIL);
      expect(conversion && statusOf(conversion)).toBe('awaiting');
    }
  });
});
