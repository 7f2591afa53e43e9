import { useState } from 'preact/hooks';
import './look-up.css';
import type { Reply } from '../../lib/store/messages.ts';
import { send } from '../../lib/store/send.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/format.ts';
import { problemText } from './problem-text.ts';

interface Props {
  mail: string;
  /** How the account is called in a sentence. */
  name: string;
}

/** Looks for an account's owner in the *Annuaire Santé*; to be shown where the API is turned on. */
export function LookUp({ mail, name }: Props) {
  const [said, say] = useState<{ text: string; bad?: boolean; running?: boolean } | undefined>();

  const lookUp = async () => {
    if (said?.running) return;
    say({ text: text('look_up_running'), running: true });
    const { problem, found = 0 } = await send({ type: 'look-up', mail }).catch(
      (): Reply => ({
        problem: { reason: 'unexpected' },
      }),
    );
    say(problem ? { text: problemText(problem), bad: true } : { text: foundText(found) });
  };

  return (
    <div class="look-up" data-part="look-up" data-mail={mail}>
      <Button
        action="look-up"
        label={text('action_for', text('look_up'), name)}
        onAction={() => void lookUp()}
      >
        {text('look_up')}
      </Button>
      <p role="status" class={said?.bad ? 'problem' : undefined}>
        {said?.text}
      </p>
    </div>
  );
}

function foundText(found: number): string {
  if (found === 0) return text('look_up_none');
  return found === 1 ? text('look_up_one') : text('look_up_many', formatNumber(found));
}
