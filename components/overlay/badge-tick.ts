import { text } from '../text.ts';

/** The tick beside a badge: whether the account is in the queue. */
export interface Tick {
  button: HTMLButtonElement;
  /** @param queued `undefined` hides it: the account cannot be put in the queue */
  update(queued: boolean | undefined): void;
}

const SVG = 'http://www.w3.org/2000/svg';
/** In the box that its style draws: nothing, and a mark once it is in the queue. No plus: Medimail's own is another. */
const DRAWINGS = { out: '', in: 'M3.500 8.500l3 3L12.500 5' } as const;

/** The tick of no account yet, to be copied. */
export function drawTick(document: Document): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tick';
  button.dataset.action = 'queue';
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(document.createElementNS(SVG, 'path'));
  button.append(drawing);
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
  const path = button.firstElementChild?.firstElementChild;
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
      path?.setAttribute('d', pressed ? DRAWINGS.in : DRAWINGS.out);
    },
  };
}
