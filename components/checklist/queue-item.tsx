import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { ChecklistProps } from './checklist.tsx';
import { calledAs, type Entry } from './entry.ts';
import { stepName } from './names.ts';

interface Props extends ChecklistProps {
  entry: Entry;
  /** From 1. */
  place: number;
  of: number;
}

const ARROWS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** One account of the queue; Alt and an arrow key move it, as its two buttons do. */
export function QueueItem({ entry, place, of, state, acts }: Props) {
  const box = useRef<HTMLLIElement>(null);
  const name = calledAs(entry);
  /** Which of its buttons had the focus: moved in the page, it loses it. */
  const focused = useRef<string | undefined>(undefined);

  const move = (by: -1 | 1) => {
    if (place + by < 1 || place + by > of) return;
    focused.current = (box.current?.ownerDocument.activeElement as HTMLElement | null)?.dataset.action;
    acts.move(entry, by);
  };
  useLayoutEffect(() => {
    const action = focused.current;
    focused.current = undefined;
    if (action) box.current?.querySelector<HTMLElement>(`[data-action="${action}"]`)?.focus();
  }, [place]);

  return (
    <li
      ref={box}
      class="queue-item"
      data-mail={entry.mail}
      aria-current={state.isCurrent(entry.mail)}
      onKeyDown={(event) => {
        const by = ARROWS[event.key];
        if (!by || !event.altKey) return;
        event.preventDefault();
        move(by);
      }}
    >
      <div class="queue-words">
        <strong>{name}</strong>
        <p>{stepName(entry.step)}</p>
      </div>
      <Button
        action="move-up"
        look="icon"
        label={text('action_for', text('action_move_up'), name)}
        disabled={place === 1}
        onAction={() => move(-1)}
      >
        <Icon drawing="up" />
      </Button>
      <Button
        action="move-down"
        look="icon"
        label={text('action_for', text('action_move_down'), name)}
        disabled={place === of}
        onAction={() => move(1)}
      >
        <Icon drawing="down" />
      </Button>
      <Button
        action="dequeue"
        look="icon"
        label={text('action_for', text('queue_tick_out'), name)}
        onAction={() => acts.dequeue(entry)}
      >
        <Icon drawing="close" />
      </Button>
    </li>
  );
}
