import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Conversion } from '../../lib/conversion/conversion.ts';
import { answer } from '../../lib/store/answer.ts';
import { eraseExpired, isExpired, keepRetention } from '../../lib/store/retention.ts';
import { createWriter } from '../../lib/store/writer.ts';
import { awaiting, decided, NOON, stored, todo } from './conversion-fixture.ts';
import { everything, keys } from './storage.ts';

const OLD = 'old@ch-demo.fr';
const NEW = 'new@ch-demo.fr';
const { local } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const finished = (mail: string, at: number) => decided(todo(mail), { kind: 'finished' }, at);
const day = (days: number, hours = 12) => new Date(2025, 0, 31 + days, hours);
const keep = (retentionDays: number) =>
  answer(createWriter(), { type: 'settings', change: { retentionDays } });

describe('a finished account', () => {
  it.each([
    [90, 89, false],
    [90, 90, true],
    [1, 0, false],
    [1, 1, true],
    [0, 0, true],
  ])('kept %d days is over after %d: %s', (days, passed, over) => {
    expect(isExpired(finished(OLD, NOON), days, day(passed))).toBe(over);
  });

  it('is counted in days of the calendar here, not in hours', () => {
    const late = finished(OLD, new Date(2025, 0, 31, 23, 50).getTime());
    expect(isExpired(late, 1, day(1, 0))).toBe(true);
    vi.stubEnv('TZ', 'Europe/Paris');
    // The night of 29 to 30 March 2025 has 23 hours.
    const before = finished(OLD, new Date(2025, 2, 29, 0, 30).getTime());
    expect(isExpired(before, 2, new Date(2025, 2, 30, 23, 50))).toBe(false);
    expect(isExpired(before, 2, new Date(2025, 2, 31, 0, 5))).toBe(true);
  });

  it.each<[string, Conversion, boolean]>([
    [
      'seen published',
      awaiting(OLD, 'a.b', { publication: { value: 'published', at: NOON + 200_000 } }),
      true,
    ],
    [
      'hidden by choice',
      awaiting(OLD, 'a.b', { publication: { value: 'hidden', at: NOON + 200_000 } }),
      true,
    ],
    ['that waits for the night', awaiting(OLD, 'a.b'), false],
    ['that is to do', todo(OLD), false],
    ['set aside', decided(todo(OLD), { kind: 'set-aside', reason: 'other', text: 'x' }), false],
  ])('%s: %#', (_, conversion, over) => {
    expect(isExpired(conversion, 90, day(400))).toBe(over);
  });
});

describe('the background', () => {
  const findings = (mail: string) => ({
    mail,
    listed: { value: '19999000011', source: { kind: 'own-list', date: '2025-01-31' } as const, at: 1 },
  });

  it('erases what is over with all that was found about it, and nothing else', async () => {
    await local.set(stored(finished(OLD, NOON), finished(NEW, day(10).getTime())));
    await createWriter().learn([findings(OLD), findings(NEW)]);
    await local.set({ [`holder:${OLD}`]: { version: 1, mail: OLD, rpps: '19999000011' } });
    expect(await eraseExpired(createWriter(), day(90))).toBe(1);
    expect(await keys()).toEqual(expect.arrayContaining([`account:${NEW}`, `findings:${NEW}`]));
    expect((await keys()).filter((key) => key.includes(OLD))).toEqual([]);
  });

  it('keeps them as long as the settings say', async () => {
    await local.set(stored(finished(OLD, NOON)));
    await keep(7);
    expect(await eraseExpired(createWriter(), day(6))).toBe(0);
    expect(await eraseExpired(createWriter(), day(7))).toBe(1);
  });

  it('adds up how many were erased until it was told', async () => {
    await local.set(stored(finished(OLD, NOON)));
    await eraseExpired(createWriter(), day(90));
    await local.set(stored(finished(NEW, NOON)));
    await eraseExpired(createWriter(), day(91));
    expect((await everything()).erased).toBe(2);
    await answer(createWriter(), { type: 'erased-told' });
    expect(await keys()).toEqual([]);
  });

  it('looks when the browser starts, and by an alarm that is set once', async () => {
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await local.set(stored(finished(OLD, NOON)));
    keepRetention(createWriter());
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('retention')).toBeDefined());
    keepRetention(createWriter());
    vi.setSystemTime(day(90));
    expect(await keys()).toEqual([`account:${OLD}`]);
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await keys()).toEqual(['erased']));

    await local.set(stored(finished(NEW, NOON)));
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'another', scheduledTime: 0 });
    expect(await keys()).toContain(`account:${NEW}`);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'retention', scheduledTime: 0 });
    await vi.waitFor(async () => expect(await keys()).toEqual(['erased']));
    expect(create).toHaveBeenCalledTimes(1);
  });
});
