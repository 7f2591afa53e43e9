import type { Account, Bal } from '../../state.ts';

/** What the interface says of an account in the list. */
export type UserLine = Pick<
  Account,
  'id' | 'mail' | 'status' | 'bal' | 'nom' | 'prenom' | 'profession' | 'rpps' | 'adeli'
>;

/** One page of the list. */
export interface UserPage {
  readonly users: readonly UserLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** All that the interface says of an account. */
export interface UserDetails extends UserLine {
  readonly phone: string;
  readonly professions: readonly string[];
}

/** What the interface says of a *correspondance MSSanté*; `visible` is null until it was chosen once. */
export interface CorrespondenceDetails {
  readonly user: UserLine;
  readonly local: string;
  readonly domain: string;
  readonly visible: boolean | null;
  readonly publication: string;
}

/** Who is logged in. */
export interface SessionDetails {
  readonly login: string;
}

/** An answer that is a refusal. */
export interface Refusal {
  readonly message: string;
}

export type { Bal };
