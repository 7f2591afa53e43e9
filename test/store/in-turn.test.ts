import { expect, it } from 'vitest';
import { createTurns } from '../../lib/store/in-turn.ts';

it('runs one thing after the other, in the order given', async () => {
  const inTurn = createTurns();
  const log: string[] = [];
  const work = (name: string, steps: number) => async () => {
    log.push(`${name} begins`);
    for (let step = 0; step < steps; step++) await Promise.resolve();
    log.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(work('a', 9)), inTurn(work('b', 0)), inTurn(work('c', 3))])).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

it('gives a failure to who asked, and goes on', async () => {
  const inTurn = createTurns();
  const failed = inTurn(async () => {
    throw new Error('no');
  });
  const next = inTurn(async () => 'next');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('next');
});
