import { queryAll } from '../dom.ts';
import { loadPage } from '../report/load-report.ts';
import type { PageCopy } from './copy-page.ts';
import { documentIn, ownElements } from './own-elements.ts';

/** A copy that is a document again, in which the readers find what they found in the page. */
export interface OpenedCopy {
  document: Document;
  copy: PageCopy;
  /** By the elements that show them. */
  frames: ReadonlyMap<Element, OpenedCopy>;
}

/**
 * Opens a copy of a page, with its frames in it.
 *
 * @param load makes a document of markup, with the frames that it says in their `srcdoc`
 */
export async function openCopy(
  copy: PageCopy,
  load: (html: string) => Promise<Document>,
): Promise<OpenedCopy> {
  return opened(await load(loadPage(copy)), copy, load);
}

async function opened(
  document: Document,
  copy: PageCopy,
  load: (html: string) => Promise<Document>,
): Promise<OpenedCopy> {
  const frames = new Map<Element, OpenedCopy>();
  for (const element of ownElements(document, '[data-frame]')) {
    const inner = copy.frames[Number(element.getAttribute('data-frame'))];
    if (!inner) continue;
    const loaded = documentIn(element);
    // Those of a frameset have no `srcdoc`: each is a page of its own.
    const isThere = element.localName === 'iframe' && loaded;
    frames.set(element, isThere ? await opened(loaded, inner, load) : await openCopy(inner, load));
  }
  fillTyped(document);
  return { document, copy, frames };
}

/** Puts in the fields of a loaded page what was typed in them: markup has no word for it. */
export function fillTyped(document: Document): void {
  for (const field of queryAll<HTMLInputElement>(document, 'input[data-typed]')) {
    field.value = field.getAttribute('data-typed') ?? '';
  }
}
