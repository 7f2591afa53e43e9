import { queryAll } from '../dom.ts';

/** The elements of a document that match, in its open shadow roots too, those of the frames in it left out. */
export function ownElements<E extends Element = HTMLElement>(document: Document, selector: string): E[] {
  return queryAll<E>(document, selector).filter((element) => element.ownerDocument === document);
}

/** The document of a frame, when it is of the same site. */
export function documentIn(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
