import { isDocument, isShown, isWithin, queryOutside } from './dom.ts';

const DIALOGS = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]';

/**
 * The part of the page that is in front: the dialog opened last, or else the whole document.
 *
 * @param leaveOut where no dialog is
 */
export function frontOf(document: Document, leaveOut: readonly Element[] = []): Document | HTMLElement {
  const open = queryOutside(document, DIALOGS, leaveOut).filter(isShown);
  return (
    open.filter((dialog) => !open.some((other) => other !== dialog && isWithin(other, dialog))).pop() ??
    document
  );
}

/**
 * The headings and the title of a part of the page.
 *
 * @param leaveOut where no heading is
 */
export function headingsOf(root: Document | HTMLElement, leaveOut: readonly Element[] = []): string[] {
  const headings = queryOutside(root, 'h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]', leaveOut);
  const label = isDocument(root) ? root.title : (root.getAttribute('aria-label') ?? '');
  return [...headings.filter(isShown).map((heading) => heading.textContent ?? ''), label];
}
