import type { PublishedMailbox } from './practitioner.ts';
import { publicationOf } from './publication.ts';
import type { HeldAddress, TrackedAccount } from './tracked-account.ts';

/**
 * What an extract says of a converted account's address:
 * - `published`, `not-yet`: it is in it, or not;
 * - `unlisted`: its owner is in *liste rouge*, so that nobody can tell;
 * - `too-old`: not in it, but the extract was made before the address was saved and says nothing;
 * - `kept`: not in it, but a later one had it;
 * - `other-holder`: it is in it under somebody else's RPPS number.
 */
export interface Publication {
  mail: string;
  outcome: 'published' | 'not-yet' | 'unlisted' | 'too-old' | 'kept' | 'other-holder';
  /** The address as the extract has it, else as Medimail does. */
  address: string;
}

/**
 * @param mailboxes those of the extract that may be the account's: by address, or by their holder's number
 * @param date when the extract was made (ISO 8601, in the administrator's time)
 */
export function publicationIn(
  account: Pick<TrackedAccount, 'mail' | 'rpps'>,
  held: HeldAddress,
  mailboxes: readonly PublishedMailbox[],
  date: string,
): Publication {
  const { address, hidden, publishedIn, savedAt } = held;
  const told = (outcome: Publication['outcome'], shown = address): Publication => ({
    mail: account.mail,
    outcome,
    address: shown,
  });
  const [rpps = ''] = account.rpps;
  const published = mailboxes.find((one) => publicationOf({ address, rpps, hidden }, [one]) === 'published');
  // Half an address may be one that its owner had elsewhere before: only a later file tells it from that.
  const isElsewhere = !address.includes('@') && momentOf(date) < savedAt;
  if (published && !isElsewhere) return told('published', published.address);
  if (mailboxes.some((one) => one.address === address)) return told('other-holder');
  if (hidden) return told('unlisted');
  if (publishedIn !== undefined && momentOf(date) <= momentOf(publishedIn)) return told('kept');
  return told(momentOf(date) < savedAt ? 'too-old' : 'not-yet');
}

const momentOf = (date: string): number => new Date(date).getTime();
