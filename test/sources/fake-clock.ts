import type { Clock } from '../../lib/sources/clock.ts';

/** A clock that stands still until something waits, and then jumps there. */
export interface FakeClock extends Clock {
  /** How long was waited, each time, in ms. */
  waits: number[];
  advance(ms: number): void;
}

export function fakeClock(start = new Date(2026, 10, 26, 8, 0).getTime()): FakeClock {
  let time = start;
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    random: () => 0,
    advance(ms) {
      time += ms;
    },
    async wait(ms, signal) {
      signal?.throwIfAborted();
      waits.push(ms);
      const until = time + ms;
      // Others have their turn, as they would during a real wait.
      await Promise.resolve();
      signal?.throwIfAborted();
      time = Math.max(time, until);
    },
  };
}
