import { text } from '../text.ts';
import { Button } from './button.tsx';

interface Props {
  /** Whose turn is next. */
  name: string;
  onNext: () => void;
}

/** Takes up the next account of the queue: on the card of a finished one, and on the bar of the queue. */
export function NextButton({ name, onNext }: Props) {
  return (
    <Button
      action="next"
      class="primary"
      name={text('action_for', text('queue_next'), name)}
      onAction={onNext}
    >
      {text('queue_next')}
    </Button>
  );
}
