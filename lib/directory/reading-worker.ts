import { readFile } from './read-file.ts';
import type { ReadingNews, ReadingTask } from './reading.ts';

/** Reads one file away from the page, which stays quick; the page ends it to cancel. */
self.addEventListener('message', async ({ data }: MessageEvent<ReadingTask>) => {
  const tell = (news: ReadingNews): void => self.postMessage(news);
  tell({ news: 'done', result: await readFile(data, tell) });
});
