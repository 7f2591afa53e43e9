import { describe, expect, it } from 'vitest';
import { createMoments, latestIn } from '../../lib/store/moments.ts';
import { awaiting } from './conversion-fixture.ts';

const NOON = Date.UTC(2025, 0, 31, 12);
const DAY = 86_400_000;

describe('the moment of a fact', () => {
  it('is the one that it says, late ones too', async () => {
    const moments = createMoments(async () => NOON);
    expect(await moments(NOON + 5)).toBe(NOON + 5);
    expect(await moments(NOON - 30_000)).toBe(NOON - 30_000);
  });

  it('goes on from the last one when the clock was set back, in the order of the facts', async () => {
    const moments = createMoments(async () => NOON);
    const told = [];
    for (const at of [NOON - DAY, NOON - DAY + 1, NOON - DAY + 2]) told.push(await moments(at));
    expect(told).toEqual([NOON + 1, NOON + 2, NOON + 3]);
    expect(await moments(NOON + DAY)).toBe(NOON + DAY);
  });

  it('is the one that it says where nothing can be read', async () => {
    const moments = createMoments(async () => Promise.reject(new Error('storage')));
    expect(await moments(NOON)).toBe(NOON);
  });
});

it('the latest moment in an account is that of what was learnt last', () => {
  const conversion = awaiting('a@ch-demo.fr', 'a.b', { nom: 'A' });
  expect(latestIn({ ...conversion, undoneAt: NOON + DAY })).toBe(NOON + DAY);
  expect(latestIn([conversion])).toBe(latestIn(conversion));
  expect(latestIn(conversion)).toBeGreaterThan(0);
  expect(latestIn(undefined)).toBe(0);
});
