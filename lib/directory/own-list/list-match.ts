import type { RppsFlag } from './rpps-cell.ts';

/** An account that the list gives an RPPS number to. */
export interface Given {
  row: number;
  mail: string;
  rpps: string;
  by: 'mail' | 'name';
}

/** Someone of the list who has no account yet in the work list. */
export interface Added {
  row: number;
  mail: string;
  nom: string;
  prenom: string;
  profession: string;
  adeli: string;
  /** Missing when the list has none for them. */
  rpps?: string;
}

/** Why a row changes nothing; nothing is wrong in it. */
export type Unmatched = { row: number } /** Neither a mail nor both names. */ & (
  | { reason: 'nobody' }
  /** A known account, and no number for it. */
  | { reason: 'no-rpps'; mail: string }
  /** No mail, and no account with these names. */
  | { reason: 'unknown-name' }
  /** No mail, and several accounts with these names. */
  | { reason: 'several-accounts'; mails: string[] }
  /** The account has this number already. */
  | { reason: 'already-has'; mail: string }
  /** Says the same as an earlier row. */
  | { reason: 'repeated'; of: number }
);

/** Why a person has to look at a row before it changes anything. */
export type FlagReason =
  | RppsFlag
  /** What is in the mail's cell is no address. */
  | { reason: 'bad-mail'; text: string }
  /** Rows with this mail have different numbers. */
  | { reason: 'mail-twice'; mail: string; rows: number[] }
  /** Rows without a mail have these same names, and different numbers. */
  | { reason: 'homonyms'; rows: number[] }
  /** Rows that lead to this account, one by its mail and another by its names, have different numbers. */
  | { reason: 'account-twice'; mail: string; rows: number[] }
  /** Two people of the list have this number. */
  | { reason: 'rpps-twice'; rpps: string; rows: number[] }
  /** Another account has this number. */
  | { reason: 'already-used'; rpps: string; by: string }
  /** Medimail holds another number, `rpps`, for this account. */
  | { reason: 'other-rpps'; mail: string; rpps: string; suggestion: string }
  /** The account with this mail has names that have nothing in common with the row's. */
  | { reason: 'other-name'; mail: string; nom: string; prenom: string; suggestion: string }
  /** One account has these names, under another mail; several: nothing tells which, and nothing is suggested. */
  | { reason: 'other-mail'; mail: string; suggestion?: string };

export type Flagged = { row: number } & FlagReason;

/** Doubts about a row that a person may settle for all rows at once: what is suggested is then taken. */
export type Acceptable = Extract<FlagReason, { suggestion?: string }>['reason'];

/** What a list does to the work list. Every row is in one of the four, once. */
export interface ListMatch {
  given: Given[];
  added: Added[];
  unmatched: Unmatched[];
  flagged: Flagged[];
}

/** What becomes of one row. */
export type Outcome =
  | { into: 'given'; value: Given }
  | { into: 'added'; value: Added }
  | { into: 'unmatched'; value: Unmatched }
  | { into: 'flagged'; value: Flagged };
