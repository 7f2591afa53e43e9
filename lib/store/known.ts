import type { PublishedAddress, PublishedHolder } from '../checks/correspondence.ts';
import { samePerson } from '../checks/identity.ts';
import type { Known } from '../conversion/guidance.ts';
import { correspondenceOf, rppsOf } from '../conversion/progress.ts';
import type { PublishedMailbox } from '../directory/practitioner.ts';
import type { Checklist } from './mirror.ts';

/** What the checks of an account need to know, besides what only the page and the background can say. */
export type StoredKnown = Omit<Known, 'visibleConfirmed' | 'identify'>;

/**
 * What is known beyond an account, to check it against: who uses an RPPS, who holds an address, where its owner is
 * published already.
 *
 * @param mail the account that is checked, left out
 */
export function known({ conversions, holders, findings }: Checklist, mail: string): StoredKnown {
  const own = conversions.get(mail);
  const others = [...conversions.values()].filter((other) => other.mail !== mail);
  // What a list or a record says of an account that became MED is newer than what it used before.
  const isHolder = (other: string) => other !== mail && conversions.get(other)?.rpps === undefined;
  const published = findings.get(mail)?.mailboxes;
  const isOwn = (mailbox: PublishedMailbox) =>
    own !== undefined && isOf(mailbox, rppsOf(own), own.person.value);
  return {
    usedBy(rpps) {
      const user = others.find((other) => rppsOf(other) === rpps);
      return (
        user?.mail ??
        [...holders.values()].find((holder) => holder.rpps === rpps && isHolder(holder.mail))?.mail
      );
    },
    takenBy(localPart) {
      return others.find((other) => localPartOf(correspondenceOf(other)?.value.address) === localPart)?.mail;
    },
    publishedTo(address): PublishedHolder | undefined {
      const at = published?.value.filter((mailbox) => mailbox.address === address) ?? [];
      const [holder] = at.some(isOwn) ? [] : at;
      return holder && published && { nom: holder.nom, prenom: holder.prenom, source: published.source };
    },
    elsewhere(address): PublishedAddress | undefined {
      const other = published?.value.find(
        (mailbox) => mailbox.bal === 'PER' && mailbox.address !== address && isOwn(mailbox),
      );
      return other && published && { address: other.address, source: published.source };
    },
  };
}

/** Whether a mailbox is a person's: their number decides, else their names do. */
function isOf(
  { rpps, nom, prenom }: PublishedMailbox,
  number: string,
  person: { nom: string; prenom: string },
) {
  if (rpps !== '' && number !== '') return rpps === number;
  return samePerson({ nom, prenom }, person) === 'same';
}

function localPartOf(address: string | undefined): string | undefined {
  return address?.split('@')[0]?.toLowerCase();
}
