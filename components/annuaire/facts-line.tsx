import type { ReadExtractFacts } from '../../lib/directory/reading.ts';
import { text } from '../text.ts';
import { formatNumber } from '../ui/format.ts';
import { formatExtractDate } from './quantities.ts';

/** Which extract was read, and what was odd about it. */
export function FactsLine({ facts }: { facts: ReadExtractFacts }) {
  const { date, dated, lines, malformed, absent } = facts;
  const key = dated ? 'annuaire_read' : 'annuaire_read_undated';
  return (
    <>
      <p class="soft">{text(key, formatExtractDate(date), formatNumber(lines))}</p>
      {malformed > 0 && <p class="warn">{text('annuaire_malformed', formatNumber(malformed))}</p>}
      {absent.length > 0 && <p class="warn">{text('annuaire_absent', absent.join(', '))}</p>}
    </>
  );
}
