import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Rows that are drawn at once: more than any window shows. */
const FIRST = 40;
/** Rows of each later slice: few enough for a click or a key to be taken between two. */
const MORE = 60;

/**
 * How many rows of a list are drawn. It grows whenever the browser has nothing else to do, until all are: so that a
 * long list can be used as soon as a short one.
 *
 * @param all how many rows there are
 */
export function useDrawn(all: number): Signal<number> {
  const drawn = useSignal(FIRST);
  const { value } = drawn;
  useEffect(() => {
    if (value >= all) return undefined;
    const grow = () => {
      drawn.value = value + MORE;
    };
    // Under the tests there is no such thing as an idle moment.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(grow);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(grow, { timeout: 200 });
    return () => cancelIdleCallback(idle);
  }, [drawn, value, all]);
  return drawn;
}
