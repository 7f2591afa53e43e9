import { REFUSALS } from './messages.ts';

/** Any password opens, but this one. */
export const WRONG_PASSWORD = 'faux';

/**
 * Whether a login is accepted: any mail with any password, but {@link WRONG_PASSWORD}. The messages are those of
 * the real Medimail.
 *
 * @returns why not, or `undefined` when it is
 */
export function whyNoLogin(login: string, password: string): string | undefined {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(login.trim())) return REFUSALS.loginNotMail;
  return password === '' || password === WRONG_PASSWORD ? REFUSALS.loginFailed : undefined;
}
