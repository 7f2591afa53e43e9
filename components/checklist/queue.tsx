import { useId, useState } from 'preact/hooks';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/format.ts';
import type { ChecklistProps } from './checklist.tsx';
import { QueueItem } from './queue-item.tsx';

/** How many accounts are shown before one asks for all. */
const FIRST = 3;

/** The accounts that are to be converted next, in order. */
export function Queue(props: ChecklistProps) {
  const { state, acts } = props;
  const id = useId();
  const [all, showAll] = useState(false);
  const waiting = state.waiting.value;
  const shown = all ? waiting : waiting.slice(0, FIRST);

  return (
    <section class="queue" data-part="queue" aria-labelledby={id}>
      <div class="queue-head">
        <h2 id={id}>
          {text('queue_name')} <span>{formatNumber(waiting.length)}</span>
        </h2>
        {waiting.length > 0 && (
          <>
            <Button action="clear-queue" look="quiet" onAction={acts.clearQueue}>
              {text('action_clear_queue')}
            </Button>
            <Button action="next" look="solid" onAction={acts.next}>
              {text('queue_next')}
            </Button>
          </>
        )}
      </div>
      {waiting.length === 0 && <p class="queue-empty">{text('popup_queue_empty')}</p>}
      <ol>
        {shown.map((entry, index) => (
          <QueueItem key={entry.mail} entry={entry} place={index + 1} of={waiting.length} {...props} />
        ))}
      </ol>
      {waiting.length > FIRST && (
        <Button action="all-queued" look="quiet" expanded={all} onAction={() => showAll(!all)}>
          {all ? text('action_fewer') : text('action_all_queued', formatNumber(waiting.length - FIRST))}
        </Button>
      )}
    </section>
  );
}
