import type { ExtractKind, ExtractProblem } from './extract-error.ts';
import type { ExtractProgress } from './extract-progress.ts';
import type { FoundMailboxes } from './join-mailboxes.ts';
import type { FoundPractitioners } from './join-practitioners.ts';
import type { Table, TableError } from './own-list/table.ts';
import type { Asker, TrackedAccount } from './tracked-account.ts';

/** What a worker is given to read; plain data. */
export interface ReadingTask {
  /** A file, or the text that was pasted. */
  source: File | string;
  /** The sheet of a spreadsheet, when a person chose one. */
  sheet?: string | undefined;
  accounts: readonly TrackedAccount[];
  asker: Asker;
}

/** What the extract was, whatever was found in it. */
export interface ReadExtractFacts {
  /** When it was made (ISO 8601): as its name says, else when the file was last changed. */
  date: string;
  /** Whether its name says so. */
  dated: boolean;
  lines: number;
  malformed: number;
  /** Columns that could have been used, and that it does not have. */
  absent: readonly string[];
}

/** What a file turned out to be, and what is in it for the work list. */
export type ReadingResult =
  | { kind: 'list'; table: Table }
  | { kind: 'not-a-list'; problem: TableError }
  | { kind: 'not-an-extract'; problem: ExtractProblem }
  | { kind: 'practitioners'; facts: ReadExtractFacts; found: FoundPractitioners[] }
  | { kind: 'mailboxes'; facts: ReadExtractFacts; found: FoundMailboxes };

/** What a worker says, in order: what the file is, how far it is, what came out. */
export type ReadingNews =
  | { news: 'recognised'; kind: 'list' | ExtractKind }
  | { news: 'progress'; progress: ExtractProgress }
  | { news: 'done'; result: ReadingResult };
