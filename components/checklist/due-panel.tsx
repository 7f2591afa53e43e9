import { useState } from 'preact/hooks';
import { send } from '../../lib/store/send.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { counted } from './check-words.ts';
import type { ChecklistProps } from './checklist.tsx';
import './due-panel.css';
import { CheckOverWords, CheckProgress } from './due-check.tsx';

/**
 * The publications that are due since the night: one action checks them all with the sources at hand, or says how
 * they can be checked when there is none.
 */
export function DuePanel({ state, acts }: ChecklistProps) {
  const check = state.check.value;
  const [asked, ask] = useState(false);
  const due = state.entries.value.filter(({ group }) => group === 'due').length;
  const { fhir = false, dataGouv = false } = state.stored.value?.settings ?? {};
  const isSourceOn = fhir || dataGouv;
  const isRunning = check?.state === 'running';
  if (due === 0 && !check) return null;

  const start = () => {
    if (isSourceOn) void send({ type: 'check-publications' }).catch(() => undefined);
    else ask(true);
  };

  return (
    <section class="due" data-part="due" aria-label={text('popup_group_due')}>
      {due > 0 && (
        <div class="due-head">
          <Icon drawing="due" />
          <div>
            <h2>{counted(due, 'due_title_one', 'due_title_many')}</h2>
            <p>{counted(due, 'due_why_one', 'due_why')}</p>
          </div>
        </div>
      )}
      {isRunning && <CheckProgress running={check} />}
      {check?.state === 'over' && <CheckOverWords over={check} onOptions={acts.openOptions} />}
      {due > 0 && !isRunning && !(asked && !isSourceOn) && (
        <Button action="check-publications" look="solid" onAction={start}>
          {counted(due, 'due_check_one', 'due_check_many')}
        </Button>
      )}
      {due > 0 && asked && !isSourceOn && <NoSource onOptions={acts.openOptions} />}
    </section>
  );
}

/** Says how publications can be checked when no source is on. */
function NoSource({ onOptions }: { onOptions: () => void }) {
  return (
    <div class="due-none" role="status">
      <strong>{text('due_none_on')}</strong>
      <p>{text('due_none_on_about')}</p>
      <div class="buttons">
        <Button
          action="open-directory"
          look="soft"
          onAction={() => void send({ type: 'open-directory' }).catch(() => undefined)}
        >
          {text('due_open_directory')}
        </Button>
        <Button action="open-options" onAction={onOptions}>
          {text('due_open_options')}
        </Button>
      </div>
    </div>
  );
}
