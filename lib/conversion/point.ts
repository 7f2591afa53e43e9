import type { Found } from '../page/types.ts';
import type { PageGuidance, Say } from './guidance.ts';
import type { StepId } from './steps.ts';

/**
 * Points at an element that was found, or says that it was not: a wrong pointer is worse than none.
 *
 * @param say what to say when the element is known; its `…_unsure` variant is said otherwise
 */
export function point<S extends Say>(
  step: StepId,
  say: `${S}_unsure` extends Say ? S : never,
  found: Found,
): PageGuidance {
  if (found.found === 'one') {
    const { element, shown } = found.match;
    return { step, state: 'pointing', say, target: element, ...(shown && { shown }) };
  }
  const unsure = `${say}_unsure` as Say;
  return { step, state: 'unsure', say: unsure, lookedFor: found.lookedFor };
}
