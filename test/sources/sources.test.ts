import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { statusOf } from '../../lib/conversion/progress.ts';
import { fhirKey, isKey } from '../../lib/sources/key.ts';
import { createSources } from '../../lib/sources/sources.ts';
import { type CheckOver, checkState } from '../../lib/store/check-state.ts';
import { parseFindings } from '../../lib/store/findings.ts';
import type { Settings } from '../../lib/store/settings.ts';
import { SOURCE_HOSTS } from '../../lib/store/source-hosts.ts';
import { createWriter, type Writer } from '../../lib/store/writer.ts';
import { awaiting, NOON, stored, todo } from '../store/conversion-fixture.ts';
import { giveOwnTexts } from '../store/own-texts.ts';
import { storedOf } from '../store/storage.ts';
import { bundle, practitioner } from './answers.ts';
import { fakeClock } from './fake-clock.ts';
import { permit } from './fake-permissions.ts';
import { type FakeService, fakeService, json, KEY } from './fake-service.ts';

const DAY = 24 * 3600 * 1000;
const NEXT_MORNING = NOON + DAY - 4 * 3600 * 1000;
const RPPS = '19999000011';
const MAIL = 'lea.schiano@ch-demo.fr';

const EXTRACT = new TextDecoder().decode(
  await readFile('test/directory/fixtures/Extraction_Correspondance_MSSante_202608260452.txt'),
);
const [HEADER = '', LINE = ''] = EXTRACT.split(/\r?\n/);

let writer: Writer;
let service: FakeService;
let granted: Set<string>;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  writer = createWriter();
  service = fakeService(fakeClock(NEXT_MORNING));
  granted = permit(...SOURCE_HOSTS.fhir, ...SOURCE_HOSTS.dataGouv, 'notifications');
  giveOwnTexts();
});

async function begin(settings: Partial<Settings>, ...conversions: Parameters<typeof stored>) {
  await fakeBrowser.storage.local.set(stored(...conversions));
  await fhirKey.set(KEY);
  await writer.changeSettings(settings);
  return createSources(writer, { fetch: service.fetch, clock: service.clock });
}

const over = async () => (await checkState.get()) as CheckOver;
const statuses = async (...mails: string[]) =>
  Promise.all(
    mails.map(async (mail) => {
      const conversion = await storedOf(mail);
      return conversion && statusOf(conversion);
    }),
  );

/** A line of the day's file. */
function line(address: string, rpps: string): string {
  const names = HEADER.split('|');
  const cells = LINE.split('|');
  const put = (name: string, value: string) => {
    cells[names.indexOf(name)] = value;
  };
  put('Type de BAL', 'PER');
  put('Adresse BAL', address);
  put('Type Identifiant PP', '8');
  put('Identifiant PP', rpps);
  put('Identification nationale PP', `8${rpps}`);
  return cells.join('|');
}

describe('while every source is off', () => {
  it('nothing is asked, whatever is wanted, and permissions are given back', async () => {
    const sources = await begin({}, awaiting(MAIL, 'schiano.lea'));
    await sources.follow(true);
    expect([...granted]).toEqual([]);
    expect(await sources.answer({ type: 'look-up', mail: MAIL })).toEqual({ problem: { reason: 'off' } });
    expect(await sources.answer({ type: 'look-up-rpps', mail: MAIL, rpps: RPPS })).toEqual({
      problem: { reason: 'off' },
    });
    await sources.answer({ type: 'check-publications' });
    await sources.onAlarm('check-publications');
    expect(await sources.askForNumber(MAIL, RPPS)).toBeUndefined();
    expect(service.calls).toEqual([]);
    expect(await over()).toMatchObject({ published: 0, unanswered: 1, problems: [] });
  });
});

describe('a check of the publications', () => {
  const accounts = () => [
    awaiting('a@ch-demo.fr', 'a.a', { nom: 'A' }),
    { ...awaiting('b@ch-demo.fr', 'b.b'), rpps: { value: '19999000029', at: NOON } },
    (() => {
      const hidden = awaiting('c@ch-demo.fr', 'c.c');
      const attempt = hidden.attempts.correspondence;
      if (attempt) attempt.value = { address: 'c.c', choice: 'hidden' };
      return hidden;
    })(),
  ];

  it('asks the API, closes what is published with the proof, and sums up', async () => {
    const sources = await begin({ fhir: true }, ...accounts());
    service.answer = (path) =>
      bundle(
        path.includes(RPPS)
          ? [practitioner({ rpps: RPPS, nom: 'A', prenom: 'A', address: 'a.a@ch.mssante.fr' })]
          : [],
      );
    await sources.answer({ type: 'check-publications' });
    expect(await over()).toMatchObject({
      published: 1,
      notYet: 1,
      unlisted: 1,
      unanswered: 0,
      cancelled: false,
      problems: [],
    });
    expect(await statuses('a@ch-demo.fr', 'b@ch-demo.fr', 'c@ch-demo.fr')).toEqual([
      'done',
      'awaiting',
      'done',
    ]);
    expect((await storedOf('a@ch-demo.fr'))?.seen?.value).toMatchObject({
      state: 'published',
      source: { kind: 'fhir', date: expect.stringMatching(/^2025-02-01T/) },
    });
    // Nobody is asked about who chose to be hidden.
    expect(service.calls).toHaveLength(2);
  });

  it('looks in the day’s file for what the API did not see, and reads the same file once', async () => {
    const sources = await begin({ fhir: true, dataGouv: true }, ...accounts());
    const text = `${HEADER}\n${line('b.b@ch.mssante.fr', '19999000029')}\n`;
    service.answer = (path) => {
      if (!path.includes('datasets')) return bundle([]);
      const response = new Response(text);
      Object.defineProperty(response, 'url', {
        value: 'https://static.data.gouv.fr/x/20250201-031500/a.txt',
      });
      return response;
    };
    await sources.answer({ type: 'check-publications' });
    expect(await over()).toMatchObject({ published: 1, notYet: 1, unlisted: 1, problems: [] });
    expect((await storedOf('b@ch-demo.fr'))?.seen?.value).toEqual({
      address: 'b.b',
      state: 'published',
      source: { kind: 'data-gouv', date: '2025-02-01T03:15:00.000Z' },
    });
  });

  it('says what stood in its way once, and what was not answered', async () => {
    const sources = await begin({ fhir: true }, ...accounts());
    service.answer = () => json({ message: 'Unauthorized' }, 401);
    await sources.answer({ type: 'check-publications' });
    const { problems, ...counts } = await over();
    expect(problems).toEqual([{ source: 'fhir', problem: { reason: 'bad-key' } }]);
    expect(counts).toMatchObject({ published: 0, notYet: 0, unlisted: 1, unanswered: 2 });
  });

  it('is stopped by the person', async () => {
    const sources = await begin({ fhir: true }, ...accounts());
    let stopped: Promise<unknown> | undefined;
    service.answer = () => {
      stopped ??= sources.answer({ type: 'cancel-check' });
      return json({}, 503);
    };
    await sources.answer({ type: 'check-publications' });
    await stopped;
    expect(await over()).toMatchObject({ cancelled: true, problems: [], published: 0 });
  });

  it('is one for all who ask at once', async () => {
    const sources = await begin({ fhir: true }, awaiting(MAIL, 'schiano.lea'));
    await Promise.all([1, 2, 3].map(() => sources.answer({ type: 'check-publications' })));
    expect(service.calls).toHaveLength(1);
  });

  it('of the morning notifies how many are published, with no name, if that is wanted', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockResolvedValue('');
    service.answer = () =>
      bundle([practitioner({ rpps: RPPS, nom: 'SCHIANO', prenom: 'LEA', address: 'a.a@x.fr' })]);
    const quiet = await begin({ fhir: true }, awaiting('a@ch-demo.fr', 'a.a'));
    await quiet.onAlarm('check-publications');
    expect(create).not.toHaveBeenCalled();
    const sources = await begin({ fhir: true, notify: true }, awaiting('a@ch-demo.fr', 'a.a'));
    await sources.onAlarm('check-publications');
    expect(create).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(create.mock.calls)).not.toMatch(/schiano|lea|a\.a/i);
    expect(await fakeBrowser.alarms.get('check-publications')).toBeDefined();
  });

  it('counts even where the last one was dated by a clock that was ahead', async () => {
    const value = { address: 'schiano.lea', state: 'not-yet', source: { kind: 'fhir', date: '' } } as const;
    const ahead = { ...awaiting(MAIL, 'schiano.lea'), seen: { value, at: NEXT_MORNING + 30 * DAY } };
    const sources = await begin({ fhir: true }, ahead);
    service.answer = () =>
      bundle([
        practitioner({
          rpps: RPPS,
          nom: 'SCHIANO',
          prenom: 'LEA',
          address: 'schiano.lea@ch-demo.mssante.fr',
        }),
      ]);
    await sources.answer({ type: 'check-publications' });
    expect((await over()).published).toBe(1);
    expect(await statuses(MAIL)).toEqual(['done']);
  });

  it('that the browser cut off is not shown as going on', async () => {
    const sources = await begin({ fhir: true });
    await checkState.set({ state: 'running', source: 'fhir', done: 1, total: 3 });
    await sources.follow(true);
    expect(await checkState.get()).toBeUndefined();
  });
});

describe('a look-up', () => {
  const findings = async () => {
    const key = `findings:${MAIL}`;
    return parseFindings((await fakeBrowser.storage.local.get(key))[key]);
  };

  it('by name keeps who may be the owner', async () => {
    const sources = await begin({ fhir: true }, todo(MAIL, { nom: 'SCHIANO', prenom: 'Léa' }));
    service.answer = () => bundle([practitioner({ rpps: RPPS, nom: 'SCHIANO', prenom: 'LEA' })]);
    expect(await sources.answer({ type: 'look-up', mail: MAIL })).toEqual({ found: 1 });
    expect((await findings())?.candidates).toMatchObject({
      value: [{ practitioner: { rpps: RPPS }, fit: 'same' }],
      source: { kind: 'fhir' },
    });
  });

  it('by number keeps who has it, or that nobody does', async () => {
    const sources = await begin({ fhir: true }, todo(MAIL));
    service.answer = (path) =>
      bundle(path.includes(RPPS) ? [practitioner({ rpps: RPPS, nom: 'DURAND', prenom: 'PAUL' })] : []);
    await sources.answer({ type: 'look-up-rpps', mail: MAIL, rpps: RPPS });
    expect(await sources.askForNumber(MAIL, '19999000029')).toMatchObject({ source: { kind: 'fhir' } });
    const { holders = {} } = (await findings()) ?? {};
    expect(holders[RPPS]?.value).toMatchObject({ nom: 'DURAND' });
    expect(holders['19999000029']?.value).toBeNull();
  });

  it('by something that is no number asks nobody', async () => {
    const sources = await begin({ fhir: true }, todo(MAIL));
    for (const rpps of ['', '1999900001', '19999000012', 'x'.repeat(11), '1&identifier']) {
      expect(await sources.askForNumber(MAIL, rpps)).toBeUndefined();
    }
    expect(service.calls).toEqual([]);
  });
});

describe('the key', () => {
  it('is nowhere but under its own name, and in no answer', async () => {
    const sources = await begin(
      { fhir: true },
      awaiting(MAIL, 'schiano.lea', { nom: 'SCHIANO', prenom: 'LEA' }),
    );
    const answers: unknown[] = [];
    for (const status of [200, 400, 401, 429, 500]) {
      service.answer = () => json(bundle([]), status, { 'Retry-After': '90' });
      answers.push(await sources.answer({ type: 'test-key' }));
      answers.push(await sources.answer({ type: 'look-up', mail: MAIL }));
      answers.push(await sources.answer({ type: 'check-publications' }));
    }
    const { 'fhir-key': kept, ...rest } = await fakeBrowser.storage.local.get(null);
    expect(kept).toBe(KEY);
    expect(JSON.stringify([answers, rest, await fakeBrowser.storage.session.get(null)])).not.toContain(KEY);
  });

  it('goes away with everything', async () => {
    await begin({ fhir: true }, todo(MAIL));
    const erased = await writer.erase();
    expect(JSON.stringify(erased)).not.toContain(KEY);
    expect(erased).toHaveProperty([`account:${MAIL}`]);
    expect(await fhirKey.get()).toBe('');
  });

  it('is kept without the blanks that come with pasting, and must be one', async () => {
    await fhirKey.set(` ${KEY}\n`);
    expect(await fhirKey.get()).toBe(KEY);
    expect([KEY, ` ${KEY} `].map(isKey)).toEqual([true, true]);
    expect(['', 'abc', 'clé-secrète-é', 'x'.repeat(300)].map(isKey)).toEqual([false, false, false, false]);
  });
});
