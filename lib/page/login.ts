import { isShown, queryAll, type Root } from './dom.ts';
import { textInputsIn } from './fields.ts';
import { readMessages } from './messages.ts';
import { plain, tidy } from './text.ts';

/** What Medimail's login page says from an inline script; see "What is known of the real pages". */
const FROM_SCRIPT =
  /Session (?:invalide|expirée)|Echec de l['’]authentification\.?|Le login doit être une adresse mail valide\.?/i;

/** What is said there of a session or of a login; the rest is help and news. */
const SAID = /\b(session|echec|authentification|connexion|identifiants?|mot de passe|login)\b/;

/** A login asks for no more: the record of an account may have a password too. */
const MOST_FIELDS = 2;

/** The login page, also shown when the session has expired. */
export interface Login {
  /** In Medimail's words, from its page or from a script in it; empty on a first visit. */
  errors: string[];
}

/**
 * Reads the login page.
 * @returns `undefined` on every other page: where no password is asked for, or much else with it, and no script says the session is over
 */
export function readLogin(root: Root): Login | undefined {
  const asked =
    queryAll(root, 'input[type=password]').some(isShown) && textInputsIn(root).length <= MOST_FIELDS;
  const scripts = queryAll(root, 'script:not([src])').map((script) => script.textContent ?? '');
  const said = scripts.flatMap((code) => FROM_SCRIPT.exec(code)?.[0] ?? []).map(tidy);
  if (!asked && !said.some((text) => plain(text).startsWith('session'))) return undefined;
  const shown = asked ? readMessages(root, true, []).errors.filter((text) => SAID.test(plain(text))) : [];
  return { errors: [...new Set([...said, ...shown])] };
}
