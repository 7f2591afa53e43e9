import { isWithin, shadowRootsOf } from '../../lib/page/dom.ts';
import { overlaps } from './room.ts';

/**
 * Whether a person can really see a button of ours where it is clicked: a hostile page could lay something over the card
 * that lets clicks through, and so have somebody fill in what they have not read. It cannot make the card transparent,
 * clip or move it: what our own style says of our elements is important, and comes before the page's (`window.css`).
 *
 * The card is in the top layer: only what is itself there can lie over it, so that looking at those few elements says
 * for certain what is covered, in every browser and at once. Where one overlaps, the answer is no, whichever is on top.
 */
export function isReallySeen(button: Element): boolean {
  const box = button.getBoundingClientRect();
  return isInWindow(box) && button.checkVisibility({ visibilityProperty: true }) && !isCovered(button, box);
}

function isInWindow({ left, top, right, bottom, width, height }: DOMRect): boolean {
  return width > 0 && height > 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}

function isCovered(button: Element, box: DOMRect): boolean {
  const { host } = button.getRootNode() as ShadowRoot;
  // In a dialog of a component it is that component's own tree that tells our element from another.
  const tree = host.getRootNode() as Document | ShadowRoot;
  const hit = tree.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  // In a frameless page the hit is ours; anything else stands in between.
  if (hit !== host) return true;
  const { ownerDocument } = button;
  return [ownerDocument, ...shadowRootsOf(ownerDocument)]
    .flatMap((part) => [...part.querySelectorAll(':popover-open, dialog:modal, :fullscreen')])
    .some((other) => !isWithin(host, other) && overlaps(other.getBoundingClientRect(), box));
}
