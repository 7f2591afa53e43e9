import { OWN_TAG } from '../../lib/page/dom.ts';

/** What the page could react to when it happens on one of our elements, which stand in its tables and forms. */
const EVENTS = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'submit',
  'focusin',
  'focusout',
  'dragstart',
  'selectstart',
  'paste',
  'copy',
  'cut',
] as const;

/** An element of ours in Medimail's page, and the closed root that only we can look into. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/**
 * Makes one of our elements. It is not yet in the page.
 *
 * @param css its styles
 * @param signal takes it out of the page
 */
export function createHost(document: Document, css: string, signal: AbortSignal): Host {
  const element = document.createElement(OWN_TAG);
  const root = element.attachShadow({ mode: 'closed' });
  applyStyles(root, css);
  const release = keepEventsUnseen(document);
  signal.addEventListener('abort', () => {
    release();
    element.remove();
  });
  return { element, root };
}

/**
 * Keeps the page from seeing that the focus comes to an element of ours, where its own listeners cannot be reached
 * from the element: dialogs that keep the focus listen on the document, before the event comes down to anything.
 */
export function keepFocusUnseen(window: Window, signal: AbortSignal): void {
  for (const type of ['focus', 'focusin'] as const) {
    window.addEventListener(
      type,
      (event) => {
        const target = event.target as Partial<Element> | null;
        if (target?.localName === OWN_TAG) event.stopImmediatePropagation();
      },
      { signal, capture: true },
    );
  }
}

/** How many elements of ours there are in each document. */
const hosts = new WeakMap<Document, number>();

/**
 * Stops events at our elements in a document. A list has thousands of badges and each would need every listener, so
 * that an element is given one when the first event of that kind is on its way to it.
 *
 * @returns what says that one of our elements is gone
 */
function keepEventsUnseen(document: Document): () => void {
  const count = (change: number) => {
    const others = hosts.get(document) ?? 0;
    hosts.set(document, others + change);
    return others + change;
  };
  const watch = (method: 'addEventListener' | 'removeEventListener') => {
    for (const type of EVENTS)
      document.defaultView?.[method](type, stopAtHost, { capture: true, passive: true });
  };
  if (count(1) === 1) watch('addEventListener');
  return () => {
    if (count(-1) === 0) watch('removeEventListener');
  };
}

function stopAtHost(event: Event): void {
  // In a shadow root of the page, the target that one sees from here is the page's.
  const [target] = event.composedPath() as Partial<Element>[];
  if (target?.localName === OWN_TAG) target.addEventListener?.(event.type, stop);
}

function stop(event: Event): void {
  event.stopPropagation();
}

const sheets = new Map<string, CSSStyleSheet>();

/** One sheet serves every badge; where a content script may not make sheets (older Firefox), an element does. */
function applyStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = sheets.get(css) ?? new CSSStyleSheet();
    if (!sheets.has(css)) sheet.replaceSync(css);
    sheets.set(css, sheet);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
