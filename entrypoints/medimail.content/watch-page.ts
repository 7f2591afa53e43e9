import { documentsOf, isElement, isInput, OWN_TAG, shadowRootsOf } from '../../lib/page/dom.ts';
import { watchComponents } from './watch-components.ts';

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'open',
    'disabled',
    'readonly',
    'value',
    'aria-hidden',
    'aria-expanded',
    'aria-checked',
    'aria-selected',
  ],
};

/** More changes than these are a page drawn anew: they are not gone through. */
export const MOST_CHANGES = 500;

interface Options {
  /**
   * Called at most once per frame of animation.
   *
   * @param changes all that changed since, when that is elements alone and not much
   * @returns whether nothing but these changes is to be looked at: no frame nor component can have come
   */
  onChange(changes: readonly MutationRecord[] | undefined): boolean;
  /** Called at once, as often as something happens: what was read may not hold any more. */
  onNews(): void;
  /** Called once for the document and for each that a frame in it comes to show: what listens must listen there. */
  onDocument(document: Document): void;
  /** Does what must not fail into the page. */
  safely(work: () => void): void;
  signal: AbortSignal;
}

/**
 * Tells when the page may say something else: its elements changed, or those of a frame in it, it was taken back from
 * the back/forward cache, or a person changed a field. Never for what is ours.
 */
export function watchPage(
  document: Document,
  { onChange, onNews, onDocument, safely, signal }: Options,
): void {
  const window = document.defaultView;
  if (!window) return;
  let frame = 0;
  /** What changed since the last call; `undefined` when that is not all, or too much to be gone through. */
  let changes: MutationRecord[] | undefined = [];
  /** For something that may have changed anything. */
  const soon = () => {
    changes = undefined;
    lookAgain();
  };
  const lookAgain = () => {
    onNews();
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      const told = changes;
      changes = [];
      let isDone = false;
      safely(() => {
        isDone = onChange(told);
      });
      if (!isDone) safely(watchAll);
    });
  };

  /** What is typed changes nothing but what stands in a box; a box that is ticked may show and hide anything. */
  const onInput = ({ target }: Event) => (isTyped(target) ? lookAgain() : soon());

  const onToggle = ({ target }: Event) => {
    if (!isOwn(target as Node)) soon();
  };

  /** A picture says nothing that was not there before, and a list loads hundreds. */
  const onLoad = ({ target }: Event) => {
    if ((target as Partial<Element>).localName !== 'img') soon();
  };

  const observer = new MutationObserver((records) => {
    const theirs = records.filter((record) => !isOurs(record));
    if (theirs.length === 0) return;
    const all = changes?.concat(theirs);
    changes = all && all.length <= MOST_CHANGES ? all : undefined;
    lookAgain();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.cancelAnimationFrame(frame);
  });

  const watched = new WeakSet<Document | ShadowRoot>();
  const lookAtComponents = watchComponents(document, soon, signal);
  const watchAll = () => {
    lookAtComponents();
    for (const part of documentsOf(document)) {
      if (watched.has(part)) continue;
      watched.add(part);
      observer.observe(part, WATCHED);
      // `load`: a frame that has loaded shows another document, a style sheet shows and hides; `toggle`: a popover is
      // shown without a change in the page's elements.
      for (const type of ['input', 'change'] as const)
        part.addEventListener(type, onInput, { signal, capture: true });
      part.addEventListener('toggle', onToggle, { signal, capture: true });
      part.addEventListener('load', onLoad, { signal, capture: true });
      onDocument(part);
    }
    for (const root of shadowRootsOf(document)) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer.observe(root, WATCHED);
      // These two do not come out of a shadow root.
      root.addEventListener('change', onInput, { signal, capture: true });
      root.addEventListener('toggle', onToggle, { signal, capture: true });
    }
  };
  watchAll();
  // Shown for the first time, a page is as it was read, but for what the browser puts back in its boxes.
  const onShown = ({ persisted }: PageTransitionEvent) => (persisted ? soon() : lookAgain());
  window.addEventListener('pageshow', onShown, { signal });
  for (const type of ['popstate', 'hashchange'] as const) window.addEventListener(type, soon, { signal });
}

function isTyped(target: EventTarget | null): boolean {
  const field = target as Node | null;
  return field !== null && isInput(field) && !TICKED.has(field.type);
}

const TICKED = new Set(['checkbox', 'radio']);

function isOurs({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOwn(target)) return true;
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isOwn);
}

function isOwn(node: Node): boolean {
  return isElement(node) && node.localName === OWN_TAG;
}
