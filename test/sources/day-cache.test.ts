import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createDayCache } from '../../lib/sources/day-cache.ts';

const NOON = new Date(2025, 0, 31, 12).getTime();
const DAY = 24 * 3600 * 1000;
const { session } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

it('an answer is kept for the day', async () => {
  let now = NOON;
  const cache = createDayCache(() => now);
  await cache.set('Practitioner?name=a', [1]);
  expect(await cache.get('Practitioner?name=a')).toEqual([1]);
  expect(await cache.get('Practitioner?name=b')).toBeUndefined();
  now += DAY;
  expect(await cache.get('Practitioner?name=a')).toBeUndefined();
  await cache.set('Practitioner?name=b', []);
  expect(Object.keys(await session.get(null))).toEqual(['asked:Practitioner?name=b']);
});

it('answers leave the session room for what tabs work on', async () => {
  const cache = createDayCache(() => NOON);
  await session.set({ 'hand:1': 'a@ch-demo.fr' });
  for (let n = 0; n < 40; n++) await cache.set(`q${n}`, 'x'.repeat(300_000));
  const all = await session.get(null);
  expect(JSON.stringify(all).length).toBeLessThan(2_500_000);
  expect(all['hand:1']).toBe('a@ch-demo.fr');
  expect(await cache.get('q39')).toHaveLength(300_000);
  await cache.set('huge', 'x'.repeat(3_000_000));
  expect(await cache.get('huge')).toBeUndefined();
});
