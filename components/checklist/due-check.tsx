import { useId } from 'preact/hooks';
import type { CheckOver, CheckRunning } from '../../lib/store/check-state.ts';
import { checkState } from '../../lib/store/check-state.ts';
import { send } from '../../lib/store/send.ts';
import { problemText, sourceName } from '../sources/problem-text.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { formatMoment } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { overWords, runningWords, shareDone } from './check-words.ts';

/** How far the check is, and how to stop it. */
export function CheckProgress({ running }: { running: CheckRunning }) {
  const id = useId();
  return (
    <div class="due-progress" data-part="check-progress" data-source={running.source}>
      <label for={id} class="unseen">
        {text('due_progress')}
      </label>
      <progress id={id} value={shareDone(running)} max={1} />
      <p>{runningWords(running)}</p>
      <Button
        action="cancel-check"
        onAction={() => void send({ type: 'cancel-check' }).catch(() => undefined)}
      >
        {text('due_stop')}
      </Button>
    </div>
  );
}

interface OverProps {
  over: CheckOver;
  onOptions: () => void;
}

/** What the check said, and what stood in its way. It stays until it is closed: nobody is hurried. */
export function CheckOverWords({ over, onOptions }: OverProps) {
  return (
    <div class="due-over" data-part="check-over">
      <div class="due-said">
        <p role="status">
          <strong>{overWords(over)}</strong> <small>{formatMoment(over.at)}</small>
        </p>
        <Button
          action="dismiss-check"
          look="icon"
          label={text('check_dismiss')}
          onAction={() => void checkState.clear()}
        >
          <Icon drawing="close" />
        </Button>
      </div>
      {over.problems.map(({ source, problem }) => (
        <p key={source} class="problem" role="alert" data-problem={problem.reason}>
          {text('action_for', sourceName(source), problemText(problem, source))}
        </p>
      ))}
      {over.problems.some(({ problem: { reason } }) => FOR_OPTIONS.includes(reason)) && (
        <Button action="open-options" onAction={onOptions}>
          {text('action_options')}
        </Button>
      )}
    </div>
  );
}

/** What the settings page can mend. */
const FOR_OPTIONS: readonly string[] = ['no-key', 'bad-key', 'not-allowed'];
