import { QUEUEABLE } from '../../lib/conversion/queue.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import type { Acts } from './acts.ts';
import { calledAs, type Entry } from './entry.ts';

interface Props {
  entry: Entry;
  isIn: boolean;
  acts: Acts;
}

/** Puts an account in the queue, or takes it out, while something is left to do with it. */
export function QueueButton({ entry, isIn, acts }: Props) {
  if (!QUEUEABLE.includes(entry.status)) return null;
  const words = text(isIn ? 'queue_tick_out' : 'queue_tick_in');
  return (
    <Button
      action={isIn ? 'dequeue' : 'enqueue'}
      label={text('action_for', words, calledAs(entry))}
      onAction={() => (isIn ? acts.dequeue(entry) : acts.enqueue(entry))}
    >
      {words}
    </Button>
  );
}
