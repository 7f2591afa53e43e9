import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus back to the account that had it when its row moved or its button went away; when the row itself
 * went away, to « Annuler », or to the list until there is one (`useFocusWhenLost`).
 *
 * @param list what holds the rows, redrawn by the component that calls this
 * @param _unfolded read by the caller, so that it is redrawn when details fold
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, _unfolded: string | undefined): void {
  const before = useRef<{ element: Element; mail: string } | undefined>(undefined);
  before.current = focusedRow(list.current);

  useLayoutEffect(() => {
    const { element, mail } = before.current ?? {};
    if (!element || element.isConnected) return;
    const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-mail]') ?? [])].find(
      (candidate) => candidate.dataset.mail === mail,
    );
    const page = list.current?.ownerDocument;
    const next =
      row?.querySelector<HTMLElement>('[data-action="more"]') ??
      page?.querySelector<HTMLElement>(UNDO) ??
      list.current;
    next?.focus({ preventScroll: row === undefined });
  });

  // The list itself goes away with its last account.
  useLayoutEffect(() => {
    const box = list.current;
    return () => {
      const page = box?.ownerDocument;
      if (box?.contains(page?.activeElement ?? null)) page?.querySelector<HTMLElement>(UNDO)?.focus();
    };
  }, [list]);
}

const UNDO = '[data-action="undo"]';

function focusedRow(list: HTMLElement | null): { element: Element; mail: string } | undefined {
  const element = list?.ownerDocument.activeElement;
  if (!list || !element || !list.contains(element)) return undefined;
  const mail = element.closest<HTMLElement>('[data-mail]')?.dataset.mail;
  return mail ? { element, mail } : undefined;
}
