/** The tag of the assistant's own elements: no reader looks at them. */
export const OWN_TAG = 'assistant-per';

/** What a reader looks into. */
export type Root = Document | ShadowRoot | Element;

// `instanceof` would ask whether a node is of this window's classes: it may be of a frame's.

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isDocument(node: Node): node is Document {
  return node.nodeType === Node.DOCUMENT_NODE;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

export function isInput(node: Node): node is HTMLInputElement {
  return isElement(node) && node.localName === 'input';
}

export function isSelect(node: Node): node is HTMLSelectElement {
  return isElement(node) && node.localName === 'select';
}

/**
 * The elements that match, in the page, in the open shadow roots in it and in the frames in it, the assistant's own
 * left out.
 */
export function queryAll<E extends Element = HTMLElement>(root: Root, selector: string): E[] {
  const found = new Set(allBelow<E>(root, selector));
  for (const slotted of slottedIn(root)) {
    if (slotted.matches(selector)) found.add(slotted as E);
    for (const element of queryAll<E>(slotted, selector)) found.add(element);
  }
  return [...found].filter((element) => element.localName !== OWN_TAG);
}

function allBelow<E extends Element>(root: Root, selector: string): E[] {
  const found = [...root.querySelectorAll<E>(selector)];
  for (const inner of rootsIn(root)) found.push(...allBelow<E>(inner, selector));
  return found;
}

/** What a part of a component shows of the page that it stands in: it is written elsewhere, and seen here. */
function slottedIn(root: Root): Element[] {
  if (!isElement(root) || !isShadowRoot(root.getRootNode())) return [];
  const slots = [...root.querySelectorAll<HTMLSlotElement>('slot')];
  if (isSlot(root)) slots.push(root);
  return slots.flatMap((slot) => slot.assignedElements());
}

function isSlot(node: Node): node is HTMLSlotElement {
  return isElement(node) && node.localName === 'slot';
}

/**
 * {@link queryAll} without what stands in some elements. They may hold most of the page, and are not visited.
 *
 * @param leaveOut elements that are left out themselves, too
 */
export function queryOutside<E extends Element = HTMLElement>(
  root: Root,
  selector: string,
  leaveOut: readonly Element[],
): E[] {
  if (leaveOut.length === 0) return queryAll<E>(root, selector);
  if (leaveOut.some((element) => element === root)) return [];
  const isOneTree = rootsIn(root).length === 0 && !(isElement(root) && isShadowRoot(root.getRootNode()));
  if (!isOneTree || !leaveOut.every((element) => root.contains(element)))
    return queryAll<E>(root, selector).filter(
      (element) => !leaveOut.some((outer) => isWithin(element, outer)),
    );
  const below = (parent: ParentNode): Element[] =>
    [...parent.children].flatMap((child) => {
      if (leaveOut.includes(child)) return [];
      const own = child.matches(selector) ? [child] : [];
      const holds = leaveOut.some((element) => child.contains(element));
      return [...own, ...(holds ? below(child) : child.querySelectorAll(selector))];
    });
  return (below(root) as E[]).filter((element) => element.localName !== OWN_TAG);
}

/** The shadow roots that can be looked into, in a document and in the frames in it. */
export function shadowRootsOf(document: Document): ShadowRoot[] {
  const below = (root: Root): Root[] => rootsIn(root).flatMap((inner) => [inner, ...below(inner)]);
  return below(document).filter((root) => isShadowRoot(root));
}

/** Looking for what holds another tree visits every element: once per reading is enough. */
let roots = new WeakMap<Root, Root[]>();

/** Forgets which shadow roots and frames were there: called when a reading begins. */
export function beginReading(): void {
  roots = new WeakMap();
}

/** What stands in a root and is part of the page for a person, but a tree of its own for the browser. */
function rootsIn(root: Root): Root[] {
  let inner = roots.get(root);
  if (!inner) {
    const hosts = [...root.querySelectorAll(MAY_HOLD_TREE)].filter(holdsTree);
    if (isElement(root) && holdsTree(root)) hosts.push(root);
    inner = hosts.flatMap((host) => host.shadowRoot ?? documentIn(host) ?? []);
    roots.set(root, inner);
  }
  return inner;
}

/**
 * Not what most of a list is made of: none of these can have a shadow root.
 * @see https://dom.spec.whatwg.org/#valid-shadow-host-name
 */
const MAY_HOLD_TREE =
  ':not(td, th, tr, tbody, thead, table, a, img, svg, use, path, input, button, label, option, select, b, i, br, font)';

function holdsTree(element: Element): boolean {
  return element.shadowRoot !== null || element.localName === 'iframe';
}

/**
 * The document that a frame of the page shows: to a person, it is a part of the page. The frames of a frameset are
 * none of this: each is a page, and is read by itself.
 *
 * @returns `undefined` when it is not seen, or is another site's
 */
function documentIn(element: Element): Document | undefined {
  if (element.localName !== 'iframe' || !isShown(element)) return undefined;
  return (element as HTMLIFrameElement).contentDocument ?? undefined;
}

/** A document and those of the frames in it. */
export function documentsOf(document: Document): Document[] {
  const frames = queryAll(document, 'iframe');
  return [document, ...new Set(frames.flatMap((frame) => documentIn(frame) ?? []))];
}

/** The element of the page around in which a document is shown as a part of that page. */
export function frameOf(document: Document): Element | undefined {
  const frame = document.defaultView?.frameElement;
  // A page of ours in another of ours (the exercise) is whole by itself.
  if (frame?.localName !== 'iframe' || document.URL.includes('-extension://')) return undefined;
  return frame;
}

/** Whether a person can see the element (off-screen counts as seen: one scrolls). */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  }
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.hasAttribute('hidden') || (at.localName === 'dialog' && !at.hasAttribute('open'))) return false;
    const { display, visibility } = getComputedStyle(at);
    if (display === 'none' || visibility === 'hidden') return false;
  }
  return true;
}

/**
 * The element around an element, as a person sees it: the slot that shows it, or its parent; out of a shadow root its
 * host, and out of a document its frame.
 */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if (isShadowRoot(root)) return root.host;
  return (isDocument(root) && frameOf(root)) || null;
}

/** The element and its ancestors that match, nearest first, through shadow roots. */
export function closest(element: Element, selector: string): Element | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at.matches(selector)) return at;
  return undefined;
}

/** Whether an element stands in another, through shadow roots and frames. */
export function isWithin(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'select', 'textarea', OWN_TAG]);

/**
 * The text a person reads in an element: its words, the `alt` of its images, the `<title>` of its drawings, the
 * chosen option of its lists.
 */
export function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!isElement(node)) return '';
  if (node.localName === 'iframe') {
    const body = documentIn(node)?.body;
    return body ? textOf(body) : '';
  }
  if (isPlain(node)) return node.textContent ?? '';
  return partsOf(node).join('');
}

/** Whether an element holds nothing but text. */
function isPlain(element: Element): boolean {
  if (element.firstElementChild !== null || element.shadowRoot || isSlot(element)) return false;
  return !SILENT.has(element.localName) && !isReplaced(element);
}

function partsOf(element: Element): string[] {
  if (isSelect(element)) return [element.selectedOptions[0]?.text ?? ''];
  if (SILENT.has(element.localName)) return [];
  if (isReplaced(element)) return [element.getAttribute('alt') || element.getAttribute('title') || ''];
  return childrenOf(element).map((child) => (isInline(child) ? textOf(child) : ` ${textOf(child)} `));
}

/** What an element shows: its shadow root's nodes if it has one, in which slots show its own. */
function childrenOf(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = isSlot(element) ? element.assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...element.childNodes];
}

/** The text of an element, line by line, as its `<br>` part it. */
export function linesOf(element: Element): string[] {
  const lines = [''];
  for (const child of element.childNodes) {
    if (isElement(child) && child.localName === 'br') lines.push('');
    else lines.push(`${lines.pop() ?? ''}${isInline(child) ? textOf(child) : ` ${textOf(child)} `}`);
  }
  return lines;
}

function isReplaced(element: Element): boolean {
  return (
    element.localName === 'img' || (element.localName === 'input' && element.getAttribute('type') === 'image')
  );
}

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'em',
  'font',
  'i',
  'mark',
  'small',
  'slot',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
]);

/** Whether a node's text runs on with what stands before it, as in `N<sup>o</sup>`. */
export function isInline(node: Node): boolean {
  return !isElement(node) || INLINE.has(node.localName);
}
