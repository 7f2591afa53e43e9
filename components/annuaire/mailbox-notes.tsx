import type { PublishedMailbox } from '../../lib/directory/practitioner.ts';
import { text } from '../text.ts';
import { Icon } from '../ui/icon.tsx';
import type { AccountEntry } from './account-entry.ts';

/** What the directory's mailboxes say of an account: addresses that are taken, and those that its owner has. */
export function MailboxNotes({ entry: { taken, owned } }: { entry: AccountEntry }) {
  if (taken.length + owned.length === 0) return null;
  return (
    <ul class="mailboxes">
      {owned.map((one) => (
        <li key={one.address} data-mailbox="owned" class="warn">
          <Icon drawing="warning" /> {text('annuaire_owned', one.address)}
        </li>
      ))}
      {taken.map((one) => (
        <li key={`${one.address} ${one.rpps}`} data-mailbox="taken" class="warn">
          <Icon drawing="warning" /> {text('annuaire_taken', one.address, holderOf(one))}
        </li>
      ))}
    </ul>
  );
}

function holderOf({ nom, prenom, rpps, bal }: PublishedMailbox): string {
  const name = `${nom} ${prenom}`.trim();
  return name === '' ? text('annuaire_taken_by', bal) : [name, rpps].filter(Boolean).join(', ');
}
