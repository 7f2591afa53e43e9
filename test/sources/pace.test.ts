import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace } from '../../lib/sources/pace.ts';
import { fakeClock } from './fake-clock.ts';

describe('a pace', () => {
  it('lets the first call leave at once', async () => {
    const clock = fakeClock();
    await createPace(17, clock).take();
    expect(clock.waits).toEqual([]);
  });

  it('is never exceeded in any second, however calls come, together or apart, and whatever is held', async () => {
    const wave = fc.record({
      calls: fc.integer({ min: 1, max: 40 }),
      pause: fc.integer({ min: 0, max: 1500 }),
      hold: fc.option(fc.integer({ min: 0, max: 2000 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(wave, { minLength: 1, maxLength: 6 }), async (waves) => {
        const clock = fakeClock();
        const pace = createPace(17, clock);
        const left: number[] = [];
        for (const { calls, pause, hold } of waves) {
          const leave = async () => {
            await pace.take();
            left.push(clock.now());
          };
          const all = Array.from({ length: calls }, leave);
          const until = clock.now() + (hold ?? 0);
          if (hold !== null) pace.hold(until);
          await Promise.all(all);
          clock.advance(pause);
        }
        for (const [first, time] of left.entries()) {
          const within = left.slice(first).filter((other) => other < time + 1000).length;
          expect(within).toBeLessThanOrEqual(17);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('holds everybody who waits, from the moment it is told', async () => {
    const clock = fakeClock();
    const pace = createPace(17, clock);
    await pace.take();
    const held = clock.now() + 5000;
    const waiting = [pace.take(), pace.take()];
    pace.hold(held);
    await Promise.all(waiting);
    expect(clock.now()).toBeGreaterThanOrEqual(held);
  });

  it('gives the turn of who gave up to the next', async () => {
    const clock = fakeClock();
    const pace = createPace(17, clock);
    const gone = new AbortController();
    gone.abort();
    const given = expect(pace.take(gone.signal)).rejects.toThrow();
    await pace.take();
    await given;
    expect(clock.waits).toEqual([]);
  });
});
