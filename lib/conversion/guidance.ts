import type { CorrespondenceCheck, PublishedAddress, PublishedHolder } from '../checks/correspondence.ts';
import type { NumberOwner } from '../checks/number-owner.ts';
import type { RppsCheck } from '../checks/rpps.ts';
import type { VisibleCheck } from '../checks/visible.ts';
import type { ElementId } from '../page/element-id.ts';
import type { Identity } from '../page/types.ts';
import type { SavingKind, SavingOf } from './conversion.ts';
import type { StepId } from './steps.ts';

/**
 * `pointing`: the element is known. `unsure`: it was not found, or more than one could be it, and nothing is
 * pointed at. `waiting`: this page is not where the step happens. `done`: nothing is left to click.
 */
export type GuidanceState = 'pointing' | 'unsure' | 'waiting' | 'done';

/** What to say; the components have a sentence for each. */
export type Say =
  | 'search'
  | 'search_go'
  | 'search_none'
  | 'search_unsure'
  | 'row_several'
  | 'open_menu'
  | 'open_record'
  | 'open_record_again'
  | 'open_record_words'
  | 'open_record_again_words'
  | 'open_record_unsure'
  | 'change_type'
  | 'change_type_unsure'
  | 'choose_personal'
  | 'choose_personal_unsure'
  | 'validate'
  | 'validate_unsure'
  | 'enter_rpps'
  | 'rpps_refused'
  | 'enter_rpps_unsure'
  | 'save_user'
  | 'save_user_unsure'
  | 'open_correspondence'
  | 'open_correspondence_unsure'
  | 'check_address'
  | 'address_refused'
  | 'check_address_unsure'
  | 'choose_visible'
  | 'choose_visible_unsure'
  | 'save_correspondence'
  | 'save_correspondence_unsure'
  | 'tonight'
  | 'published'
  | 'unlisted'
  | 'go_to_list'
  | 'go_to_record'
  | 'other_account'
  | 'log_in'
  | 'refused';

/** A check beside a field. */
export type FieldCheck =
  | { check: 'rpps'; field: HTMLElement; result: RppsCheck }
  | { check: 'correspondence'; field: HTMLElement; result: CorrespondenceCheck; suggestions: string[] }
  | { check: 'visible'; field: HTMLElement; result: VisibleCheck };

/** One of Medimail's save buttons, and what a click on it sends. */
export type SaveButton = {
  [K in SavingKind]: { control: HTMLElement; what: K; value: SavingOf[K] };
}[SavingKind];

/** What to tell the administrator about an account on a page. */
export interface Guidance {
  step: StepId;
  state: GuidanceState;
  say: Say;
  /** What to point at; only when `pointing`. */
  target?: HTMLElement;
  /** What is written on it, where the sentence says so. */
  words?: string;
  /** What was looked for, when `unsure`: the administrator can show it. */
  lookedFor?: ElementId;
  /** What the administrator showed, when that is what is pointed at. */
  shown?: ElementId;
  /** A text that one click can put in Medimail's field. */
  fill?: { field: HTMLInputElement; value: string };
  checks: FieldCheck[];
  save?: SaveButton;
  /** What Medimail refused or reported, in its own words. */
  refusals: string[];
  /** Whose page this is, when it is another account's. */
  other?: Identity;
  /** The page does not say whose it is: the person must make sure. */
  unnamed: boolean;
}

/** What is known beyond the account and the page. */
export interface Known {
  /** The mail of another account that uses an RPPS. */
  usedBy(rpps: string): string | undefined;
  /** The mail of another account that holds a correspondence (its local part). */
  takenBy(localPart: string): string | undefined;
  /** Whose an RPPS is said to be, set against the account's owner; nothing when nobody said, or not yet. */
  identify(rpps: string): NumberOwner | undefined;
  /** Who else has an address in the national directory. */
  publishedTo(address: string): PublishedHolder | undefined;
  /** Another address that the owner has in the national directory. */
  elsewhere(address: string): PublishedAddress | undefined;
  /** Whether the administrator made the choice of visibility knowingly on this page. */
  visibleConfirmed: boolean;
}

/** What is left to have in Medimail. */
export type Need = 'type' | 'rpps' | 'correspondence' | 'nothing';

/** What a guide of one kind of page adds to what is common to all. */
export type PageGuidance = Pick<Guidance, 'step' | 'state' | 'say'> & Partial<Guidance>;
