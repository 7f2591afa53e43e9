import { ExtractError } from './extract-error.ts';
import { type Extract, readExtract } from './extract-stream.ts';
import { joinMailboxes } from './join-mailboxes.ts';
import { joinPractitioners } from './join-practitioners.ts';
import { readTable } from './own-list/read-table.ts';
import { isTableError, MOST_BYTES } from './own-list/table.ts';
import type { ReadExtractFacts, ReadingNews, ReadingResult, ReadingTask } from './reading.ts';
import { recogniseFile } from './recognise-file.ts';

/**
 * Reads what was dropped or pasted, whatever it is, and finds in it what concerns the accounts. Never throws.
 *
 * @param tell told what the file is, and how far its reading is
 */
export async function readFile(task: ReadingTask, tell: (news: ReadingNews) => void): Promise<ReadingResult> {
  const { source } = task;
  try {
    if (typeof source === 'string' || (await recogniseFile(source)) === 'list') {
      tell({ news: 'recognised', kind: 'list' });
      return await readList(task);
    }
    return await readOne(source, task, tell);
  } catch (cause) {
    const problem = cause instanceof ExtractError ? cause.problem : ({ reason: 'unreadable' } as const);
    return { kind: 'not-an-extract', problem };
  }
}

async function readList({ source, sheet }: ReadingTask): Promise<ReadingResult> {
  if (typeof source !== 'string' && source.size > MOST_BYTES) {
    return { kind: 'not-a-list', problem: { error: 'too-large', limit: MOST_BYTES } };
  }
  const content = typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer());
  const table = await readTable(content, { sheet });
  return isTableError(table) ? { kind: 'not-a-list', problem: table } : { kind: 'list', table };
}

async function readOne(
  file: File,
  { accounts, asker }: ReadingTask,
  tell: (news: ReadingNews) => void,
): Promise<ReadingResult> {
  const extract = await readExtract(file, {
    onProgress: (progress) => tell({ news: 'progress', progress }),
  });
  tell({ news: 'recognised', kind: extract.kind });
  const date = extract.date ?? new Date(file.lastModified).toISOString();
  if (extract.kind === 'mailboxes') {
    const found = await joinMailboxes(extract as Extract<'mailboxes'>, accounts, asker, date);
    return { kind: 'mailboxes', facts: factsOf(extract, date), found };
  }
  const found = await joinPractitioners(extract as Extract<'practitioners'>, accounts, asker);
  return { kind: 'practitioners', facts: factsOf(extract, date), found };
}

function factsOf(extract: Extract, date: string): ReadExtractFacts {
  const { lines, malformed, absent } = extract;
  return { date, dated: extract.date !== undefined, lines, malformed, absent };
}
