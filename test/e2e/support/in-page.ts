import type { ReportOptions } from '../../../lib/page/report.ts';
import { writeReport } from '../../../lib/page/report.ts';
import { rereadDocument } from '../../page/support/same-reading.ts';

/** What the tests of reports run inside a page. */
export const inPage = {
  write: (options: ReportOptions) => writeReport(document, options),
  reread: () => rereadDocument(document),
};
Object.assign(globalThis, { inPage });
