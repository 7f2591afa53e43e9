import type { PageFacts } from '../page/types.ts';
import type { Conversion, Decision, Origin, PublicationSeen, SavingKind, SavingOf } from './conversion.ts';

/** A page was shown. `hand`: the account that its tab is working on, when there is one. */
export interface PageSeen {
  kind: 'page';
  at: number;
  /** When Medimail said it, where the browser shows a page again that it kept: only the showing is new. */
  saidAt?: number;
  origin: Origin;
  hand?: string;
  page: PageFacts;
}

/** The administrator clicked one of Medimail's own save buttons. */
export type Saved = {
  [K in SavingKind]: {
    kind: 'saving';
    at: number;
    origin: Origin;
    mail: string;
    what: K;
    value: SavingOf[K];
  };
}[SavingKind];

/** The administrator decided something about an account. */
export interface Decided {
  kind: 'decision';
  at: number;
  mail: string;
  decision: Decision;
}

/** The national directory was asked about an account's address. */
export interface PublicationChecked {
  kind: 'publication';
  at: number;
  mail: string;
  value: PublicationSeen;
}

/** The establishment's own list names an account. */
export interface Listed {
  kind: 'listed';
  mail: string;
  person: Conversion['person']['value'];
}

/** The administrator wrote something about an account. */
export interface Noted {
  kind: 'note';
  at: number;
  mail: string;
  text: string;
}

/** What conversions are made of. A fact may be applied twice, or late, without harm. */
export type Fact = PageSeen | Saved | Decided | PublicationChecked | Listed | Noted;
