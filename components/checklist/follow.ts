import { checkState } from '../../lib/store/check-state.ts';
import { followCurrent } from '../../lib/store/current.ts';
import { followStored } from '../follow-stored.ts';
import { watchAccess } from './access.ts';
import type { ChecklistState } from './state.ts';

const MINUTE = 60_000;

/** Keeps the state up to date with what is stored, the permission and the clock, until the signal. */
export function follow(state: ChecklistState, signal: AbortSignal): void {
  void followStored(
    (stored) => {
      // What another view chose; what was chosen here is shown already.
      const isOther = stored.view !== state.stored.peek()?.view;
      if (isOther && state.viewsOnTheWay === 0) state.view.value = stored.view;
      state.stored.value = stored;
    },
    (retry) => {
      state.failure.value = retry && { what: 'read', retry };
    },
    signal,
  );
  watchAccess((granted) => {
    state.granted.value = granted;
  }, signal).catch(() => undefined);
  followCurrent((mail) => {
    state.current.value = mail;
  }, signal).catch(() => undefined);
  checkState
    .watch((check) => {
      state.check.value = check;
    }, signal)
    .catch(() => {
      state.check.value = undefined;
    });
  const clock = setInterval(() => {
    state.now.value = new Date();
  }, MINUTE);
  signal.addEventListener('abort', () => clearInterval(clock));
}
