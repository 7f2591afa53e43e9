import { controlRects } from './occupied.ts';
import { rectOf } from './rect.ts';
import { EDGE, overlaps } from './room.ts';

/** Tried in this order. */
const CORNERS = [
  ['left', 'bottom'],
  ['right', 'bottom'],
  ['left', 'top'],
  ['right', 'top'],
] as const;

/** Where a box stands. */
export interface Corner {
  /** Moves the box to another corner when it lies over something that it must not. */
  makeWay(): void;
}

/**
 * Puts a fixed box in the corner of the window where it lies over the fewest controls. It stays there, except for what
 * it must not lie over.
 *
 * @param avoid what it must not lie over, asked each time
 */
export function placeInCorner(
  box: HTMLElement,
  avoid: () => readonly Element[],
  signal: AbortSignal,
): Corner {
  const put = ([x, y]: (typeof CORNERS)[number]) => {
    for (const side of ['left', 'right', 'top', 'bottom']) {
      box.style.setProperty(side, side === x || side === y ? `${EDGE}px` : 'auto');
    }
  };
  const isFree = () => !avoid().some((element) => overlaps(rectOf(box), rectOf(element)));
  const choose = () => {
    const controls = controlRects();
    const costs = CORNERS.map((corner) => {
      put(corner);
      const rect = rectOf(box);
      return (isFree() ? 0 : controls.length + 1) + controls.filter((other) => overlaps(rect, other)).length;
    });
    put(CORNERS[costs.indexOf(Math.min(...costs))] ?? CORNERS[0]);
  };
  const makeWay = () => {
    if (!isFree()) choose();
  };

  // It is told when the page was laid out: to ask before would have a long list laid out for this alone.
  const laidOut = new ResizeObserver(() => {
    laidOut.disconnect();
    choose();
  });
  laidOut.observe(box);
  signal.addEventListener('abort', () => laidOut.disconnect());
  const { defaultView } = box.ownerDocument;
  defaultView?.addEventListener('resize', choose, { signal });
  defaultView?.addEventListener('scroll', makeWay, { signal, capture: true, passive: true });
  return { makeWay };
}
