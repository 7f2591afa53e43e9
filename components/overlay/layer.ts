import { queryAll } from '../../lib/page/dom.ts';
import type { Host } from './host.ts';

/**
 * Keeps the overlay above everything: in the top layer as a manual popover, and inside the native modal dialog
 * when one is open, because everything outside it is inert.
 */
export function raise({ element }: Host): void {
  const document = element.ownerDocument;
  const parent = openModal(document) ?? document.documentElement;
  if (element.parentElement !== parent) {
    element.popover = 'manual';
    parent.append(element);
  }
  if (!element.matches(':popover-open')) element.showPopover();
}

function openModal(document: Document): HTMLDialogElement | undefined {
  return queryAll<HTMLDialogElement>(document, 'dialog[open]')
    .filter((dialog) => dialog.ownerDocument === document && dialog.matches(':modal'))
    .pop();
}
