import type { NumberOwner } from '../../lib/checks/number-owner.ts';
import type { PageStore } from '../../lib/store/page-store.ts';

/** What the background says of numbers that are typed: comparing names is its work, and takes a moment. */
export interface OwnerAnswers {
  /** Whose a number is, as far as it was answered; asks when it was not asked yet. */
  of(mail: string, rpps: string): NumberOwner | undefined;
  /** Ends with the answer that is awaited, or after a moment; nothing when none is. */
  awaited(): Promise<void> | undefined;
  /** What is stored has changed: the last number is asked about again. */
  renew(): void;
}

/** How long a save waits for an answer, in ms: a source on the net may be slow, or silent. */
const PATIENCE = 1500;

/**
 * @param send asks the background
 * @param onAnswer called when there is something new to show
 */
export function createOwnerAnswers(send: PageStore['send'], onAnswer: () => void): OwnerAnswers {
  const answers = new Map<string, NumberOwner | undefined>();
  let last: { mail: string; rpps: string } | undefined;
  let asking: Promise<void> | undefined;

  const ask = (mail: string, rpps: string, again = false): Promise<void> => {
    last = { mail, rpps };
    return (
      send({ type: 'identify', mail, rpps, ...(again && { again }) })
        // The extension is gone: nothing can be said, and nothing is held.
        .catch(() => ({ owner: undefined }))
        .then(({ owner }) => {
          answers.set(keyOf(mail, rpps), owner);
          onAnswer();
        })
    );
  };

  /** Saves wait for the first answer about a number, not for the next ones. */
  const wait = (answer: Promise<void>) => {
    const done = Promise.race([answer, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))]);
    asking = done;
    void done.then(() => {
      if (asking === done) asking = undefined;
    });
  };

  return {
    of(mail, rpps) {
      const key = keyOf(mail, rpps);
      if (!answers.has(key)) {
        answers.set(key, undefined);
        wait(ask(mail, rpps));
      }
      return answers.get(key);
    },
    awaited: () => asking,
    renew() {
      const again = last;
      // The last answer stands until there is another one.
      for (const key of answers.keys())
        if (!again || key !== keyOf(again.mail, again.rpps)) answers.delete(key);
      // What a source answers is stored too: to ask it each time would never end.
      if (again) void ask(again.mail, again.rpps, true);
    },
  };
}

function keyOf(mail: string, rpps: string): string {
  return `${mail} ${rpps}`;
}
