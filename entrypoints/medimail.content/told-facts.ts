import type { PageFacts, RowFacts } from '../../lib/page/types.ts';

/** The rows of one message: a longer list is told in parts. */
const ROWS = 500;

/** What the background was told of the page. */
export interface ToldFacts {
  /** What is to be told now, in parts; none when all of it was told. It counts as told from then on. */
  news(page: PageFacts): PageFacts[];
  /** Nothing of it arrived, or it is to be told again. */
  forget(): void;
}

/**
 * Remembers what was told. A page that says something else is told whole, as what it shows at a moment counts; of a
 * long list in which only rows have changed, those alone.
 */
export function createToldFacts(): ToldFacts {
  let head = '';
  let rows = new Set<string>();

  return {
    news(page) {
      const nextHead = JSON.stringify({ ...page, rows: [] });
      const written = page.rows.map((row) => JSON.stringify(row));
      const next = new Set(written);
      const isSame = nextHead === head;
      const fresh = page.rows.filter((_, at) => !rows.has(written[at] ?? ''));
      const isNews = !isSame || fresh.length > 0 || next.size !== rows.size;
      head = nextHead;
      rows = next;
      if (!isNews) return [];
      return page.rows.length <= ROWS ? [page] : inParts(page, isSame ? fresh : page.rows);
    },
    forget() {
      head = '';
      rows = new Set();
    },
  };
}

function inParts(page: PageFacts, rows: RowFacts[]): PageFacts[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, part) => ({
    ...page,
    rows: rows.slice(part * ROWS, (part + 1) * ROWS),
  }));
}
