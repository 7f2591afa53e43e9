import { isDocument, isShown, isWithin, queryAll } from './dom.ts';

const DIALOGS = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]';

/** The part of the page that is in front: the dialog opened last, or else the whole document. */
export function frontOf(document: Document): Document | HTMLElement {
  const open = queryAll(document, DIALOGS).filter(isShown);
  return (
    open.filter((dialog) => !open.some((other) => other !== dialog && isWithin(other, dialog))).pop() ??
    document
  );
}

/** The headings and the title of a part of the page. */
export function headingsOf(root: Document | HTMLElement): string[] {
  const headings = queryAll(root, 'h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]');
  const label = isDocument(root) ? root.title : (root.getAttribute('aria-label') ?? '');
  return [...headings.filter(isShown).map((heading) => heading.textContent ?? ''), label];
}
