import { elementName } from '../element-name.ts';
import { text } from '../text.ts';
import { reason, sentence } from './sentence.ts';
import type { OverlayState } from './state.ts';

/** For whom, what to do, why, and what Medimail answered. */
export function CardBody({ state: { conversion, guidance, held, hints } }: { state: OverlayState }) {
  const { nom, prenom } = conversion.person.value;
  const name = [prenom, nom].filter(Boolean).join(' ');
  const why = hints ? reason(guidance) : undefined;
  return (
    <div class="body">
      <p class="account">
        {name && <b>{name}</b>}
        <span>{conversion.mail}</span>
      </p>
      {guidance.refusals.length > 0 && (
        <div class="box error">
          <b>{text('card_refused')}</b>
          {guidance.refusals.map((refusal) => (
            <p key={refusal}>{refusal}</p>
          ))}
        </div>
      )}
      {held ? (
        <div class="box error" role="alert">
          <b>{text('card_hold_title')}</b>
          <p>{text('card_hold')}</p>
        </div>
      ) : (
        <>
          <p class={guidance.state === 'done' ? 'say done' : 'say'}>{sentence(guidance)}</p>
          {why && <p class="why">{why}</p>}
          {guidance.lookedFor && (
            <p class="why">{text('card_looked_for', elementName(guidance.lookedFor))}</p>
          )}
          {guidance.unnamed && <p class="box warning">{text('card_unnamed')}</p>}
        </>
      )}
    </div>
  );
}
