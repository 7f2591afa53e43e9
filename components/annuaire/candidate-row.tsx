import type { Candidate } from '../../lib/directory/rank-candidates.ts';
import { placeWords, reasonsSentence } from '../directory/reasons.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { AccountEntry } from './account-entry.ts';

interface Props {
  candidate: Candidate;
  entry: AccountEntry;
  onChoose: (rpps: string) => void;
}

/** Somebody who may be the owner of an account, why, and where they work. */
export function CandidateRow({ candidate, entry, onChoose }: Props) {
  const { practitioner, reasons } = candidate;
  const { rpps, nom, prenom, professions, places } = practitioner;
  const isKept = entry.number?.rpps === rpps;
  const name = `${nom} ${prenom}`.trim();
  return (
    <li class="candidate" data-rpps={rpps} data-kept={isKept}>
      <div>
        <p>
          <b>{name}</b> <span class="rpps">{rpps}</span>
        </p>
        <p class="why">{reasonsSentence(reasons)}</p>
        {(entry.byCandidate.get(rpps) ?? []).map(({ address }) => (
          <p key={address} class="warn" data-mailbox="candidate">
            <Icon drawing="warning" /> {text('annuaire_candidate_mailbox', address)}
          </p>
        ))}
        <p class="soft">{[professions.join(', '), ...places.map(placeWords)].filter(Boolean).join(' · ')}</p>
      </div>
      {isKept ? (
        <p class="kept">
          <Icon drawing="done" /> {text('annuaire_kept')}
        </p>
      ) : (
        entry.number?.by !== 'medimail' && (
          <Button
            action="choose"
            label={text('annuaire_choose_label', name, rpps)}
            onAction={() => onChoose(rpps)}
          >
            {text('annuaire_choose_person')}
          </Button>
        )
      )}
    </li>
  );
}
