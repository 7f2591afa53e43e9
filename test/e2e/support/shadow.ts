import type { Box } from './driver.ts';

export type { Box } from './driver.ts';

/** Whether a box lies wholly in another. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether two boxes have nothing in common. */
export function apart(a: Box, b: Box): boolean {
  return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}

/** An element in one of the extension's closed shadow roots, as the browser's protocol sees it. */
export interface ShadowElement {
  /** What the protocol calls it, until the page changes. */
  id: string;
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: ShadowElement[];
}

/** Reads what the extension shows in a page, which no script of the page can. */
export abstract class ShadowReader {
  /** The contents of every `<assistant-per>` of the page, in document order. */
  abstract hosts(): Promise<ShadowElement[]>;

  /** Where an element is in the window; `undefined` when it is not laid out. */
  abstract box(element: ShadowElement): Promise<Box | undefined>;

  /** The value that an element's style comes to. */
  abstract style(element: ShadowElement, property: string): Promise<string>;

  abstract scrollIntoView(element: ShadowElement): Promise<void>;

  /** Every element inside the extension's roots with this attribute, and this value if one is given. */
  async all(attribute: string, value?: string): Promise<ShadowElement[]> {
    const matches = (element: ShadowElement) =>
      value === undefined ? attribute in element.attributes : element.attributes[attribute] === value;
    return (await this.hosts()).flatMap(flatten).filter(matches);
  }
}

function flatten(element: ShadowElement): ShadowElement[] {
  return [element, ...element.children.flatMap(flatten)];
}
