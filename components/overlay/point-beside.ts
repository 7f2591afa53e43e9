import type { Placement } from '@floating-ui/dom';
import { type Edges, type Point, within } from './room.ts';

/**
 * Where a box lies along a side of another, moved along it as far into the window as that goes. What `@floating-ui/dom`
 * computes with `offset` and `shift`, for a fixed box, without measuring the page for each placement.
 *
 * @param size of the box, in CSS pixels
 * @param distance between the two, in CSS pixels
 */
export function pointBeside(
  { left, top, right, bottom }: Edges,
  { width, height }: { width: number; height: number },
  placement: Placement,
  distance: number,
): Point {
  const [side, along] = placement.split('-');
  const at = (start: number, end: number, size: number) => {
    if (along === 'start') return start;
    return along === 'end' ? end - size : (start + end - size) / 2;
  };
  const inside = within({ x: at(left, right, width), y: at(top, bottom, height) }, width, height);
  if (side === 'top') return { x: inside.x, y: top - distance - height };
  if (side === 'bottom') return { x: inside.x, y: bottom + distance };
  return { x: side === 'left' ? left - distance - width : right + distance, y: inside.y };
}
