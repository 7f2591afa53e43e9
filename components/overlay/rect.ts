import { frameOf } from '../../lib/page/dom.ts';

/** Where an element is in the assistant's window, also when it stands in a frame of the page. */
export function rectOf(element: Element): DOMRect {
  return moved(element.getBoundingClientRect(), element.ownerDocument);
}

/** Where a box of a document is in the assistant's window. */
export function moved({ x, y, width, height }: DOMRect, document: Document): DOMRect {
  const { left, top } = originOf(document);
  return new DOMRect(x + left, y + top, width, height);
}

/** Where the window of a document begins: its frame's corner, within its border. */
export function originOf(document: Document): { left: number; top: number } {
  const frame = frameOf(document);
  if (!frame) return { left: 0, top: 0 };
  const box = rectOf(frame);
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    left: box.left + frame.clientLeft + Number.parseFloat(paddingLeft),
    top: box.top + frame.clientTop + Number.parseFloat(paddingTop),
  };
}
