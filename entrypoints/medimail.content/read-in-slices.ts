import { inSlices } from '../../components/overlay/in-slices.ts';
import type { Profile } from '../../lib/page/profile.ts';
import { pageReading } from '../../lib/page/read-page.ts';
import type { PageReading } from '../../lib/page/types.ts';

/**
 * Reads a page in slices between which the browser does what is waiting.
 *
 * @returns nothing when the signal ended it
 */
export function readInSlices(
  document: Document,
  profile: Profile,
  signal: AbortSignal,
): Promise<PageReading | undefined> {
  return inSlices(pageReading(document, profile), () => signal.aborted);
}
