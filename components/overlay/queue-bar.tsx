import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../text.ts';
import { Button } from './button.tsx';
import { NextButton } from './next-button.tsx';
import { type Corner, placeInCorner } from './place-in-corner.ts';
import type { QueueBarActions, QueueBarState } from './queue-bar-state.ts';

interface Props {
  state: QueueBarState;
  actions: QueueBarActions;
}

/** How long the queue is, what this page could add to it, and whose turn is next; what was just done, too. */
export function QueueBar({ state, actions }: Props) {
  const { waiting, addable, next, note, avoid } = state;
  const box = useRef<HTMLElement>(null);
  const kept = useRef(avoid);
  kept.current = avoid;
  const corner = useRef<Corner | undefined>(undefined);
  useLayoutEffect(() => {
    const life = new AbortController();
    if (box.current) corner.current = placeInCorner(box.current, () => kept.current, life.signal);
    return () => life.abort();
  }, []);
  useLayoutEffect(() => corner.current?.makeWay());

  return (
    <section ref={box} class="bar" data-part="queue-bar" aria-label={text('queue_name')}>
      <div class="bar-content">
        <p class="note" role="status">
          {note?.text}
        </p>
        {note?.undo && (
          <Button action="undo" class="quiet" onAction={note.undo}>
            {text('action_undo')}
          </Button>
        )}
        {waiting > 0 && <strong>{text('queue_length', waiting)}</strong>}
        {addable.length > 0 && (
          <Button action="queue-page" onAction={() => actions.addPage(addable)}>
            {addable.length === 1 ? text('queue_add_page_1') : text('queue_add_page', addable.length)}
          </Button>
        )}
        {next !== undefined && <NextButton name={next} onNext={actions.next} />}
      </div>
      <Button action="close-queue" class="icon" label={text('queue_close')} onAction={actions.close}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </Button>
    </section>
  );
}
