import { randomUUID } from 'node:crypto';

/** Whether somebody is logged in. `expired`: somebody was. */
export type Session =
  | { readonly status: 'open'; readonly login: string }
  | { readonly status: 'none' | 'expired' };

/** Whose name the pages show when nobody had to log in. */
export const ADMIN = 'admin.demo@ch-demo.fr';

/** The name of the cookie. */
export const COOKIE = 'MEDIMAILSESSID';

/** Who is logged in, by cookie. */
export class Sessions {
  private readonly logins = new Map<string, string>();
  private withoutCookie: Session['status'];

  /** @param sessionless whether a visitor with no cookie is logged in already */
  constructor(sessionless: boolean) {
    this.withoutCookie = sessionless ? 'open' : 'none';
  }

  /** The session that a cookie opens. */
  of(cookie: string | undefined): Session {
    const login = cookie === undefined ? undefined : this.logins.get(cookie);
    if (login !== undefined) return { status: 'open', login };
    if (this.withoutCookie === 'open') return { status: 'open', login: ADMIN };
    return { status: cookie ? 'expired' : this.withoutCookie };
  }

  /**
   * Logs somebody in.
   * @returns the `Set-Cookie` to answer with
   */
  open(login: string): string {
    const cookie = randomUUID();
    this.logins.set(cookie, login);
    return `${COOKIE}=${cookie}; Path=/; Secure; HttpOnly; SameSite=Lax`;
  }

  /**
   * Logs somebody out.
   * @returns the `Set-Cookie` to answer with
   */
  close(cookie: string | undefined): string {
    if (cookie !== undefined) this.logins.delete(cookie);
    this.withoutCookie = 'none';
    return `${COOKIE}=; Path=/; Secure; HttpOnly; Max-Age=0`;
  }

  /** Ends every session, as time does: the next page asked for is the login page. */
  expire(): void {
    this.logins.clear();
    if (this.withoutCookie === 'open') this.withoutCookie = 'expired';
  }
}
