import { render } from 'preact';
import { createHost } from './host.ts';
import { raiseOnPage } from './layer.ts';
import css from './overlay.css?inline';
import barCss from './queue-bar.css?inline';
import { QueueBar } from './queue-bar.tsx';
import type { QueueBarActions, QueueBarState } from './queue-bar-state.ts';

/** The queue's bar on a page. */
export interface MountedQueueBar {
  /** Shows a state, or nothing. */
  show(state: QueueBarState | undefined): void;
  /** Where it lies, for the card to make way. */
  rects(): DOMRect[];
}

/**
 * Prepares the queue's bar; it is in the page only while it shows something.
 *
 * @param signal takes it out for good
 */
export function mountQueueBar(
  document: Document,
  actions: QueueBarActions,
  signal: AbortSignal,
): MountedQueueBar {
  const host = createHost(document, css + barCss, signal);
  const root = document.createElement('div');
  host.root.append(root);
  signal.addEventListener('abort', () => render(null, root));

  return {
    show(state) {
      if (signal.aborted) return;
      if (!state) {
        render(null, root);
        host.element.remove();
        return;
      }
      // The queue is not shown with a dialog in front.
      raiseOnPage(host);
      render(<QueueBar state={state} actions={actions} />, root);
    },
    rects: () => [...root.children].map((box) => box.getBoundingClientRect()),
  };
}
