import type { Conversion } from '../../lib/conversion/conversion.ts';
import { statusOf, stepOf } from '../../lib/conversion/progress.ts';
import { stepNumber } from '../../lib/conversion/steps.ts';
import { text } from '../text.ts';
import css from './badge.css?inline';
import { createTick, drawTick } from './badge-tick.ts';
import { createHost } from './host.ts';

/** The badge in an account's row. Plain DOM: a list may hold thousands, and each is two buttons. */
export interface Badge {
  /** Puts it in its cell, the first time. */
  place(): void;
  /** Whether that was done. */
  isPlaced(): boolean;
  /** @param queued whether the account is in the queue; `undefined` when it cannot be put there */
  update(conversion: Conversion | undefined, queued: boolean | undefined): void;
  /** Whether it is this cell's, for this account, and still stands there: a script may have redrawn the row. */
  isOf(cell: Element, mail: string): boolean;
  remove(): void;
}

/** What the administrator can do on a badge; each is told the account's mail. */
export interface BadgeActions {
  start(mail: string): void;
  /** Puts the account in the queue, or takes it out. */
  toggleQueued(mail: string): void;
}

/**
 * Makes a badge for a cell of the account list; it is not yet there.
 *
 * @param cell the cell that says the type of mailbox
 */
export function createBadge(cell: Element, mail: string, actions: BadgeActions): Badge {
  const controller = new AbortController();
  const { element, root } = createHost(cell.ownerDocument, css, controller.signal);
  const badge = drawingIn(cell.ownerDocument).cloneNode(true) as HTMLElement;
  const [button, ticked] = badge.children as unknown as [HTMLButtonElement, HTMLButtonElement];
  badge.dataset.mail = mail;
  button.addEventListener('click', (event) => {
    // A click that the page's own script made is not the person's.
    if (event.isTrusted) actions.start(mail);
  });
  const tick = createTick(ticked, mail, () => actions.toggleQueued(mail));
  root.append(badge);
  let placed = false;
  let shown: { conversion: Conversion | undefined; queued: boolean | undefined } | undefined;

  return {
    place() {
      if (!placed) cell.append(element);
      placed = true;
    },
    isPlaced: () => placed,
    update(conversion, queued) {
      if (shown && shown.conversion === conversion && shown.queued === queued) return;
      shown = { conversion, queued };
      tick.update(queued);
      const { label, description, look } = wording(mail, conversion);
      if (button.textContent === label && badge.dataset.look === look) return;
      badge.dataset.look = look;
      button.textContent = label;
      button.title = description;
      button.setAttribute('aria-label', `${label}. ${description}`);
    },
    isOf: (other, account) =>
      other === cell &&
      account === mail &&
      (!placed || (element.parentElement === cell && element.isConnected)),
    remove: () => controller.abort(),
  };
}

const drawings = new WeakMap<Document, HTMLElement>();

/** The badge of no account yet: to copy it is faster than to make its elements one by one, thousands of times. */
function drawingIn(document: Document): HTMLElement {
  let drawing = drawings.get(document);
  if (!drawing) {
    drawing = document.createElement('span');
    drawing.dataset.part = 'badge';
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.action = 'start';
    drawing.append(button, drawTick(document));
    drawings.set(document, drawing);
  }
  return drawing;
}

interface Wording {
  label: string;
  description: string;
  look: 'todo' | 'active' | 'rest';
}

function wording(mail: string, conversion: Conversion | undefined): Wording {
  const status = conversion ? statusOf(conversion) : 'todo';
  switch (status) {
    case 'active':
      return {
        label: text('badge_active', conversion ? stepNumber(stepOf(conversion)) : 1),
        description: text('badge_resume_title', mail),
        look: 'active',
      };
    case 'paused':
      return { label: text('badge_paused'), description: text('badge_resume_title', mail), look: 'rest' };
    case 'set-aside':
      return { label: text('badge_set_aside'), description: text('badge_resume_title', mail), look: 'rest' };
    default:
      return { label: text('badge_todo'), description: text('badge_todo_title', mail), look: 'todo' };
  }
}
