import { type CheckOver, type CheckRunning, checkState } from '../store/check-state.ts';
import { createTurns } from '../store/in-turn.ts';

/** A person sees no more than so many changes a second, in ms. */
const APART = 250;

/** Writes how far a check is, not more often than it can be seen, and its end last. */
export function createProgress() {
  const inTurn = createTurns();
  let latest: CheckRunning | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    timer = undefined;
    const running = latest;
    latest = undefined;
    if (!running) return;
    void inTurn(() => checkState.set(running)).catch(() => undefined);
    // The next one is written then, even when nothing comes after it for long.
    timer = setTimeout(write, APART);
  };
  return {
    tell(running: CheckRunning): void {
      latest = running;
      if (timer === undefined) write();
    },
    end(over: CheckOver): Promise<void> {
      clearTimeout(timer);
      latest = undefined;
      return inTurn(() => checkState.set(over));
    },
  };
}
