import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectedOf, REPORTS, readReportFile, reportNames, reread } from './support/reports.ts';

describe.each(reportNames())('the reported page %s', (name) => {
  it('is read as it should be', () => {
    const [page, ...frames] = reread(readReportFile(join(REPORTS, `${name}.json`)).page);
    const expected = expectedOf(name);
    if (expected) expect(page?.now).toMatchObject(expected);
    else expect(page?.now).toEqual(page?.reported);
    for (const { at, now, reported } of frames) expect(now, at).toEqual(reported);
    // What is expected to be found was not where the report marks it, when it was not found.
    if (!expected) expect([page, ...frames].flatMap((each) => each?.misplaced ?? [])).toEqual([]);
  });
});
