import type { PersonPart } from './person.ts';
import type { NameOrder } from './person-words.ts';
import type { Source } from './source.ts';

/**
 * What `checkCorrespondence` says of what was typed. A `suggestion` is a value to put in the field, with the
 * domain if the field needs it; checked in its turn, it is never an error.
 */
export type CorrespondenceCheck =
  | { verdict: 'ok'; localPart: string; order: NameOrder; homonym?: number }
  | CorrespondenceWarning
  | CorrespondenceError;

export type CorrespondenceWarning = { verdict: 'warning' } & (
  | { reason: 'empty' }
  /** The account lacks a name, or it is in another alphabet: the address cannot be checked, only its form. */
  | { reason: 'unknown-name'; missing: PersonPart }
  /** The directory writes addresses in lower case. */
  | { reason: 'upper-case'; suggestion: string }
  /** The page writes the domain after the field: it would be there twice. */
  | { reason: 'domain-typed'; suggestion: string }
  /** Not a domain of MSSanté; the operator may be allowed to use it. */
  | { reason: 'unknown-domain'; domain: string }
  /** `missing` are the words left out of a double name, in lower case without accents. */
  | { reason: 'partial-name'; part: PersonPart; missing: string[]; suggestion: string }
  /** `particle` is left out (`de la`), or written though the account's name has none. */
  | { reason: 'particle-missing' | 'particle-added'; part: PersonPart; particle: string; suggestion: string }
  /** A double name's words in another order. */
  | { reason: 'word-order'; part: PersonPart; suggestion: string }
  /** All is well, but the owner has an MSSanté address already. */
  | ({ reason: 'elsewhere' } & PublishedAddress)
);

export type CorrespondenceError = { verdict: 'error' } & (
  | { reason: 'spaces' | 'accents'; suggestion: string }
  | { reason: 'forbidden-character'; character: string; suggestion?: string }
  /** Digits that are not a homonym's final one or two. */
  | { reason: 'digits'; digits: string; suggestion: string }
  | { reason: 'no-dot' | 'extra-dot' | 'incomplete'; suggestion?: string }
  /** One slip of the fingers away from this person's names. */
  | { reason: 'near'; suggestion: string }
  /** Initials, or a name cut short. */
  | { reason: 'not-full-name'; part: PersonPart; suggestion: string }
  /** `part` is the name that is not this account's. */
  | { reason: 'other-person'; part: PersonPart }
  /** `by` is the mail of the other account, or somebody of the national directory. */
  | { reason: 'taken'; by: string | PublishedHolder; suggestion?: string }
  /** Not the domain that the page writes after the field. */
  | { reason: 'other-domain'; domain: string; suggestion: string }
  | { reason: 'bad-domain'; domain: string }
);

/** Somebody else to whom the national directory gives an address. */
export interface PublishedHolder {
  nom: string;
  prenom: string;
  source: Source;
}

/** An address that the national directory gives to the account's owner. */
export interface PublishedAddress {
  address: string;
  source: Source;
}

/**
 * Who has the address with this part before the `@`, unless it is the account: the mail of another account, or
 * somebody of the national directory. It is asked in lower case, without accents.
 */
export type TakenBy = (localPart: string) => string | PublishedHolder | undefined;

export interface CorrespondenceContext {
  takenBy?: TakenBy;
  /** Another address that the owner has already, than the one with this part before the `@`. */
  elsewhere?(localPart: string): PublishedAddress | undefined;
  /** The domain that the page writes after the field, when it does. */
  domain?: string;
}
