/** Whether the address is shown in the national directory, or kept out of it (*liste rouge*). */
export type Visibility = 'visible' | 'hidden';

/** What {@link checkVisible} says. `confirm`: something is chosen, maybe by the page itself and not by the person. */
export type VisibleCheck =
  | { verdict: 'ok'; choice: Visibility }
  | { verdict: 'warning'; reason: 'not-chosen' }
  | { verdict: 'warning'; reason: 'confirm'; choice: Visibility };

/**
 * The reminder about the *visible* choice: it stays until the person has made the choice knowingly.
 *
 * @param choice what is chosen on the page, `undefined` when nothing is or it cannot be read
 * @param confirmed whether the person said that this is their choice
 */
export function checkVisible(choice: Visibility | undefined, confirmed: boolean): VisibleCheck {
  if (choice === undefined) return { verdict: 'warning', reason: 'not-chosen' };
  return confirmed ? { verdict: 'ok', choice } : { verdict: 'warning', reason: 'confirm', choice };
}
