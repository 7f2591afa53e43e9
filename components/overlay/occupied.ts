import type { Guidance } from '../../lib/conversion/guidance.ts';
import { closest, documentsOf, OWN_TAG, queryAll } from '../../lib/page/dom.ts';
import { frontOf } from '../../lib/page/front.ts';
import { isLong } from '../../lib/page/is-long.ts';
import { moved, rectOf } from './rect.ts';
import { seenOf } from './seen.ts';

/** The elements of the page that a step works with: nothing of ours may lie over them. */
export function worked({ checks, save }: Guidance): Element[] {
  return [...checks.map(({ field }) => seenOf(field)), ...(save ? [save.control] : [])];
}

/** The bubbles of checks that stand before a box of ours; all of them, for the card. */
export function bubblesBefore(box: Element | null): Element[] {
  const root = box?.getRootNode();
  if (!box || !(root instanceof ShadowRoot)) return [];
  const bubbles = [...root.querySelectorAll('[data-part=check]')];
  return bubbles.filter((bubble) => bubble.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** What a person may want to use. */
const CONTROLS = 'input:not([type=hidden]), button, select, textarea, a[href], [onclick]';
/** On a longer page, one cannot help lying over some. */
const MOST = 300;

/** The controls of the page, and the badges; those of the dialog alone when one is in front. */
export function controlRects(): DOMRect[] {
  const front = frontOf(document);
  if (front !== document) return queryAll(front, CONTROLS).slice(0, MOST).map(rectOf);
  const badges = documentsOf(document).flatMap((part) =>
    first(part.querySelectorAll(`${OWN_TAG}:not([popover])`)),
  );
  // A long list has thousands of controls, which are not even asked for.
  const controls = isLong(document) ? [] : queryAll(document, CONTROLS);
  return [...badges, ...controls].slice(0, MOST).map(rectOf);
}

function first(all: NodeListOf<Element>): Element[] {
  const some: Element[] = [];
  for (let at = 0; at < all.length && at < MOST; at += 1) some.push(all[at] as Element);
  return some;
}

/** What is written around a field: its label, what follows it, the lines above and below. */
export function writtenAround(field: Element): DOMRect[] {
  const { ownerDocument } = field;
  const root = closest(field, 'form, fieldset, table, main, dialog') ?? ownerDocument.body;
  const range = ownerDocument.createRange();
  const rects: DOMRect[] = [];
  for (const text of textsIn(root)) {
    if (rects.length >= MOST) break;
    range.selectNodeContents(text);
    rects.push(...[...range.getClientRects()].map((rect) => moved(rect, ownerDocument)));
  }
  return rects;
}

/** The words below an element, those of the components in it included. */
function textsIn(root: Element): Node[] {
  const elements = [root, ...queryAll<Element>(root, ':not(script, style)')];
  return elements.flatMap(({ childNodes }) =>
    [...childNodes].filter(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim()),
  );
}
