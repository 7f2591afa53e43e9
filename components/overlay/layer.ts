import { queryAll } from '../../lib/page/dom.ts';
import type { Host } from './host.ts';

/**
 * Keeps the overlay above everything: in the top layer as a manual popover, and inside the native modal dialog
 * when one is open, because everything outside it is inert.
 */
export function raise(host: Host): void {
  const document = host.element.ownerDocument;
  raiseIn(host, openModal(document) ?? document.documentElement);
}

/** {@link raise} where no dialog is in front: the page is not searched for one, which takes long in a long page. */
export function raiseOnPage(host: Host): void {
  raiseIn(host, host.element.ownerDocument.documentElement);
}

function raiseIn({ element }: Host, parent: Element): void {
  if (element.parentElement !== parent) {
    element.popover = 'manual';
    parent.append(element);
  }
  if (!element.matches(':popover-open')) element.showPopover();
}

function openModal(document: Document): HTMLDialogElement | undefined {
  // Asked for by their tag alone, they are found at once in the longest page.
  return queryAll<HTMLDialogElement>(document, 'dialog')
    .filter((dialog) => dialog.ownerDocument === document && dialog.matches(':modal'))
    .pop();
}
