import { autoUpdate, type Placement } from '@floating-ui/dom';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { pointBeside } from './point-beside.ts';
import { rectOf } from './rect.ts';
import { boxAt, EDGE, type Edges, isInside, overlaps, type Point, windowSize, within } from './room.ts';

/** Space kept to what is made way for, in CSS pixels. */
const GAP = 8;

/**
 * How bad a place is: each later placement counts a quarter, and so do 100 CSS pixels moved past something; a
 * corner of the window may be far from the element; lying over something that one may want is worse.
 */
const LATER = 0.25;
const PER_PIXEL = LATER / 100;
const FAR = 1.5;
const LAIN_OVER = 2;

/** How a floating box is placed beside an element. */
export interface Beside {
  /** Tried in this order, then the corners of the window. */
  placements: Placement[];
  /** Distance to the element, in CSS pixels. */
  distance: number;
  /** What the box must not lie over, besides the element. */
  avoid?: () => DOMRect[];
  /** What it had better not lie over. */
  spare?: () => DOMRect[];
  /** Where the person moved the box; kept as long as it covers nothing it must not. */
  moved?: Point | undefined;
}

/**
 * Places a box beside an element and keeps it there while either moves. Without an element, in a corner.
 * @returns the ref to give to the box, which must be `position: fixed`
 */
export function usePlacement(target: Element | undefined, beside: Beside) {
  const box = useRef<HTMLElement | null>(null);
  const chosen = useRef<Candidate | undefined>(undefined);
  const awaited = useRef(false);
  const size = useRef('');
  const options = useRef(beside);
  options.current = beside;

  const update = useCallback(() => {
    // What is shown, and where the target is, may both ask for it in the same moment.
    if (awaited.current) return;
    awaited.current = true;
    // One after the other, in the order of the page: a box makes way for those before it.
    turn = turn.then(() => {
      awaited.current = false;
      const floating = box.current;
      // In a window of another size, what was the best place may be a bad one.
      const { width, height } = windowSize();
      if (`${width} ${height}` !== size.current) chosen.current = undefined;
      size.current = `${width} ${height}`;
      if (floating) chosen.current = place(floating, target, options.current, chosen.current);
    });
  }, [target]);

  useLayoutEffect(() => {
    chosen.current = undefined;
    const floating = box.current;
    if (!floating) return undefined;
    if (target) return autoUpdate(target, floating, update);
    const observer = new ResizeObserver(update);
    observer.observe(floating);
    observer.observe(floating.ownerDocument.documentElement);
    return () => observer.disconnect();
  }, [target, update]);

  // What is shown has changed: another box may have grown, or been moved.
  useLayoutEffect(update);

  return box;
}

let turn: Promise<void> = Promise.resolve();

/** A place that a box may take, named so that it can be taken again. */
interface Candidate extends Point {
  name: string;
  /** How far from ideal it is. */
  cost: number;
}

/** A candidate and the box that it comes to. */
interface Placed extends Candidate {
  box: Edges;
}

/**
 * @param chosen the candidate taken last: taken again while it is free, so that the box does not jump about
 * @returns the candidate taken
 */
function place(
  floating: HTMLElement,
  target: Element | undefined,
  options: Beside,
  chosen: Candidate | undefined,
): Candidate | undefined {
  const { width, height } = floating.getBoundingClientRect();
  const placed = (candidate: Candidate): Placed => ({ ...candidate, box: boxAt(candidate, width, height) });
  const rect = target && rectOf(target);
  const avoid = [...(rect ? [rect] : []), ...(options.avoid?.() ?? [])];
  const { placements, distance } = options;
  const beside = placements.flatMap((name, index) =>
    rect
      ? [placed({ ...pointBeside(rect, { width, height }, name, distance), name, cost: index * LATER })]
      : [],
  );
  const isFree = ({ box }: Placed) => isInside(box) && !avoid.some((other) => overlaps(box, other));
  const aside = [
    ...(options.moved ? [{ ...within(options.moved, width, height), name: 'moved', cost: -1000 }] : []),
    ...beside,
    ...beside.flatMap((candidate) => slid(candidate, avoid, height)),
    ...corners(width, height),
  ].map(placed);
  const kept = keep(aside.filter(isFree), chosen);
  // The page scrolls under it: there may be hundreds of those, to be measured only where the box must choose anew.
  const spare = kept ? [] : (options.spare?.() ?? []);
  const candidates = [
    ...aside,
    ...beside.flatMap((candidate) => past(candidate, [...avoid, ...spare])).map(placed),
  ];
  const free = candidates.filter(isFree);
  const point = kept ?? keep(free, chosen) ?? best(free, spare) ?? leastInTheWay(candidates, avoid);
  if (!point) return undefined;
  floating.style.translate = `${Math.round(point.x)}px ${Math.round(point.y)}px`;
  return point;
}

/** Where the person moved the box, or else where it is already. */
function keep(free: Placed[], chosen: Candidate | undefined): Candidate | undefined {
  return free.find(({ name }) => name === 'moved') ?? free.find(({ name }) => name === chosen?.name);
}

/** The nearest to ideal, with what it lies over. */
function best(free: Placed[], spare: DOMRect[]): Candidate | undefined {
  const costs = new Map(
    free.map((candidate) => {
      const lainOver = spare.filter((other) => overlaps(candidate.box, other)).length;
      return [candidate, candidate.cost + lainOver * LAIN_OVER];
    }),
  );
  return [...free].sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0))[0];
}

/** Where there is no room for all of it: rather over others of ours than over the element, the first to be avoided. */
function leastInTheWay(candidates: Placed[], avoid: DOMRect[]): Candidate | undefined {
  const [target, ...others] = avoid;
  const inTheWay = ({ box }: Placed) => {
    const over = others.filter((other) => overlaps(box, other)).length;
    return over + (target && overlaps(box, target) ? avoid.length : 0);
  };
  return candidates
    .filter(({ box }) => isInside(box))
    .sort((a, b) => inTheWay(a) - inTheWay(b) || a.cost - b.cost)[0];
}

/** The same place, just under or just above something that is to be avoided. */
function slid({ x, name, cost }: Candidate, avoid: DOMRect[], height: number): Candidate[] {
  return avoid.flatMap(({ top, bottom }, index) => [
    { x, y: bottom + GAP, name: `${name} under ${index}`, cost: cost + 1 },
    { x, y: top - GAP - height, name: `${name} above ${index}`, cost: cost + 1.5 },
  ]);
}

/** The same place, moved right past everything that it would lie over, as what follows a field on its line. */
function past({ x: from, y, name, cost, box }: Placed, others: DOMRect[]): Candidate[] {
  const right = Math.max(...others.filter((other) => overlaps(box, other)).map((other) => other.right));
  if (!Number.isFinite(right)) return [];
  const x = right + GAP;
  return [{ x, y, name: `${name} past`, cost: cost + (x - from) * PER_PIXEL }];
}

function corners(width: number, height: number): Candidate[] {
  const seen = windowSize();
  const right = seen.width - width - EDGE;
  const bottom = seen.height - height - EDGE;
  return [
    { x: right, y: bottom, name: 'bottom right', cost: FAR },
    { x: right, y: EDGE, name: 'top right', cost: FAR },
    { x: EDGE, y: bottom, name: 'bottom left', cost: FAR },
    { x: EDGE, y: EDGE, name: 'top left', cost: FAR },
  ];
}
