import { render } from 'preact';
import type { Showable } from '../../lib/page/profile.ts';
import { createHost } from './host.ts';
import { raise } from './layer.ts';
import css from './picker.css?inline';
import { Picker } from './picker.tsx';

/**
 * Asks the administrator to show an element of the page.
 *
 * @param onPick called with what was chosen; `false` says that it cannot be that, and asks again
 * @param signal takes it away
 */
export function mountPicker(
  document: Document,
  what: Showable,
  onPick: (element: HTMLElement) => boolean,
  onLeave: () => void,
  signal: AbortSignal,
): void {
  const controller = new AbortController();
  const leave = () => controller.abort();
  signal.addEventListener('abort', leave, { signal: controller.signal });
  const host = createHost(document, css, controller.signal);
  const root = document.createElement('div');
  host.root.append(root);
  // What had the focus has it back.
  const focused = document.activeElement;
  controller.signal.addEventListener('abort', () => {
    render(null, root);
    onLeave();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  });
  raise(host);
  render(
    <Picker
      what={what}
      document={document}
      onLeave={leave}
      onPick={(element) => {
        if (!onPick(element)) return false;
        leave();
        return true;
      }}
    />,
    root,
  );
}
