import type { Conversion } from '../../lib/conversion/conversion.ts';
import type { Message } from '../../lib/store/messages.ts';

/**
 * The moment of a decision made now: after the one it replaces, even when that one is dated by a clock that was
 * ahead.
 */
export function momentAfter({ decision }: Conversion): number {
  return Math.max(Date.now(), decision.at + 1);
}

/**
 * What gives an account back the decision that it had, and keeps all that was learnt since.
 *
 * @param former the account before the decision
 * @param current the account now, unless it was removed
 */
export function undoing(former: Conversion, current: Conversion | undefined): Message {
  if (!current) return { type: 'restore', conversion: former };
  const { mail, undoneAt } = former;
  const { value } = former.decision;
  const at = momentAfter(current);
  // To decide "none" is to undo the work: what was saved before would no longer count.
  if (value.kind !== 'none' && current.undoneAt === undoneAt) {
    return { type: 'decide', at, mail, decision: value };
  }
  return { type: 'restore', conversion: { ...current, undoneAt, decision: { value, at } } };
}
