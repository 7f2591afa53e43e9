import { expect, it } from 'vitest';
import { coalesce } from '../../lib/store/coalesce.ts';

it('runs once more for all who ask while it runs', async () => {
  const ends: (() => void)[] = [];
  const ask = coalesce(() => new Promise((end) => ends.push(end)));
  const asked = [ask(), ask(), ask()];
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await asked[0];
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.();
  await Promise.all(asked);
  expect(ends).toHaveLength(2);
});

it('runs again after a failure', async () => {
  let times = 0;
  const ask = coalesce(async () => {
    times++;
    throw new Error('no');
  });
  await ask();
  await ask();
  expect(times).toBe(2);
});
