import type { NumberOwner } from '../checks/number-owner.ts';
import type {
  Conversion,
  Decision,
  PublicationSeen,
  SavingKind,
  SavingOf,
} from '../conversion/conversion.ts';
import type { QueueChange } from '../conversion/queue.ts';
import type { StepId } from '../conversion/steps.ts';
import type { Findings } from '../directory/findings.ts';
import type { SourceProblem } from '../directory/source-problem.ts';
import type { Profile, Showable, Shown } from '../page/profile.ts';
import type { PageFacts } from '../page/types.ts';
import type { BesideChange } from './beside.ts';
import type { WhyNotWritten } from './not-written.ts';
import type { Records } from './records.ts';
import type { Settings } from './settings.ts';
import type { Language, Texts } from './texts.ts';
import type { View } from './view.ts';

type SavingMessage = {
  [K in SavingKind]: {
    type: 'saving';
    at: number;
    document: string;
    mail: string;
    what: K;
    value: SavingOf[K];
  };
}[SavingKind];

/** An account as the establishment's own list names it. */
export interface ListedAccount {
  mail: string;
  nom: string;
  prenom: string;
  profession: string;
  adeli: string;
}

/** What the pages and the views tell the background, the only one who writes. Times in ms since 1970. */
export type Message =
  /** A page was shown; `saidAt`: of one that the browser had kept. Answered with the account that its tab works on. */
  | { type: 'page'; at: number; saidAt?: number; document: string; page: PageFacts; url: string }
  /** The administrator clicked one of Medimail's save buttons. */
  | SavingMessage
  /** A decision about an account; `take` makes it the account that the tab works on. */
  | { type: 'decide'; at: number; mail: string; decision: Decision; take?: boolean }
  /** The tab works on no account any more: its card was closed. */
  | { type: 'release' }
  /** How the administrator left the card. */
  | { type: 'look'; look: CardLook }
  /** Opens Medimail on an account, in a tab that is already there if there is one. */
  | { type: 'open'; mail: string }
  /** Forgets one account. Answered with what was forgotten, so that it can be put back. */
  | { type: 'remove'; mail: string }
  /** Puts back an account that was removed. */
  | { type: 'restore'; conversion: Conversion }
  /** Asks whose a number is said to be, for an account; `again`: from what is stored by now, no source is asked. */
  | { type: 'identify'; mail: string; rpps: string; again?: boolean }
  /** Opens the help where it speaks of a step. */
  | { type: 'open-help'; step: StepId }
  /** Opens the Annuaire page, on an account if one is given. */
  | { type: 'open-directory'; mail?: string }
  /** The administrator wants to show something on the page that is in front in Medimail. */
  | { type: 'ask-to-show'; what: Showable }
  /** Asks for a report of the page that says so, or else of the one that is in front in Medimail. */
  | { type: 'ask-report' }
  /** The administrator showed an element or a column. */
  | { type: 'shown'; what: Shown }
  /** What was shown is to be forgotten. */
  | { type: 'forget-shown'; what: Showable }
  /** Replaces all that was shown, as when a profile is imported. */
  | { type: 'profile'; profile: Profile }
  /** Asks for the texts of a language, which a page of Medimail's cannot read. */
  | { type: 'texts'; language: Language }
  /** Changes some settings. */
  | { type: 'settings'; change: Partial<Settings> }
  /** Accounts that the establishment's own list names: those not known yet are added to the work list. */
  | { type: 'listed'; accounts: ListedAccount[] }
  /** What was learnt of the owners of accounts. */
  | { type: 'findings'; findings: Findings[] }
  /** Writes records as they are given, all at once, and forgets accounts: for a backup, or to undo. */
  | { type: 'put'; records: Records; forget: string[]; beside?: BesideChange }
  /** What the directory says of the publication of addresses. */
  | { type: 'publication'; at: number; seen: { mail: string; value: PublicationSeen }[] }
  /** The checklist told how many accounts were erased because their time was over. */
  | { type: 'erased-told' }
  /** Looks for an account's owner in the *Annuaire Santé*, by name. Answered with how many were found. */
  | { type: 'look-up'; mail: string }
  /** Asks the *Annuaire Santé* who has a number that is given to an account. */
  | { type: 'look-up-rpps'; mail: string; rpps: string }
  /** Checks every publication that is due; answered when it is over. How far it is stands in the session. */
  | { type: 'check-publications' }
  /** Stops that. */
  | { type: 'cancel-check' }
  /** Asks the *Annuaire Santé* whether the administrator's key, which is stored, is good. */
  | { type: 'test-key' }
  /** Puts accounts in the queue, takes them out of it, or gives it another order. */
  | { type: 'queue'; change: QueueChange }
  /**
   * Takes up the account of the queue whose turn comes after another's, in the tab that asks (`here`) or in the
   * Medimail tab that was used last, and goes to the list there. Answered with the account.
   */
  | { type: 'next'; at: number; after?: string; here?: true }
  /** Keeps what the administrator wrote about an account. */
  | { type: 'note'; at: number; mail: string; text: string }
  /** How the administrator left the checklist. */
  | { type: 'view'; view: View }
  /** Forgets everything. Answered with what was stored, so that it can be put back. */
  | { type: 'erase' }
  /** Puts back what was stored before the last migration, and keeps what is stored now in its place. */
  | { type: 'restore-copy' }
  /** Puts back all that was erased. */
  | { type: 'put-back'; stored: Record<string, unknown> };

/** What is asked of the sources on the net. */
export type SourceMessage = Extract<
  Message,
  { type: 'look-up' | 'look-up-rpps' | 'check-publications' | 'cancel-check' | 'test-key' }
>;

/** The account that a tab works on; `''` when its card was closed, `undefined` when nothing was said yet. */
export type Hand = string | undefined;

/** How the administrator left the card, on every page until the browser is closed. */
export interface CardLook {
  folded: boolean;
  /** Where it was moved: its top left corner, in CSS pixels of the window. */
  moved?: { x: number; y: number };
  /** Whether the bar of the queue was closed. */
  queueClosed?: boolean;
}

/** The background's answer to a {@link Message}. */
export interface Reply {
  look?: CardLook;
  hand?: string;
  removed?: Conversion;
  texts?: Texts;
  /** Nothing was written, and why. */
  failed?: WhyNotWritten;
  owner?: NumberOwner;
  /** How many people may be the owner. */
  found?: number;
  /** Why a source on the net said nothing. */
  problem?: SourceProblem;
  /** The account taken up, as it was before. */
  next?: Conversion;
  erased?: Record<string, unknown>;
}

/** What a tab is told. */
export type TabMessage =
  /** It now works on this account. */
  | { type: 'hand'; hand: string }
  /** The administrator wants to show something on its page. */
  | { type: 'show'; what: Showable }
  /** A copy of its page is wanted, for a report: answered with one. */
  | { type: 'copy' }
  /** The focus is wanted on the element that is pointed at. */
  | { type: 'jump' }
  /** The account list is wanted, in the frame that is told. */
  | { type: 'go'; url: string }
  /** The queue was asked for its next account, and holds none. */
  | { type: 'no-next' };
