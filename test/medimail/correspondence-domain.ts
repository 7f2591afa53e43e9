import { foldLetters } from '../../lib/checks/fold.ts';
import type { Account } from './state.ts';

/** The MSSanté domain of an establishment, from any mail of it: `x@ch-demo.fr` gives `ch-demo.mssante.fr`. */
export function mssanteDomain(mail: string): string {
  const domain = mail.slice(mail.lastIndexOf('@') + 1).toLowerCase();
  return `${domain.replace(/\.[^.]*$/, '')}.mssante.fr`;
}

/**
 * The local part that the form offers: the saved one, or that of the account's mail. The latter is often not
 * nom.prenom (`lschiano`, `j.dupont`): somebody has to look.
 */
export function proposedLocalPart({ mail, correspondence }: Account): string {
  const address = correspondence?.address ?? mail;
  return foldLetters(address.slice(0, address.lastIndexOf('@')));
}
