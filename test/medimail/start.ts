import { madeUpAccounts } from './accounts.ts';
import { publishNight } from './actions/publish-night.ts';
import { demoBanner } from './banner.ts';
import { today } from './days.ts';
import { answerDemo } from './demo-routes.ts';
import { html } from './html.ts';
import type { DemoRequest, DemoResponse, RecordedRequest } from './http/messages.ts';
import { plainText } from './http/responses.ts';
import { serve } from './http/server.ts';
import { COOKIE, Sessions } from './sessions.ts';
import type { SkinContext } from './skin.ts';
import { SKINS, type SkinName } from './skins/index.ts';
import type { Account, MedimailState } from './state.ts';

/** What can be changed while the demo runs. */
export interface LiveOptions {
  /** How it looks; `classic` if not said. */
  skin: SkinName;
  /** Accounts on one page of the list; 25 if not said. */
  pageSize: number;
  /** Whether pages have the demo's banner; they have if not said. */
  banner: boolean;
  /** Rewrites every page before it is sent; they are sent as they are if not said. */
  mutate: (html: string) => string;
}

export interface MedimailOptions extends Partial<LiveOptions> {
  /** 0, which is any that is free, if not said. */
  port?: number;
  /** Of the made-up accounts. */
  seed?: number;
  /** In the place of the made-up accounts. */
  accounts?: readonly Account[];
  /** Whether visitors are logged in already. */
  sessionless?: boolean;
  /** The day it is in the demo, written `2026-11-24`; the real one if not said. */
  today?: string;
}

/** A demo that runs. */
export interface Medimail {
  readonly port: number;
  /** `https://localhost:<port>/` */
  readonly url: string;
  /** How it looks now. */
  readonly skin: SkinName;
  /** The PEM of its certificate, for clients that check it. */
  readonly certificate: string;
  /** What it holds now: always the same object, whose `accounts` are new ones after each change. */
  readonly state: MedimailState;
  /** Every request received, in order. */
  readonly requests: RecordedRequest[];
  publishNight(): void;
  expireSessions(): void;
  /** Puts back the accounts and the day of the start. Sessions stay. */
  reset(): void;
  setOptions(changes: Partial<LiveOptions>): void;
  close(): Promise<void>;
}

/**
 * Starts the demo of Medimail, on this computer alone.
 *
 * @throws Error when the port is taken
 */
export async function startMedimail(options: MedimailOptions = {}): Promise<Medimail> {
  const first: MedimailState = {
    today: options.today ?? today(),
    accounts: options.accounts ?? madeUpAccounts(options.seed),
  };
  const state: MedimailState = { ...first };
  const keep = (next: MedimailState): void => {
    Object.assign(state, next);
  };
  const live: LiveOptions = {
    mutate: (html) => html,
    skin: 'classic',
    pageSize: 25,
    banner: true,
    ...chosen(options),
  };
  const sessions = new Sessions(options.sessionless ?? false);
  const requests: RecordedRequest[] = [];
  const controls = {
    state: () => state,
    night: () => keep(publishNight(state)),
    expire: () => sessions.expire(),
    reset: () => keep(first),
  };

  function contextOf(request: DemoRequest): SkinContext {
    const cookie = request.cookies.get(COOKIE);
    return {
      state,
      session: sessions.of(cookie),
      pageSize: live.pageSize,
      banner: live.banner ? demoBanner(state.today) : html``,
      apply(outcome) {
        if (outcome.ok) keep(outcome.state);
        return outcome;
      },
      signIn: (login) => sessions.open(login),
      signOut: () => sessions.close(cookie),
    };
  }

  async function answer(request: DemoRequest): Promise<DemoResponse> {
    const demo = answerDemo(request, controls);
    if (demo) return demo;
    const response = await SKINS[live.skin].handle(request, contextOf(request));
    return response ? mutated(response) : plainText(404, 'Introuvable.');
  }

  function mutated(response: DemoResponse): DemoResponse {
    const isPage = response.headers['Content-Type']?.startsWith('text/html') && response.body !== '';
    return isPage ? { ...response, body: live.mutate(String(response.body)) } : response;
  }

  const server = await serve(options.port ?? 0, { answer, record: (request) => requests.push(request) });
  return {
    port: server.port,
    url: `https://localhost:${server.port}/`,
    get skin() {
      return live.skin;
    },
    certificate: server.certificate.cert,
    state,
    requests,
    publishNight: controls.night,
    expireSessions: controls.expire,
    reset: controls.reset,
    setOptions: (changes) => void Object.assign(live, changes),
    close: server.close,
  };
}

function chosen({ skin, pageSize, banner, mutate }: MedimailOptions): Partial<LiveOptions> {
  return {
    ...(skin !== undefined && { skin }),
    ...(pageSize !== undefined && { pageSize }),
    ...(banner !== undefined && { banner }),
    ...(mutate !== undefined && { mutate }),
  };
}
