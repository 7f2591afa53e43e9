import type { RefObject } from 'preact';
import { text } from '../text.ts';
import { type Point, within } from './room.ts';

/** How far an arrow key moves the card, in CSS pixels. */
const STEP = 24;

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

interface Props {
  box: RefObject<HTMLElement | null>;
  onMove: (to: Point) => void;
}

/** Moves the card, by dragging or with the arrow keys. */
export function MoveHandle({ box, onMove }: Props) {
  const moveBy = (by: Point) => {
    const rect = box.current?.getBoundingClientRect();
    if (rect) onMove(within({ x: rect.x + by.x, y: rect.y + by.y }, rect.width, rect.height));
  };

  const drag = (event: PointerEvent) => {
    const handle = event.currentTarget as HTMLElement;
    let { clientX, clientY } = event;
    handle.setPointerCapture(event.pointerId);
    const move = (next: PointerEvent) => {
      moveBy({ x: next.clientX - clientX, y: next.clientY - clientY });
      ({ clientX, clientY } = next);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  };

  return (
    <button
      type="button"
      class="icon handle"
      data-action="move"
      aria-label={text('card_move')}
      title={text('card_move')}
      onPointerDown={drag}
      onKeyDown={(event) => {
        const by = ARROWS[event.key];
        if (!by) return;
        event.preventDefault();
        moveBy(by);
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path class="dots" d="M5.5 4v.01M10.5 4v.01M5.5 8v.01M10.5 8v.01M5.5 12v.01M10.5 12v.01" />
      </svg>
    </button>
  );
}
