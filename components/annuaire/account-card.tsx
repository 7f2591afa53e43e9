import { MOST_CANDIDATES } from '../../lib/directory/join-practitioners.ts';
import { sourceWords } from '../directory/source-words.ts';
import { LookUp } from '../sources/look-up.tsx';
import { type TextKey, text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import type { AccountEntry } from './account-entry.ts';
import type { Acts } from './acts.ts';
import { CandidateRow } from './candidate-row.tsx';
import { calledAs } from './choice-acts.ts';
import { MailboxNotes } from './mailbox-notes.tsx';

interface Props {
  entry: AccountEntry;
  acts: Acts;
  /** Whether the owner can be looked for in the *Annuaire Santé*. */
  canLookUp: boolean;
}

/** One account: what is known of whose it is, and who may be its owner. */
export function AccountCard({ entry, acts, canLookUp }: Props) {
  const { mail, name, conversion, findings, group } = entry;
  const candidates = findings?.candidates;
  const { profession } = conversion.person.value;
  return (
    <li class="account" data-mail={mail} data-group={group} tabIndex={-1}>
      <header>
        <h3>{name || text('popup_no_name')}</h3>
        <p class="soft">{[mail, profession].filter(Boolean).join(' · ')}</p>
      </header>
      <NumberLine entry={entry} acts={acts} />
      {candidates && (
        <>
          {candidates.value.length > 1 && entry.number === undefined && (
            <p class="warn">
              <Icon drawing="warning" /> {text('annuaire_pick', formatNumber(candidates.value.length))}
            </p>
          )}
          {candidates.value.length === MOST_CANDIDATES && (
            <p class="soft">{text('annuaire_first_ones', formatNumber(MOST_CANDIDATES))}</p>
          )}
          {candidates.value.length === 0 && <p>{text('annuaire_nobody', sourceWords(candidates.source))}</p>}
          <ul class="candidates">
            {candidates.value.map((candidate) => (
              <CandidateRow
                key={candidate.practitioner.rpps}
                candidate={candidate}
                entry={entry}
                onChoose={(rpps) => acts.choose(entry, rpps)}
              />
            ))}
          </ul>
        </>
      )}
      <MailboxNotes entry={entry} />
      {canLookUp && entry.number?.by !== 'medimail' && <LookUp mail={mail} name={calledAs(entry)} />}
    </li>
  );
}

const BY: Readonly<Record<NonNullable<AccountEntry['number']>['by'], TextKey>> = {
  medimail: 'annuaire_number_medimail',
  chosen: 'annuaire_number_chosen',
  'own-list': 'annuaire_number_listed',
};

/** The number that is kept for the account, and whose it is when that was read. */
function NumberLine({ entry, acts }: Omit<Props, 'canLookUp'>) {
  const { number, findings } = entry;
  if (!number) return null;
  const holder = findings?.holders?.[number.rpps];
  const source = holder ? sourceWords(holder.source) : '';
  return (
    <div class="number" data-by={number.by}>
      <p>
        <b>{number.rpps}</b> <span>{text(BY[number.by])}</span>
      </p>
      {holder?.value && (
        <p class="soft">
          {text('annuaire_number_holder', `${holder.value.nom} ${holder.value.prenom}`, source)}
        </p>
      )}
      {holder?.value === null && <p class="warn">{text('annuaire_number_unknown', source)}</p>}
      {number.by === 'chosen' && (
        <Button
          action="unchoose"
          look="quiet"
          label={text('action_for', text('annuaire_unchoose'), entry.name || entry.mail)}
          onAction={() => acts.unchoose(entry)}
        >
          {text('annuaire_unchoose')}
        </Button>
      )}
    </div>
  );
}
