import { fillTyped } from '../../../lib/page/copy/open-copy.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import type { Summary } from '../../../lib/page/report/schema.ts';
import { pointersIn, rowsTried, summarise } from '../../../lib/page/report/summary.ts';
import { only, type PageReading } from '../../../lib/page/types.ts';

/** What must be the same in a page and in its report: all but the words of how it was found. */
export function comparable(summary: Summary) {
  return { ...summary, pointers: summary.pointers.map(({ id, found }) => ({ id, found })) };
}

/** What the readers make of a report's page, and the elements that they no longer find where it marks them. */
export interface Reported {
  summary: Summary;
  misplaced: string[];
}

export function rereadDocument(document: Document): Reported {
  fillTyped(document);
  const reading = readPage(document);
  return { summary: summarise(reading), misplaced: misplacedIn(reading) };
}

function misplacedIn(reading: PageReading): string[] {
  const rows = rowsTried(reading).flatMap((row) => [
    ['edit', row.edit()] as const,
    ['add', row.add()] as const,
  ]);
  return [...pointersIn(reading), ...rows].flatMap(([id, found]) => {
    const marked = only(found)?.getAttribute('data-pointer')?.split(' ').includes(id);
    return found.found === 'one' && !marked ? [id] : [];
  });
}
