import { MOST_CANDIDATES } from '../../lib/directory/join-practitioners.ts';
import type { ReadExtractFacts } from '../../lib/directory/reading.ts';
import { type TextKey, text } from '../text.ts';
import { formatNumber } from '../ui/format.ts';
import { FactsLine } from './facts-line.tsx';
import type { PractitionerTally } from './tallies.ts';

interface Props {
  facts: ReadExtractFacts;
  tally: PractitionerTally;
}

/** What an extract of practitioners says of the accounts still to be converted. */
export function PractitionerSummary({ facts, tally }: Props) {
  const counts: [TextKey, number][] = [
    ['annuaire_ps_one', tally.one],
    ['annuaire_ps_several', tally.several],
    ['annuaire_ps_none', tally.none],
  ];
  return (
    <div class="summary" role="status">
      <FactsLine facts={facts} />
      {tally.searched === 0 ? (
        <p>{text('annuaire_ps_nobody_searched')}</p>
      ) : (
        <dl class="counts" aria-label={text('annuaire_ps_title')}>
          {counts.map(([key, count]) => (
            <div key={key} data-count={key}>
              <dd>{formatNumber(count)}</dd>
              <dt>{text(key)}</dt>
            </div>
          ))}
        </dl>
      )}
      {tally.unnamed > 0 && <p class="warn">{text('annuaire_ps_unnamed', formatNumber(tally.unnamed))}</p>}
      {tally.cut > 0 && (
        <p class="warn">{text('annuaire_ps_cut', formatNumber(tally.cut), formatNumber(MOST_CANDIDATES))}</p>
      )}
      {tally.newerKnown > 0 && (
        <p class="warn">{text('annuaire_ps_newer', formatNumber(tally.newerKnown))}</p>
      )}
      {tally.several > 0 && <p>{text('annuaire_ps_pick')}</p>}
    </div>
  );
}
