import { openPage } from './open-page.ts';
import { type Reported, rereadDocument } from './same-reading.ts';

/** What the readers make of a report's page, from its markup. */
export function readReported(markup: string): Reported {
  return rereadDocument(openPage(markup));
}
