type Tree = Document | ShadowRoot | Element;

/** What is mutated: the elements of a page, with those of its open shadow roots, that were not mutated before. */
export class Scope {
  /** Its document and the shadow roots in it: a mutation moves them, and makes none. */
  private readonly trees: Tree[];

  /**
   * @param done elements that an earlier pass has mutated, on a page that its scripts go on drawing: what relies on
   *   being left in place is; a page that is finished has none
   */
  constructor(
    readonly document: Document,
    private readonly done?: WeakSet<Element>,
  ) {
    this.trees = [document, ...shadowsIn(document)];
  }

  /** Whether scripts go on working with the page's elements: none may be replaced, nor its names changed. */
  get live(): boolean {
    return this.done !== undefined;
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    const found = this.trees.flatMap((tree) => [...tree.querySelectorAll<E>(selector)]);
    return found.filter((element) => !this.done?.has(element));
  }

  /** Remembers that everything on the page was mutated. */
  finish(): void {
    for (const element of allIn(this.document, '*')) this.done?.add(element);
  }
}

function shadowsIn(tree: Tree): ShadowRoot[] {
  return ([tree, ...tree.querySelectorAll('*')] as Element[]).flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowsIn(shadowRoot)] : [],
  );
}

/** The elements that match below a root and in the open shadow roots below it. */
export function allIn<E extends Element = HTMLElement>(root: Tree, selector: string): E[] {
  return [root, ...shadowsIn(root)].flatMap((tree) => [...tree.querySelectorAll<E>(selector)]);
}

/** The nearest element that matches, from an element outwards, out of the shadow roots that it stands in. */
export function around(element: Element, selector: string): Element | undefined {
  for (let at: Element | null = element; at; at = outwards(at)) if (at.matches(selector)) return at;
  return undefined;
}

/** Whether an element stands in another, or in a shadow root in it. */
export function isIn(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = outwards(at)) if (at === outer) return true;
  return false;
}

function outwards(element: Element): Element | null {
  return element.parentElement ?? hostOf(element) ?? null;
}

/** The component in whose shadow root an element stands. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : undefined;
}

/** The words of an element, with those that a slot in it shows. */
export function wordsOf(element: Element): string {
  const slotted = element.querySelector('slot') ? hostOf(element)?.textContent : '';
  return `${element.textContent ?? ''}${slotted ?? ''}`.replace(/\s+/g, ' ').trim();
}
