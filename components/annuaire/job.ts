import type { ExtractKind, ExtractProblem } from '../../lib/directory/extract-error.ts';
import type { ExtractProgress } from '../../lib/directory/extract-progress.ts';
import type { Mapping } from '../../lib/directory/own-list/columns.ts';
import type { Acceptable } from '../../lib/directory/own-list/list-match.ts';
import type { Table, TableError } from '../../lib/directory/own-list/table.ts';
import type { ReadExtractFacts } from '../../lib/directory/reading.ts';
import type { MailboxTally, PractitionerTally } from './tallies.ts';

/** A list whose columns are shown to be corrected before anything is done with it. */
export interface OpenList {
  table: Table;
  mapping: Mapping;
  accept: ReadonlySet<Acceptable>;
}

/** Where a file that was given stands. */
export type JobState =
  | { is: 'waiting' }
  | { is: 'reading'; kind?: 'list' | ExtractKind; progress?: ExtractProgress }
  | { is: 'cancelled' }
  /** The worker or the background could not go on. */
  | { is: 'failed'; retry: () => void }
  | { is: 'not-a-list'; problem: TableError }
  | { is: 'not-an-extract'; problem: ExtractProblem }
  | ({ is: 'list' } & OpenList)
  | { is: 'imported'; given: number; added: number; undo?: () => void }
  | { is: 'practitioners'; facts: ReadExtractFacts; tally: PractitionerTally }
  | { is: 'mailboxes'; facts: ReadExtractFacts; tally: MailboxTally };

/** A file, or a pasted text, that was given to read. */
export interface Job {
  id: number;
  /** The file's name; empty for a pasted text. */
  name: string;
  source: File | string;
  sheet?: string;
  state: JobState;
}
