import type { ElementId } from './element-id.ts';

/** The types of mailbox (*BAL*) that Medimail's list shows; see the table "Two kinds of mailbox". */
export type BalType = 'MED' | 'PER' | 'ORG' | 'APP';

/** What kind of page is in front of the administrator. `login` covers an expired session. */
export type PageKind = 'account-list' | 'record' | 'type-change' | 'correspondence' | 'login' | 'other';

/** An element that a reader recognised, with how sure it is and what made it so. */
export interface Match<E extends Element = HTMLElement> {
  element: E;
  /** From 0 to 1; below {@link SURE} the assistant does not point. */
  sureness: number;
  /** Which words were recognised and where, for the diagnostic and the tests. */
  why: string;
  /** What is written on it, when it is words and no picture. */
  words?: string;
  /** It opens the menu that holds what was looked for. */
  opens?: true;
  /** What an administrator showed it as, see `profile.ts`. */
  shown?: ElementId;
}

/** Below this sureness nothing is pointed at. */
export const SURE = 0.6;

/** The answer to "where is …?": one element, none (with what was there instead), or several that could be it. */
export type Found<E extends Element = HTMLElement> =
  | { found: 'one'; match: Match<E> }
  | { found: 'none'; lookedFor: ElementId; there: string[] }
  | { found: 'several'; lookedFor: ElementId; matches: Match<E>[] };

/** The element that was found, when it is one. */
export function only<E extends Element>(found: Found<E> | undefined): E | undefined {
  return found?.found === 'one' ? found.match.element : undefined;
}

/** Whom a page is about, as far as it says so. Mail in lower case. */
export interface Identity {
  mail?: string;
  nom?: string;
  prenom?: string;
  /** Every mail written in the page's own content, in lower case: weaker than `mail`, which had a label. */
  mentioned: string[];
}

/** What one row of the account list says; texts are trimmed, the mail in lower case. */
export interface RowFacts {
  mail: string;
  bal?: BalType;
  nom: string;
  prenom: string;
  profession: string;
  /** Empty when the cell is empty, absent when the list has no such column. */
  rpps?: string;
  adeli?: string;
}

/** A row of the account list and the elements read from it. */
export interface AccountRow extends RowFacts {
  element: Element;
  /** The cell that says the type of mailbox: where the badge goes. */
  typeCell: Element | undefined;
  /** The pencil; computed when first asked for. */
  edit(): Found;
  /** The + of the correspondence; computed when first asked for. */
  add(): Found;
}

export interface AccountList {
  rows: AccountRow[];
  /** What is in the search field at this moment; empty when there is no field. */
  typedSearch: string;
  /** What the page shown was searched for, as far as it says so. */
  searchedFor: string;
  /** Where a mail is typed to search, and what starts the search. */
  search: Found<HTMLInputElement>;
  searchButton: Found;
}

/** The record (*la fiche*) of one account. */
export interface RecordForm {
  bal: BalType | undefined;
  changeType: Found;
  rpps: Found<HTMLInputElement>;
  /** The number that Medimail put in the field, not what was typed since. */
  savedRpps: string | undefined;
  /** What is in the field at this moment; empty when there is no field. */
  typedRpps: string;
  save: Found;
}

/** The choice of a type of mailbox. */
export interface TypeChangeForm {
  /** The `<select>`, the radio or the element to click to have PERSONNEL. */
  personal: Found;
  /** Whether PERSONNEL is chosen at this moment. */
  chosen: boolean;
  validate: Found;
}

/** The *correspondance MSSanté* of one account. */
export interface CorrespondenceForm {
  address: Found<HTMLInputElement>;
  /** The domain written after the field, without `@`, when there is one. */
  domain: string | undefined;
  /** What Medimail put in the field, not what was typed since. */
  savedAddress: string;
  /** What is in the field at this moment; empty when there is no field. */
  typedAddress: string;
  /** The control of the choice: a `<select>`, a check box, or the first radio's group. */
  visible: Found;
  /** What is chosen at this moment. */
  choice: VisibleChoice | undefined;
  save: Found;
  /** What the page says of publication, when it says something. */
  publication: PublicationState | undefined;
}

export type VisibleChoice = 'visible' | 'hidden';

/** What Medimail says of an address: on its way, in the national directory, or kept out of it. */
export type PublicationState = 'waiting' | 'published' | 'hidden';

/** What one page says, with the elements it was read from. */
export interface PageReading {
  kind: PageKind;
  /** The refusals and failures that Medimail shows, in its words. */
  errors: string[];
  /** The confirmations that Medimail shows, in its words. */
  notices: string[];
  identity: Identity;
  list?: AccountList;
  record?: RecordForm;
  typeChange?: TypeChangeForm;
  correspondence?: CorrespondenceForm;
  /** A dialog is in front: it is all that can be worked on. */
  inFront?: true;
  /**
   * What the page says after some changes, when they are in rows of its list alone: those are read again, and what is
   * typed in the search. Absent where the page cannot be read so. May be asked once: the next changes are those of
   * what it returns.
   *
   * @returns `undefined` when the whole page is to be read again
   */
  reread?(changes: readonly MutationRecord[]): PageReading | undefined;
}

/** The part of a reading that can be sent and stored: no element in it. */
export interface PageFacts {
  kind: PageKind;
  errors: string[];
  notices: string[];
  identity: Identity;
  rows: RowFacts[];
  record?: { bal?: BalType; rpps?: string };
  correspondence?: { address: string; choice?: VisibleChoice; publication?: PublicationState };
}
