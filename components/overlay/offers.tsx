import type { Findings } from '../../lib/directory/findings.ts';
import { type Offer, offersOf } from '../../lib/directory/offers.ts';
import type { Reason } from '../../lib/directory/rank-candidates.ts';
import { personWords, rppsWords } from '../directory/person-words.ts';
import { placeWords, reasonWords } from '../directory/reasons.ts';
import { sourcesWords, sourceWords } from '../directory/source-words.ts';
import { text } from '../text.ts';
import { Button } from './button.tsx';

/** How many are shown beside the field; the Annuaire page shows them all. */
const MOST = 5;

interface Props {
  findings: Findings | undefined;
  /** Puts a number in the field. */
  fill: (rpps: string) => void;
  openDirectory: () => void;
}

/** Who may be the account's owner, each with a number that one click puts in the field; none is ever preselected. */
export function Offers({ findings, fill, openDirectory }: Props) {
  const { offers, alike, nobody } = offersOf(findings);
  const shown = offers.slice(0, MOST);
  const more = offers.length - shown.length;
  const isPicked = offers.some(({ chosen }) => chosen);
  return (
    <div class="offers" data-part="offers">
      {nobody && <p>{text('offers_nobody', sourceWords(nobody))}</p>}
      {alike > 1 && !isPicked && <p>{text('offers_alike', alike)}</p>}
      {shown.length > 0 && (
        <ul>
          {shown.map((offer) => (
            <Row
              key={offer.rpps}
              offer={offer}
              doubtful={!offer.candidate && findings?.candidates !== undefined}
              fill={fill}
            />
          ))}
        </ul>
      )}
      <Button action="open-directory" class="quiet" onAction={openDirectory}>
        {more === 0 ? text('offers_open') : more === 1 ? text('offers_more_1') : text('offers_more', more)}
      </Button>
    </div>
  );
}

interface RowProps {
  offer: Offer;
  /** The list, or the administrator, gives it, and nobody of that name has it in the directory. */
  doubtful: boolean;
  fill: (rpps: string) => void;
}

function Row({ offer, doubtful, fill }: RowProps) {
  const { rpps, candidate, sources, chosen } = offer;
  const number = rppsWords(rpps);
  const why = candidate?.reasons.map(fitWords).join(', ');
  const from = [...(chosen ? [text('offers_chosen')] : []), sourcesWords(sources)].join(' · ');
  return (
    <li>
      <b>
        {candidate ? personWords(candidate.practitioner) : text(chosen ? 'offers_picked' : 'offers_listed')}
      </b>
      <Button
        careful
        action="apply-suggestion"
        label={text('check_apply', number)}
        onAction={() => fill(rpps)}
      >
        {number}
      </Button>
      {candidate && <span>{whatAndWhere(candidate)}</span>}
      {candidate && <span class="fit">{[why, from].filter(Boolean).join(' · ')}</span>}
      {doubtful && <span class="doubt">{text('offers_doubt')}</span>}
    </li>
  );
}

/** What tells homonyms apart: profession and place. */
function whatAndWhere({ practitioner, reasons }: NonNullable<Offer['candidate']>): string {
  const { professions, places } = practitioner;
  const found = reasons.find((reason) => reason.kind === 'same-establishment');
  const place = found?.place ?? places[0];
  const others = places.length - 1;
  const where = place && placeWords(place);
  return [
    professions.join(', '),
    where &&
      (others > 1
        ? text('offers_places', where, others)
        : others === 1
          ? text('offers_place', where)
          : where),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A reason in few words: what the profession and the place are is said above. */
function fitWords(reason: Reason): string {
  if (reason.kind === 'same-profession') return text('offers_same_profession');
  if (reason.kind === 'other-profession') return text('offers_other_profession');
  if (reason.kind === 'same-establishment' && reason.by !== 'postcode') return text('offers_same_place');
  return reasonWords(reason);
}
