import { openMedimail } from '../../lib/store/open-medimail.ts';
import { send } from '../../lib/store/send.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';

/** What was learnt, what happens in real life then, and where to go now. */
export function Ending({ onRestart }: { onRestart: () => void }) {
  return (
    <section class="ending" aria-labelledby="ending">
      <h2 id="ending">{text('practice_end_title')}</h2>
      <ul>
        <li>{text('practice_end_night')}</li>
        <li>{text('practice_end_list')}</li>
        <li>{text('practice_end_traces')}</li>
      </ul>
      <div class="buttons">
        <Button action="open-medimail" look="solid" onAction={() => void openMedimail()}>
          {text('action_open_medimail')}
        </Button>
        <Button action="open-help" onAction={() => void send({ type: 'open-help', step: 'find' })}>
          {text('options_open_help')}
        </Button>
        <Button action="restart" onAction={onRestart}>
          {text('practice_restart')}
        </Button>
      </div>
    </section>
  );
}
