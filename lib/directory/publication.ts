import type { PublishedMailbox } from './practitioner.ts';

/** An address whose publication is awaited. */
export interface AwaitedAddress {
  /** As Medimail holds it: whole, or what stands before the `@`. */
  address: string;
  /** Of its owner; empty when it is not known. */
  rpps: string;
  /** Whether its owner chose *liste rouge*. */
  hidden: boolean;
}

/**
 * What a source says of an address, from the mailboxes that it publishes at that address or for that owner. An
 * address alone may be a homonym's, and half of one anybody's: it is published when its owner has it.
 *
 * @returns `unlisted` when it is not there and its owner chose not to be: it can then not be seen
 */
export function publicationOf(
  { address, rpps, hidden }: AwaitedAddress,
  mailboxes: Iterable<PublishedMailbox>,
): 'published' | 'not-yet' | 'unlisted' {
  const wanted = address.trim().toLowerCase();
  for (const mailbox of mailboxes) {
    if (isAddress(mailbox.address, wanted) && isOwner(mailbox.rpps, rpps, wanted)) return 'published';
  }
  return hidden ? 'unlisted' : 'not-yet';
}

function isAddress(published: string, wanted: string): boolean {
  return wanted.includes('@') ? published === wanted : published.split('@')[0] === wanted;
}

/** Some mailboxes are published with no number: a whole address then says enough. */
function isOwner(holder: string, rpps: string, wanted: string): boolean {
  if (holder !== '' && rpps !== '') return holder === rpps;
  return wanted.includes('@');
}
