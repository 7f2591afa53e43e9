import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Summary } from '../../../lib/page/report/schema.ts';
import { loadPage, type Report, type ReportedPage, reportSchema } from '../../../lib/page/report.ts';
import { readReported } from './read-reported.ts';
import { comparable } from './same-reading.ts';

/** Every `*.json` here is a page that the readers must go on reading as they should. */
export const REPORTS = join(import.meta.dirname, '..', 'reports');
const EXPECTED = '.expected.json';

/** The reports that are kept, by name. */
export function reportNames(): string[] {
  return readdirSync(REPORTS)
    .filter((file) => file.endsWith('.json') && !file.endsWith(EXPECTED))
    .map((file) => basename(file, '.json'));
}

/** @throws Error when the file is no report of a known version */
export function readReportFile(path: string): Report {
  const parsed = reportSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${path} is no report: ${issue?.path.join('.')} ${issue?.message}`);
}

/**
 * What a report should be read as: the parts of a summary in `<name>.expected.json` when there is one, for a page
 * that was not understood when it was reported.
 */
export function expectedOf(name: string): Partial<Summary> | undefined {
  const path = join(REPORTS, `${name}${EXPECTED}`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<Summary>) : undefined;
}

/** A document of a report, and what the readers make of it now. */
export interface Reread {
  /** `page`, `page.frames.0`… */
  at: string;
  reported: ReturnType<typeof comparable> | undefined;
  now: ReturnType<typeof comparable>;
  /** Elements that are found, and not where the report marks them. */
  misplaced: string[];
}

/** Reads a report again, frame by frame. */
export function reread(page: ReportedPage, at = 'page'): Reread[] {
  const { summary, misplaced } = readReported(loadPage(page));
  const inner = page.frames.flatMap((frame, index) => reread(frame, `${at}.frames.${index}`));
  return [
    { at, reported: page.reading && comparable(page.reading), now: comparable(summary), misplaced },
    ...inner,
  ];
}
