import type { Html } from './html.ts';
import type { DemoRequest, DemoResponse } from './http/messages.ts';
import type { Session } from './sessions.ts';
import type { MedimailState, Outcome } from './state.ts';

/** What a skin works with: what Medimail holds, who asks, and how to change either. */
export interface SkinContext {
  readonly state: MedimailState;
  readonly session: Session;
  readonly pageSize: number;
  /** To be put at the very top of every page, outside of everything; empty when it is switched off. */
  readonly banner: Html;
  /** Keeps what an action did, if it was not refused, and gives it back. */
  apply(outcome: Outcome): Outcome;
  /** Logs in, and gives the `Set-Cookie` to answer with. */
  signIn(login: string): string;
  /** Logs out, and gives the `Set-Cookie` to answer with. */
  signOut(): string;
}

/** A rendering of Medimail: its addresses and its pages. It holds nothing; skins share the state and the actions. */
export interface Skin {
  readonly name: string;
  /** Answers a request; `undefined` when it knows no such address. */
  handle(request: DemoRequest, context: SkinContext): DemoResponse | Promise<DemoResponse> | undefined;
}
