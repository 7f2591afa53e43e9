import { changedRange } from '../../lib/page/changed-range.ts';
import { toFacts, toRowFacts } from '../../lib/page/facts.ts';
import type { PageFacts, PageReading, RowFacts } from '../../lib/page/types.ts';

/** The rows of one message: a longer list is told in parts. */
const ROWS = 500;

/** What the background was told of the page. */
export interface ToldFacts {
  /** What is to be told now, in parts; none when all of it was told. It counts as told from then on. */
  news(reading: PageReading): PageFacts[];
  /** Nothing of it arrived, or it is to be told again. */
  forget(): void;
}

/**
 * Remembers what was told. A page that says something else is told whole, as what it shows at a moment counts; of a
 * long list in which only rows have changed, those alone.
 */
export function createToldFacts(): ToldFacts {
  let head = '';
  let rows: readonly RowFacts[] = [];
  /** What the rows say, as texts. */
  let told = new Set<string>();
  const texts = new WeakMap<RowFacts, string>();
  const textOf = (row: RowFacts): string => {
    const text = texts.get(row) ?? JSON.stringify(toRowFacts(row));
    texts.set(row, text);
    return text;
  };

  /** Takes rows as told. @returns those that say something new, and whether one is gone */
  function take(next: readonly RowFacts[]): { fresh: readonly RowFacts[]; isGone: boolean } {
    const { left, came } = changedRange(rows, next);
    const fresh = came.filter((row) => !told.has(textOf(row)));
    for (const row of left) told.delete(textOf(row));
    for (const row of came) told.add(textOf(row));
    rows = next;
    return { fresh, isGone: left.some((row) => !told.has(textOf(row))) };
  }

  return {
    news(reading) {
      const nextHead = JSON.stringify(toFacts(reading, []));
      const isSame = nextHead === head;
      head = nextHead;
      const next = reading.list?.rows ?? [];
      const { fresh, isGone } = take(next);
      if (isSame && fresh.length === 0 && !isGone) return [];
      return next.length <= ROWS ? [toFacts(reading)] : inParts(reading, isSame ? fresh : next);
    },
    forget() {
      head = '';
      rows = [];
      told = new Set();
    },
  };
}

function inParts(reading: PageReading, rows: readonly RowFacts[]): PageFacts[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, part) =>
    toFacts(reading, rows.slice(part * ROWS, (part + 1) * ROWS)),
  );
}
