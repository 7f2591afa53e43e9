import type { Message } from '../../data/messages.ts';
import type { Account } from '../../state.ts';

/** What every page's data say. */
export interface PageData {
  readonly login: string;
  readonly title: string;
}

export interface LoginData extends PageData {
  readonly failure: string;
  readonly typed: string;
  readonly next: string;
}

export interface InboxData extends PageData {
  readonly messages: readonly Message[];
}

export interface MessageData extends PageData {
  readonly message: Message;
}

export interface ProblemData extends PageData {
  readonly problem: string;
}

/** An account with its *correspondance MSSanté* as the dialog shows it. */
export interface User extends Account {
  readonly proposed: string;
  readonly domain: string;
  /** Why it can have no correspondence; empty when it can. */
  readonly impossible: string;
  readonly publication: string;
}

export interface UsersData extends PageData {
  readonly users: readonly User[];
  readonly query: string;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly notice: string;
}

export interface RecordData extends PageData {
  readonly user: User;
  readonly professions: readonly string[];
  readonly notice: string;
}

/** How the service answers. */
export type Answer = { readonly done: string } | { readonly refused: string } | { readonly login: true };
