import { isInput, isShown } from '../dom.ts';

/** Whether an element is seen, and if not, whether something in it may be: `gone` holds nothing that is shown. */
export type Shown = 'shown' | 'invisible' | 'gone';

/** What is never drawn, or drawn by another element. */
const UNDRAWN = new Set([
  'option',
  'optgroup',
  'area',
  'br',
  'wbr',
  'col',
  'colgroup',
  'source',
  'track',
  'param',
  'title',
]);
/** What a page shows or not by itself. */
const OWN_WAY = new Set(['dialog', 'frame', 'frameset', 'body', 'html', 'slot']);

/** Whether an element is shown, given whether what it stands in is. */
export function shownOf(element: Element, around: Shown): Shown {
  if (around === 'gone' || UNDRAWN.has(element.localName)) return around;
  const { display } = (element.ownerDocument.defaultView ?? globalThis).getComputedStyle(element);
  if (display === 'none' || isClosed(element)) return 'gone';
  // No box of its own, but those in it have theirs.
  if (display === 'contents') return around;
  return isShown(element) ? 'shown' : 'invisible';
}

/** The style that shows or hides an element as it was, once those of the page are gone. */
export function styleFor(element: Element, shown: Shown, around: Shown): [string, string] | undefined {
  if (isClosed(element) || element.getAttribute('type') === 'hidden') return undefined;
  if (shown === 'gone') {
    return around === 'gone' || OWN_WAY.has(element.localName) ? undefined : ['style', 'display:none'];
  }
  const styles = [
    ...(shown === around ? [] : [`visibility:${shown === 'shown' ? 'visible' : 'hidden'}`]),
    ...(isDrawnOver(element) ? ['opacity:0'] : []),
  ];
  return styles.length > 0 ? ['style', styles.join(';')] : undefined;
}

/** A radio or a check box that is there for the keyboard alone, and its label drawn in its place. */
function isDrawnOver(element: Element): boolean {
  if (!isInput(element) || !['radio', 'checkbox'].includes(element.type)) return false;
  const { opacity, clip, clipPath, width } = (
    element.ownerDocument.defaultView ?? globalThis
  ).getComputedStyle(element);
  return (
    opacity === '0' || width === '1px' || /^rect\((0|1)/.test(clip) || /^inset\((50|100)%/.test(clipPath)
  );
}

function isClosed(element: Element): boolean {
  return element.localName === 'dialog' && !element.hasAttribute('open');
}
