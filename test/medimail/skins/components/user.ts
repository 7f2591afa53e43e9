import { whyNoCorrespondence } from '../../actions/save-correspondence.ts';
import { mssanteDomain, proposedLocalPart } from '../../correspondence-domain.ts';
import { frenchDay } from '../../days.ts';
import type { Account } from '../../state.ts';
import type { User } from './wire.ts';

/** What the pages are told of an account. */
export function userOf(account: Account): User {
  return {
    ...account,
    proposed: proposedLocalPart(account),
    domain: mssanteDomain(account.mail),
    impossible: whyNoCorrespondence(account) ?? '',
    publication: publicationOf(account),
  };
}

function publicationOf({ correspondence }: Account): string {
  if (!correspondence) return '';
  if (!correspondence.visible) return 'Liste rouge';
  const { publishedAt } = correspondence;
  return publishedAt ? `Publiée dans l’annuaire le ${frenchDay(publishedAt)}` : 'En attente de publication';
}
