import type { MatchedAccount } from './rank-candidates.ts';

/** The address that Medimail holds for a converted account. */
export interface HeldAddress {
  /** In lower case; with its domain when Medimail wrote it. */
  address: string;
  /** Its owner is in *liste rouge*: it is never in the open data. */
  hidden: boolean;
  /** When it was saved, in ms since 1970. */
  savedAt: number;
  /** The date (ISO 8601) of the source that said it published, if one did. */
  publishedIn?: string;
}

/** An account of the work list, as the extracts are searched for it. */
export interface TrackedAccount extends MatchedAccount {
  /** Numbers that are, or may be, its owner's: Medimail's, the list's, the one picked. */
  rpps: readonly string[];
  /** Numbers of those who may be its owner, as an earlier extract said. */
  candidates: readonly string[];
  /** Of a converted account, whose publication alone is in question. */
  held?: HeldAddress;
}

/** Who is asking. */
export interface Asker {
  /** The administrator's establishment. */
  finess: string;
  name: string;
  postcode: string;
  /** MSSanté domains at which it has addresses. */
  domains: readonly string[];
}
