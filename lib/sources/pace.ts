import { createTurns } from '../store/in-turn.ts';
import type { Clock } from './clock.ts';

/** Keeps calls to one service apart, whoever makes them. */
export interface Pace {
  /**
   * Ends when the next call may leave.
   * @throws the signal's reason, when it is aborted meanwhile; the turn is then the next caller's
   */
  take(signal?: AbortSignal): Promise<void>;
  /** Lets no call leave before a moment, in ms since 1970, not even those that wait already. */
  hold(until: number): void;
}

/**
 * A pace of at most so many calls in any second, first come, first served. Calls are spread over the second: a burst
 * that fills it at once, then another at the start of the next, would be twice as many within one second.
 */
export function createPace(perSecond: number, { now, wait }: Pick<Clock, 'now' | 'wait'>): Pace {
  const apart = Math.ceil(1000 / perSecond);
  const inTurn = createTurns();
  let next = 0;

  return {
    take: (signal) =>
      inTurn(async () => {
        signal?.throwIfAborted();
        // Timers may fire early, and a hold may come while one waits.
        while (now() < next) await wait(next - now(), signal);
        next = now() + apart;
      }),
    hold(until) {
      next = Math.max(next, until);
    },
  };
}
