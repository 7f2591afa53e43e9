import { render } from 'preact';
import { createHost, keepFocusUnseen } from './host.ts';
import { raise } from './layer.ts';
import css from './overlay.css?inline';
import { Overlay } from './overlay.tsx';
import type { OverlayActions, OverlayState } from './state.ts';

/** The overlay of a page. */
export interface MountedOverlay {
  /** Shows a state, or nothing. */
  show(state: OverlayState | undefined): void;
  /** Moves the focus to the card, to the button that the step needs if there is one; only because a person asked. */
  focus(): boolean;
}

/**
 * Prepares the overlay; it is in the page only while it shows something.
 *
 * @param signal takes it out for good
 */
export function mountOverlay(
  document: Document,
  actions: OverlayActions,
  signal: AbortSignal,
): MountedOverlay {
  const host = createHost(document, css, signal);
  const root = document.createElement('div');
  host.root.append(root);
  if (document.defaultView) keepFocusUnseen(document.defaultView, signal);
  signal.addEventListener('abort', () => render(null, root));

  return {
    show(state) {
      if (signal.aborted) return;
      if (!state) {
        render(null, root);
        host.element.remove();
        return;
      }
      raise(host);
      // A card of another account or step starts afresh: no half-filled form is carried over.
      render(<Overlay key={state.conversion.mail} state={state} actions={actions} />, root);
    },
    focus() {
      const button =
        root.querySelector<HTMLElement>('button.primary') ?? root.querySelector<HTMLElement>('button');
      button?.focus();
      return button !== null;
    },
  };
}
