// A script of its own in the build: WXT takes `import.meta.url`, the other way to name one, out of the code.

import type { ReadingNews, ReadingTask } from '../../lib/directory/reading.ts';
import ReadingWorker from '../../lib/directory/reading-worker.ts?worker';

/** A file being read in a worker of its own. */
export interface Reading {
  /** Stops it at once, whatever it is doing. */
  cancel(): void;
}

/**
 * Starts reading in a worker, so that the page stays quick.
 *
 * @param hear told how it goes; the last news is `done`
 * @param fail called when the worker itself cannot go on, as when there is no memory left
 */
export function startReading(
  task: ReadingTask,
  hear: (news: ReadingNews) => void,
  fail: () => void,
): Reading {
  const worker = new ReadingWorker();
  worker.addEventListener('message', ({ data }: MessageEvent<ReadingNews>) => {
    if (data.news === 'done') worker.terminate();
    hear(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    fail();
  });
  worker.postMessage(task);
  return { cancel: () => worker.terminate() };
}
