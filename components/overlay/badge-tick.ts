import { text } from '../text.ts';

/** The tick beside a badge: whether the account is in the queue. */
export interface Tick {
  button: HTMLButtonElement;
  /** @param queued `undefined` hides it: the account cannot be put in the queue */
  update(queued: boolean | undefined): void;
}

/** The tick of no account yet, to be copied. No plus: Medimail's own is another. */
export function drawTick(document: Document): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tick';
  button.dataset.action = 'queue';
  return button;
}

/**
 * Makes a copy of {@link drawTick} the tick of an account.
 *
 * @param toggle called when a person clicks it
 */
export function createTick(button: HTMLButtonElement, mail: string, toggle: () => void): Tick {
  const name = text('action_for', text('queue_tick'), mail);
  button.setAttribute('aria-label', name);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) toggle();
  });
  let shown: boolean | undefined;

  return {
    button,
    update(queued) {
      button.hidden = queued === undefined;
      const pressed = queued === true;
      if (shown === pressed) return;
      shown = pressed;
      button.setAttribute('aria-pressed', String(pressed));
      button.title = text(pressed ? 'queue_tick_out' : 'queue_tick_in');
    },
  };
}
