/** Space kept to the edges of the window, in CSS pixels. */
export const EDGE = 12;

/** The top left corner of a box in the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** How much of the page is seen at once, in CSS pixels: without the bars by which it is scrolled. */
export function windowSize(): { width: number; height: number } {
  // Which element tells it depends on how the page was written: https://drafts.csswg.org/cssom-view/#dom-element-clientwidth
  const root = document.compatMode === 'BackCompat' ? document.body : document.documentElement;
  const { clientWidth = 0, clientHeight = 0 } = root ?? {};
  return { width: clientWidth || innerWidth, height: clientHeight || innerHeight };
}

/** The point nearest to a wished one at which the box is wholly in the window. */
export function within(point: Point, width: number, height: number): Point {
  const seen = windowSize();
  return {
    x: Math.max(EDGE, Math.min(point.x, seen.width - width - EDGE)),
    y: Math.max(EDGE, Math.min(point.y, seen.height - height - EDGE)),
  };
}

/** The edges of a box in the window, in CSS pixels. */
export type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** A box of a size at a point. Not a `DOMRect`: hundreds are compared, and those are slow to make. */
export function boxAt({ x, y }: Point, width: number, height: number): Edges {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** Whether a box is wholly in the window. */
export function isInside({ left, top, right, bottom }: Edges): boolean {
  const { width, height } = windowSize();
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/** Whether two boxes have something in common. */
export function overlaps(a: Edges, b: Edges): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
