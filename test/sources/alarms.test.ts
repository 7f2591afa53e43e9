import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { CHECK, MORNING, nextAfter, nextAt, nextCheck, setAlarms } from '../../lib/sources/alarms.ts';
import type { CheckOver } from '../../lib/store/check-state.ts';
import { awaiting, NOON } from '../store/conversion-fixture.ts';

/** A moment of the day after the fixture's, local time. */
const at = (hour: number, minute = 0) => new Date(2025, 1, 1, hour, minute).getTime();
const DUE = awaiting('e@ch-demo.fr', 'e.e');
const TODAY_730 = at(7, 30);
const TOMORROW_730 = new Date(2025, 1, 2, 7, 30).getTime();

const over = (reason?: 'unreachable' | 'bad-key'): CheckOver => ({
  state: 'over',
  at: 0,
  published: 0,
  notYet: 0,
  unlisted: 0,
  unanswered: 0,
  cancelled: false,
  problems: reason ? [{ source: 'fhir', problem: { reason } }] : [],
});

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('the next check', () => {
  it('is the next morning, at a moment of its own', () => {
    expect(nextCheck(at(7), [DUE], 0)).toBe(TODAY_730);
    expect(nextCheck(at(7), [DUE], 0.5)).toBe(TODAY_730 + 30 * 60_000);
    expect(nextCheck(NOON, [], 0)).toBe(at(7, 30));
  });

  it('is soon when the browser was closed this morning and something is due', () => {
    expect(nextCheck(at(14), [DUE], 0)).toBe(at(14, 1));
    const checked = {
      ...DUE,
      seen: {
        at: at(9),
        value: { address: 'e.e', state: 'not-yet', source: { kind: 'fhir', date: '' } },
      } as const,
    };
    expect(nextCheck(at(14), [checked], 0)).toBe(TOMORROW_730);
  });

  it('is in a while after a failure of the network, until noon', () => {
    expect(nextAfter(at(8), over('unreachable'), 0)).toBe(at(8, 30));
    expect(nextAfter(at(13), over('unreachable'), 0)).toBe(TOMORROW_730);
    expect(nextAfter(at(8), over('bad-key'), 0)).toBe(TOMORROW_730);
    expect(nextAfter(at(8), over(), 0)).toBe(TOMORROW_730);
  });

  it('keeps the hour through the change to summer time', () => {
    const saturday = new Date(2026, 2, 28, 12).getTime();
    const next = new Date(nextAt(saturday, { hour: 6, minute: 0 }));
    expect([next.getDate(), next.getHours()]).toEqual([29, 6]);
  });
});

describe('the alarms', () => {
  const clock = { now: () => at(12), random: () => 0 };
  const names = async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name);

  it('are the morning’s alone while no source is on', async () => {
    await setAlarms(false, [DUE], clock);
    expect(await names()).toEqual([MORNING]);
  });

  it('are set again when a clock that was ahead has set them', async () => {
    await setAlarms(true, [], { now: () => at(12) + 30 * 24 * 3600 * 1000, random: () => 0 });
    await setAlarms(true, [], clock);
    const set = await fakeBrowser.alarms.getAll();
    expect(set.map(({ scheduledTime }) => scheduledTime)).toEqual([
      nextAt(at(12), { hour: 6, minute: 0 }),
      TOMORROW_730,
    ]);
  });

  it('are both with a source, set once, and one goes away with it', async () => {
    await setAlarms(true, [], clock);
    const [, check] = await fakeBrowser.alarms.getAll();
    await setAlarms(true, [], { now: () => at(13), random: () => 0.7 });
    expect(await fakeBrowser.alarms.get(CHECK)).toEqual(check);
    await setAlarms(false, [], clock);
    expect(await names()).toEqual([MORNING]);
  });
});
