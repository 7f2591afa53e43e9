import type { ElementId } from './element-id.ts';
import { type Found, type Match, SURE } from './types.ts';

/** Two candidates closer than this in sureness are a choice for the person, not for us. */
const MARGIN = 0.08;

/**
 * The answer to "where is …?" from candidates of any sureness: the surest one, if it is sure enough and no other
 * comes close.
 *
 * @param there names of what was there instead, for the message and the diagnostic
 */
export function decide<E extends Element>(
  lookedFor: ElementId,
  matches: Match<E>[],
  there: string[] = [],
): Found<E> {
  const sorted = matches.filter(({ sureness }) => sureness >= SURE).sort((a, b) => b.sureness - a.sureness);
  const [first] = sorted;
  if (!first) return { found: 'none', lookedFor, there };
  const rivals = sorted.filter(({ sureness }) => first.sureness - sureness < MARGIN);
  return rivals.length === 1
    ? { found: 'one', match: first }
    : { found: 'several', lookedFor, matches: rivals };
}

/** Not found, and nothing there that resembles it. */
export function none<E extends Element>(lookedFor: ElementId): Found<E> {
  return { found: 'none', lookedFor, there: [] };
}
