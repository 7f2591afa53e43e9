import { useRef, useState } from 'preact/hooks';
import type { Findings } from '../../lib/directory/findings.ts';
import { LookUp } from '../sources/look-up.tsx';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import type { Acts } from './acts.ts';
import { calledAs, type Entry } from './entry.ts';
import { Facts } from './facts.tsx';
import { NoteField } from './note-field.tsx';
import { QueueButton } from './queue-button.tsx';
import { CAN_SET_ASIDE, MORE_ACTIONS } from './row-actions.ts';
import { ActionButton } from './row-buttons.tsx';
import { SetAsideForm } from './set-aside-form.tsx';

interface Props {
  entry: Entry;
  findings: Findings | undefined;
  /** Its place in the queue, from 1; 0 when it does not wait there. */
  place: number;
  acts: Acts;
  /** Whether the owner can be looked for in the *Annuaire Santé*. */
  canLookUp: boolean;
}

/** What is known of an account, and what else can be done with it. */
export function Details({ entry, findings, place, acts, canLookUp }: Props) {
  const [settingAside, setSettingAside] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    setSettingAside(false);
    box.current?.querySelector<HTMLElement>('[data-action="set-aside"]')?.focus();
  };

  return (
    <div ref={box} class="details">
      <Facts conversion={entry.conversion} findings={findings} />
      <NoteField entry={entry} acts={acts} />
      <div class="buttons">
        <QueueButton entry={entry} isIn={place > 0} acts={acts} />
        {CAN_SET_ASIDE.includes(entry.group) && (
          <Button
            action="set-aside"
            label={text('action_for', text('action_set_aside'), calledAs(entry))}
            expanded={settingAside}
            onAction={() => setSettingAside(!settingAside)}
          >
            {text('action_set_aside')}
          </Button>
        )}
        {MORE_ACTIONS[entry.group].map((action) => (
          <ActionButton key={action.id} action={action} entry={entry} acts={acts} />
        ))}
      </div>
      {canLookUp && CAN_SET_ASIDE.includes(entry.group) && (
        <LookUp mail={entry.mail} name={calledAs(entry)} />
      )}
      {settingAside && (
        <SetAsideForm onCancel={close} onSetAside={(reason, words) => acts.setAside(entry, reason, words)} />
      )}
    </div>
  );
}
