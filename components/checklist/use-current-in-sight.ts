import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ChecklistState } from './state.ts';

/**
 * Shows the details of the account that is being worked on, and brings its row in sight, each time it is another one;
 * never while something is being written about an account here.
 *
 * @param box what holds the rows
 */
export function useCurrentInSight(
  box: RefObject<HTMLElement | null>,
  state: ChecklistState,
  isOn: boolean,
): void {
  const current = state.current.value;
  const isThere = state.shown.value.some(({ mail }) => mail === current);
  useEffect(() => {
    if (!isOn || !current || !isThere || isWriting(box.current)) return;
    state.unfolded.value = current;
    // Once its details are drawn.
    const frame = requestAnimationFrame(() => {
      const rows = box.current?.querySelectorAll<HTMLElement>('.row') ?? [];
      const row = [...rows].find(({ dataset }) => dataset.mail === current);
      row?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    });
    return () => cancelAnimationFrame(frame);
  }, [box, state, isOn, current, isThere]);
}

function isWriting(box: HTMLElement | null): boolean {
  const page = box?.ownerDocument;
  return Boolean(page?.hasFocus() && page.activeElement?.closest('.details :is(textarea, fieldset)'));
}
