import { columnNamed } from './column-names.ts';
import { isDocument, queryAll, type Root, textOf } from './dom.ts';
import { givenValue } from './fields.ts';
import { mailsIn, plain, tidy } from './text.ts';
import type { Identity } from './types.ts';
import { labelledValue } from './values.ts';

const MAIL =
  /^(adresse |identifiant |login )?(e-?mail|mail|mel|courriel)( medimail| de connexion)?$|^adresse medimail$/;
/** May as well stand in the banner, before the mail of whoever is logged in. */
const CALLED = /^(login|compte|utilisateur|adresse|bal|boite|boite aux lettres)$/;
const NOM = /^nom( de famille| d'usage| usuel| d'exercice)?$/;
const PRENOM = /^prenoms?( d'exercice| usuel)?$/;

/**
 * Whom a page is about.
 *
 * @param root the part of the page that is in front
 * @param except the field of an address being written, which is not the account's mail
 */
export function readIdentity(root: Root, except?: Element): Identity {
  const isMail = (value: string) => mailsIn(value).length === 1;
  // A dialog has no banner.
  const [after] = isDocument(root) ? queryAll(root, 'h1, h2, h3, h4, h5, h6') : [];
  const written =
    labelledValue(root, { label: MAIL, accept: isMail, except }) ??
    labelledValue(root, { label: CALLED, accept: isMail, except, after });
  const mail = mailsIn(written ?? '')[0];
  const nom = labelledValue(root, { label: NOM, accept: isName });
  const prenom = labelledValue(root, { label: PRENOM, accept: isName });
  return {
    ...(mail && { mail }),
    ...(nom && { nom }),
    ...(prenom && { prenom }),
    mentioned: mentionedIn(root),
  };
}

/** What stands beside a label may be the next label: its value is elsewhere. */
function isName(value: string): boolean {
  const column = columnNamed(value);
  return (
    (column === undefined || column === 'bal') && ![NOM, PRENOM].some((label) => label.test(plain(value)))
  );
}

/** Enough for any page about one account; a longer text is a list or a message. */
const TEXT_LENGTH = 50_000;

function mentionedIn(root: Root): string[] {
  const body = isDocument(root) ? root.body : root;
  if ((body.textContent?.length ?? 0) > TEXT_LENGTH) return [];
  const values = queryAll<HTMLInputElement>(body, 'input:not([type=hidden])').map(
    (input) => givenValue(input) ?? '',
  );
  return [...new Set(mailsIn(`${tidy(textOf(body))} ${values.join(' ')}`))];
}
