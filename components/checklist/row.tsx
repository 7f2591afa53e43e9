import { text } from '../text.ts';
import { formatNumber } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import type { Acts } from './acts.ts';
import { Details } from './details.tsx';
import type { Entry } from './entry.ts';
import { calledAs } from './entry.ts';
import { reasonName, statusName, stepSentence } from './names.ts';
import { MAIN_ACTION } from './row-actions.ts';
import { ActionButton, MoreButton } from './row-buttons.tsx';
import type { ChecklistState } from './state.ts';

export interface RowProps {
  entry: Entry;
  state: ChecklistState;
  acts: Acts;
}

/** One account. Uses signals and no hook, so that it is drawn again only when its entry changes. */
export function Row({ entry, state, acts }: RowProps) {
  const { mail, group, step, status, conversion, note } = entry;
  const { unfolded } = state;
  const open = state.isUnfolded(mail);
  const current = state.isCurrent(mail);
  const place = state.placeInQueue(mail);
  const decision = conversion.decision.value;
  const main = MAIN_ACTION[group];

  return (
    <li
      class="row"
      data-mail={mail}
      data-step={step}
      data-status={status}
      data-group={group}
      aria-current={current}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        // Or the browser would close the popup.
        event.preventDefault();
        unfolded.value = undefined;
        event.currentTarget.querySelector<HTMLElement>('[data-action="more"]')?.focus();
      }}
    >
      <Icon drawing={group} label={statusName(group)} />
      <div class="row-words">
        <h3>{entry.name || text('popup_no_name')}</h3>
        <p>{mail}</p>
        {group === 'due' && <p class="row-due">{statusName('due')}</p>}
        {decision.kind === 'set-aside' && (
          <p class="row-reason">{decision.text || reasonName(decision.reason)}</p>
        )}
        <p class="row-step">{stepSentence(step)}</p>
        {(current || place > 0 || note !== '') && (
          <p class="row-marks">
            {current && (
              <span data-mark="current">
                <Icon drawing="active" />
                {text('popup_current')}
              </span>
            )}
            {place > 0 && (
              <span data-mark="queue">
                <Icon drawing="queue" />
                {text('popup_in_queue', formatNumber(place))}
              </span>
            )}
            {note !== '' && (
              <span data-mark="note">
                <Icon drawing="note" label={text('popup_note')} />
                {!open && <q>{note}</q>}
              </span>
            )}
          </p>
        )}
      </div>
      <div class="row-buttons">
        {main && <ActionButton action={main} entry={entry} acts={acts} />}
        <MoreButton
          name={calledAs(entry)}
          open={open}
          onAction={() => {
            unfolded.value = open ? undefined : mail;
          }}
        />
      </div>
      {open && (
        <Details
          entry={entry}
          findings={state.findingsOf(mail)}
          place={place}
          acts={acts}
          canLookUp={state.canLookUp.value}
        />
      )}
    </li>
  );
}
