import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Takes the focus, when something new appears, if what had it is gone: a row often goes before the background has
 * answered, and with it before « Annuler » is there.
 *
 * @param box what holds the button to focus
 * @param news changes when something new appears
 */
export function useFocusWhenLost(box: RefObject<HTMLElement | null>, news: unknown): void {
  useLayoutEffect(() => {
    const page = box.current?.ownerDocument;
    const focused = page?.activeElement;
    const isLost = !focused || focused === page.body || focused.matches('[data-part="list"]');
    if (news && isLost) box.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, [box, news]);
}
