/** The kinds of mailbox: MEDimail, PERsonnelle, ORGanisationnelle, APPlicative. */
export type Bal = 'MED' | 'PER' | 'ORG' | 'APP';

/** The *correspondance MSSanté* of an account. Days are written `2026-11-24`. */
export interface Correspondence {
  /** Whole: local part and domain, in lower case. */
  readonly address: string;
  /** Whether it is to be shown in the national directory; otherwise it is in *liste rouge*. */
  readonly visible: boolean;
  readonly savedAt: string;
  readonly publishedAt?: string;
}

/** A mailbox of the establishment. Fields that hold nothing are empty texts. */
export interface Account {
  readonly id: string;
  readonly mail: string;
  readonly status: 'actif' | 'inactif';
  readonly bal: Bal;
  readonly nom: string;
  readonly prenom: string;
  readonly profession: string;
  readonly rpps: string;
  readonly adeli: string;
  readonly finess?: string;
  readonly phone?: string;
  readonly correspondence?: Correspondence;
}

/** All that Medimail holds. Actions return a new one and leave the old one as it was. */
export interface MedimailState {
  /** The day it is in Medimail; each night moves it on. */
  readonly today: string;
  readonly accounts: readonly Account[];
}

/** What became of an action: what Medimail then holds, or why it refused, in its words. */
export type Outcome =
  | { readonly ok: true; readonly state: MedimailState }
  | { readonly ok: false; readonly message: string };

/** An action that was refused. */
export function refuse(message: string): Outcome {
  return { ok: false, message };
}

/** The account of an id. */
export function findAccount(state: MedimailState, id: string): Account | undefined {
  return state.accounts.find((account) => account.id === id);
}

/** The account of a mail, whatever its case. */
export function findByMail(state: MedimailState, mail: string): Account | undefined {
  return state.accounts.find((account) => account.mail.toLowerCase() === mail.toLowerCase());
}

/** An action that was done: the state with one account in the place of the one with its id. */
export function replaceAccount(state: MedimailState, changed: Account): Outcome {
  const accounts = state.accounts.map((account) => (account.id === changed.id ? changed : account));
  return { ok: true, state: { ...state, accounts } };
}
