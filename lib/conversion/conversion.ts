import type { BalType, PublicationState, VisibleChoice } from '../page/types.ts';

/**
 * A value with the moment (ms since 1970) of the reading or act it comes from. Of two, the later is kept:
 * facts may then arrive twice, late or in any order and leave the same conversion.
 */
export interface Dated<T> {
  value: T;
  at: number;
}

/** Where pages about the account were last seen. */
export type Place = 'account-list' | 'record' | 'type-change' | 'correspondence';

/** What is being saved when the administrator clicks one of Medimail's own buttons. */
export interface SavingOf {
  type: Record<never, never>;
  user: { rpps: string };
  correspondence: SavedCorrespondence;
}

export type SavingKind = keyof SavingOf;

/**
 * Something that the administrator sent to Medimail, from which document of which tab, and Medimail's first
 * answer to it.
 */
export interface Attempt<K extends SavingKind = SavingKind> {
  value: SavingOf[K];
  at: number;
  origin: Origin;
  answer?: Answer;
}

/** The tab, and the one page load in it, that a fact comes from. */
export interface Origin {
  tab: number;
  document: string;
}

/** How Medimail answered. `lost`: the session had expired, nobody knows whether it was saved. */
export interface Answer {
  kind: 'accepted' | 'refused' | 'lost';
  messages: string[];
  at: number;
}

/** Why an account is set aside; `other` comes with the administrator's own words. */
export type SetAsideReason = 'no-rpps' | 'duplicate' | 'other';

/** What the administrator decided about an account, in the list or on the card. */
export type Decision =
  | { kind: 'none' }
  | { kind: 'started' }
  | { kind: 'paused' }
  | { kind: 'set-aside'; reason: SetAsideReason; text: string }
  /** Publication was seen to by the administrator. */
  | { kind: 'finished' };

/** A correspondence as Medimail holds it. */
export interface SavedCorrespondence {
  address: string;
  choice?: VisibleChoice;
}

/** What the national directory says of an address, and where that was read. */
export interface PublicationSeen {
  /** The address that was looked for, in lower case. */
  address: string;
  /** `unlisted`: its owner chose not to be visible, so that it cannot be seen there. */
  state: 'published' | 'not-yet' | 'unlisted';
  /** The extract or the service, and when what it says was true (ISO 8601). */
  source: { kind: 'mailboxes' | 'fhir' | 'data-gouv'; date: string };
}

/**
 * One account on its way from MED to PER: what the pages showed of it, each thing with its moment, and what the
 * administrator decided. The step and the status follow from these (`stepOf`, `statusOf`) and are never stored.
 */
export interface Conversion {
  /** In lower case; identifies the account. */
  mail: string;
  person: Dated<{ nom: string; prenom: string; profession: string; adeli: string }>;
  decision: Dated<Decision>;
  bal?: Dated<BalType>;
  /** The RPPS that Medimail holds; empty when it holds none. */
  rpps?: Dated<string>;
  place?: Dated<Place>;
  /** When the work was last undone in the list; a correspondence saved or seen before then does not count. */
  undoneAt: number;
  /** The last attempt of each kind. */
  attempts: { [K in SavingKind]?: Attempt<K> };
  correspondence?: Dated<SavedCorrespondence>;
  publication?: Dated<PublicationState>;
  /** What the national directory said last of its address. */
  seen?: Dated<PublicationSeen>;
  /** The administrator's own words about it; empty when they were taken away. */
  note?: Dated<string>;
}

/** The most characters of a note. */
export const LONGEST_NOTE = 1000;

/** A new conversion of an account of which nothing but its mail is known. */
export function newConversion(mail: string): Conversion {
  return {
    mail: mail.toLowerCase(),
    person: { value: { nom: '', prenom: '', profession: '', adeli: '' }, at: 0 },
    decision: { value: { kind: 'none' }, at: 0 },
    undoneAt: 0,
    attempts: {},
  };
}

/** The later of two dated values; at the same moment, the larger in writing, so that order never matters. */
export function later<T>(a: Dated<T> | undefined, b: Dated<T>): Dated<T> {
  if (!a || b.at > a.at) return b;
  if (b.at < a.at) return a;
  return JSON.stringify(b.value) > JSON.stringify(a.value) ? b : a;
}
