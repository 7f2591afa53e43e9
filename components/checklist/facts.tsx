import type { Conversion } from '../../lib/conversion/conversion.ts';
import { correspondenceOf, rppsOf, touchedAt } from '../../lib/conversion/progress.ts';
import type { Findings } from '../../lib/directory/findings.ts';
import { type TextKey, text } from '../text.ts';
import { formatMoment } from '../ui/format.ts';
import { foundNumber } from './found-number.ts';
import { publicationWords } from './publication-words.ts';

interface Props {
  conversion: Conversion;
  /** What was found elsewhere of its owner. */
  findings: Findings | undefined;
}

/** What is known of an account besides its step. */
export function Facts({ conversion, findings }: Props) {
  const held = correspondenceOf(conversion)?.value;
  const touched = touchedAt(conversion);
  const choices = { visible: text('popup_visible_yes'), hidden: text('popup_visible_no') };
  const facts: [TextKey, string][] = [
    ['popup_detail_profession', conversion.person.value.profession],
    ['popup_detail_rpps', rppsOf(conversion)],
    // Once Medimail holds one, what was found has served.
    ['popup_detail_found', rppsOf(conversion) === '' ? foundNumber(findings) : ''],
    ['popup_detail_correspondence', held?.address ?? ''],
    ['popup_detail_directory', held?.choice ? choices[held.choice] : ''],
    ['popup_detail_publication', publicationWords(conversion)],
    ['popup_detail_touched', touched > 0 ? formatMoment(touched) : ''],
  ];
  const known = facts.filter(([, value]) => value !== '');
  if (known.length === 0) return <p class="facts">{text('popup_detail_none')}</p>;
  return (
    <dl class="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{text(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
