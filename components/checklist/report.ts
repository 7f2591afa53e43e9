import type { Message } from '../../lib/store/messages.ts';
import { NotWritten } from '../../lib/store/not-written.ts';
import { send } from '../../lib/store/send.ts';
import type { ChecklistState } from './state.ts';

/** How the acts are done: what fails is told and can be tried again, what was done is told and can be undone. */
export interface Doing {
  start(work: () => Promise<void>): void;
  /**
   * Says what was done.
   *
   * @param undone what is said when it was undone
   * @param undo what undoes it, asked at that moment; without it, it cannot be undone
   */
  report(did: string, undone?: string, undo?: () => Message[]): void;
}

export function createDoing(state: ChecklistState): Doing {
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    state.failure.value = undefined;
    try {
      await work();
    } catch (error) {
      const what = error instanceof NotWritten && error.why === 'full' ? 'full' : 'act';
      state.failure.value = { what, retry: () => attempt(work) };
    }
  };
  return {
    start: (work) => void attempt(work),
    report(did, undone = '', undo) {
      if (!undo) {
        state.notice.value = { text: did };
        return;
      }
      const takeBack = async () => {
        for (const message of undo()) await send(message);
        state.notice.value = { text: undone };
      };
      state.notice.value = { text: did, undo: () => attempt(takeBack) };
    },
  };
}
