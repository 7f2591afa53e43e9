import type { Conversion, SetAsideReason } from '../../lib/conversion/conversion.ts';
import type { Guidance } from '../../lib/conversion/guidance.ts';
import type { StepId } from '../../lib/conversion/steps.ts';
import type { Findings } from '../../lib/directory/findings.ts';
import type { ElementId } from '../../lib/page/element-id.ts';
import type { CardLook } from '../../lib/store/messages.ts';

/** Everything the overlay shows. */
export interface OverlayState {
  conversion: Conversion;
  guidance: Guidance;
  look: CardLook;
  /** A save that was held, because a check beside the fields failed. */
  held: boolean;
  /** Whether it says why a step matters. */
  hints: boolean;
  /** What was found elsewhere of the account's owner. */
  findings?: Findings | undefined;
  /** The account of this page, when it is another one and can be converted. */
  switchTo?: string | undefined;
  /** How the account is called whose turn is next in the queue. */
  next?: string | undefined;
  /** Where another box of ours lies, which the card makes way for. */
  keepOff?: () => DOMRect[];
}

/** What the administrator can do on the overlay. */
export interface OverlayActions {
  fill(field: HTMLInputElement, value: string): void;
  confirmVisible(): void;
  fix(): void;
  saveAnyway(): void;
  pause(): void;
  setAside(reason: SetAsideReason, text: string): void;
  /** Closes the card; the account stays as it is. */
  close(): void;
  switchTo(mail: string): void;
  look(look: CardLook): void;
  /** Takes up the next account of the queue. */
  next(): void;
  /** Asks the administrator to show an element of the page. */
  show(element: ElementId): void;
  /** Writes a diagnostic report of the page. */
  report(): void;
  /** Opens the help where it speaks of a step. */
  openHelp(step: StepId): void;
  /** Opens the Annuaire page on the account. */
  openDirectory(): void;
  /** Forgets an element that was shown. */
  forget(element: ElementId): void;
}
