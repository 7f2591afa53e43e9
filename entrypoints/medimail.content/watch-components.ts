import { OWN_TAG } from '../../lib/page/dom.ts';

/** How often elements that may become components are looked at, in ms, and how many times at the most. */
const EVERY = 250;
const MOST_LOOKS = 80;

/**
 * Tells when elements have become components. That changes nothing in the page around them, so that one has to look,
 * for a while: from the moment at which there are more of them, and never on a page that has none.
 *
 * @returns to be called when the page has changed
 */
export function watchComponents(document: Document, onChange: () => void, signal: AbortSignal): () => void {
  const count = () => document.querySelectorAll(`:not(:defined, ${OWN_TAG})`).length;
  let last = 0;
  let looks = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const look = () => {
    const now = count();
    if (now < last) onChange();
    last = now;
    if (now === 0 || ++looks === MOST_LOOKS) stop();
  };
  signal.addEventListener('abort', stop);
  return () => {
    const now = count();
    if (now > last) {
      looks = 0;
      timer ??= setInterval(look, EVERY);
    }
    last = now;
  };
}
