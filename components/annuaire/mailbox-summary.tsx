import type { Publication } from '../../lib/directory/extract-publication.ts';
import type { ReadExtractFacts } from '../../lib/directory/reading.ts';
import type { Checklist } from '../../lib/store/mirror.ts';
import { type TextKey, text } from '../text.ts';
import { formatNumber } from '../ui/format.ts';
import { FactsLine } from './facts-line.tsx';
import { formatExtractDate } from './quantities.ts';
import type { MailboxTally } from './tallies.ts';

interface Props {
  facts: ReadExtractFacts;
  tally: MailboxTally;
  stored: Checklist | undefined;
}

const OUTCOMES: readonly [Publication['outcome'], TextKey][] = [
  ['published', 'annuaire_mss_published'],
  ['not-yet', 'annuaire_mss_not_yet'],
  ['unlisted', 'annuaire_mss_unlisted'],
  ['too-old', 'annuaire_mss_too_old'],
  ['kept', 'annuaire_mss_kept'],
  ['other-holder', 'annuaire_mss_other_holder'],
];

/** What an extract of mailboxes says: which addresses are published, and what stands in the way of others. */
export function MailboxSummary({ facts, tally, stored }: Props) {
  const date = formatExtractDate(facts.date);
  const told = OUTCOMES.filter(([outcome]) => tally.publications[outcome].length > 0);
  return (
    <div class="summary" role="status">
      <FactsLine facts={facts} />
      {told.length === 0 && <p>{text('annuaire_mss_nothing_awaited')}</p>}
      {told.map(([outcome, key]) => {
        const all = tally.publications[outcome];
        return (
          <details key={outcome} class="outcome" data-outcome={outcome}>
            <summary>{text('annuaire_count', text(key, date), formatNumber(all.length))}</summary>
            <ul>
              {all.map(({ mail, address }) => (
                <li key={mail}>
                  {nameOf(stored, mail)} <span class="soft">{address}</span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
      {tally.withMailboxes.length > 0 && (
        <p>{text('annuaire_mss_mailboxes', formatNumber(tally.withMailboxes.length))}</p>
      )}
    </div>
  );
}

function nameOf(stored: Checklist | undefined, mail: string): string {
  const { nom = '', prenom = '' } = stored?.conversions.get(mail)?.person.value ?? {};
  return [nom, prenom].filter(Boolean).join(' ') || mail;
}
