import { autoUpdate } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { frameOf } from '../../lib/page/dom.ts';
import { rectOf } from './rect.ts';

/** How far the ring stands off the element, in CSS pixels. */
const MARGIN = 4;

/** A ring around the element of the step; follows it, takes no click. */
export function Spotlight({ target }: { target: HTMLElement }) {
  const ring = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = ring.current;
    if (!element) return undefined;
    scrollIntoSight(target);
    return autoUpdate(target, element, () => {
      const { left, top, width, height } = rectOf(target);
      element.style.translate = `${left - MARGIN}px ${top - MARGIN}px`;
      element.style.width = `${width + 2 * MARGIN}px`;
      element.style.height = `${height + 2 * MARGIN}px`;
    });
  }, [target]);

  return <div ref={ring} class="spotlight" data-part="spotlight" aria-hidden="true" />;
}

/** Brings an element to the middle of the window when some of it is outside. */
function scrollIntoSight(target: HTMLElement): void {
  if (!isInSight(target)) target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

/** Whether all of an element is in its window, and that window's frame in the one around. */
function isInSight(target: Element): boolean {
  const { top, bottom, left, right } = target.getBoundingClientRect();
  const { innerWidth, innerHeight } = target.ownerDocument.defaultView ?? window;
  const frame = frameOf(target.ownerDocument);
  const seen = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  return seen && (!frame || isInSight(frame));
}
