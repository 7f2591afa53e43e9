/**
 * Makes work that is asked for often run one at a time. However many ask while it runs, it runs once more afterwards:
 * what they asked about may have come after it began.
 */
export function coalesce(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again: Promise<void> | undefined;
  return () => {
    if (running) {
      again ??= running.then(() => {
        again = undefined;
        return start();
      });
      return again;
    }
    return start();
  };

  function start(): Promise<void> {
    running = work()
      .catch(() => undefined)
      .finally(() => {
        running = undefined;
      });
    return running;
  }
}
