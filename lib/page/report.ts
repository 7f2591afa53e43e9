import { findLists } from './account-list.ts';
import type { OpenedCopy } from './copy/open-copy.ts';
import { documentIn, ownElements } from './copy/own-elements.ts';
import { readLogin } from './login.ts';
import { NO_PROFILE } from './profile.ts';
import { readPage } from './read-page.ts';
import { shapeAddress } from './report/address.ts';
import { addDataWords } from './report/data-words.ts';
import { Places } from './report/places.ts';
import type { Report, ReportedPage } from './report/schema.ts';
import { pointersIn, rowsTried, summarise } from './report/summary.ts';
import { keepLabel } from './report/words.ts';
import { type HtmlContext, writeHtml } from './report/write-html.ts';
import type { Found, PageReading } from './types.ts';

export { loadPage, loadReport } from './report/load-report.ts';
export { type Report, type ReportedPage, reportSchema } from './report/schema.ts';

/** What a document does not say about itself. */
export interface ReportOptions {
  /** The address of the page. */
  url: string;
  /** The version of the extension. */
  version: string;
  /** As it is to be written: `Firefox 128`. */
  browser?: string;
  /** Where the document is a copy of the page: what only the page itself could say. */
  opened?: OpenedCopy;
}

/** A document of the page, read before anything is written: names told by one are names in all. */
interface Draft {
  document: Document;
  url: string;
  places: Places;
  reading: PageReading | undefined;
  failure: string | undefined;
  /** Whether the page that this is a copy of was too large for a copy. */
  cut: boolean;
  frames: { element: Element; draft: Draft }[];
}

/** Frames in frames: deeper than this is no page of a person's. */
const DEEPEST = 4;

/**
 * Writes a *rapport de diagnostic*: what a page is made of and what the readers made of it, with every name, mail,
 * number and other text replaced by its shape. Changes nothing in the page.
 *
 * Texts are treated by where they stand. A label keeps its words but for those that may be somebody's; values are
 * shaped whole; of all else only the interface's own words are kept. A shape is as long as its text, and keeps its
 * punctuation: a mail still looks like a mail, 11 digits like 11 digits, and the readers read the report's page
 * as they read the page.
 */
export function writeReport(document: Document, { url, version, browser, opened }: ReportOptions): Report {
  const draft = draftOf(document, url, 0, opened);
  const data = new Set<string>();
  addData(data, draft);
  return {
    format: 'assistant-per/rapport',
    version: 1,
    extension: version,
    ...(browser !== undefined && { browser }),
    page: writePage(draft, { label: (text) => keepLabel(text, data), marks: marksOf(readingsOf(draft)) }),
  };
}

function draftOf(document: Document, url: string, depth: number, opened?: OpenedCopy): Draft {
  let reading: PageReading | undefined;
  let failure: string | undefined;
  try {
    reading = readPage(document);
  } catch (error) {
    failure = error instanceof Error ? error.name : 'Error';
  }
  const frames = depth < DEEPEST ? ownElements(document, 'iframe, frame') : [];
  return {
    document,
    url,
    places: new Places(document, reading ? findLists(document, NO_PROFILE) : []),
    reading,
    failure,
    cut: opened?.copy.truncated ?? false,
    frames: frames.flatMap((element) => {
      const copied = opened?.frames.get(element);
      if (copied) {
        return [{ element, draft: draftOf(copied.document, copied.copy.url, depth + 1, copied) }];
      }
      const inner = documentIn(element);
      return inner ? [{ element, draft: draftOf(inner, inner.URL, depth + 1) }] : [];
    }),
  };
}

function addData(data: Set<string>, { document, places, reading, frames }: Draft): void {
  addDataWords(data, document, places, reading?.identity ?? { mentioned: [] });
  for (const { draft } of frames) addData(data, draft);
}

function readingsOf({ reading, frames }: Draft): PageReading[] {
  return [...(reading ? [reading] : []), ...frames.flatMap(({ draft }) => readingsOf(draft))];
}

function writePage(draft: Draft, how: Pick<HtmlContext, 'label' | 'marks'>): ReportedPage {
  const { document, url, places, reading, failure, cut, frames } = draft;
  const { html, truncated } = writeHtml(document, {
    ...how,
    places,
    said: readLogin(document)?.errors ?? [],
    frames: frames.map(({ element }) => element),
  });
  return {
    address: shapeAddress(url),
    html,
    truncated: truncated || cut,
    ...(reading && { reading: summarise(reading, how.label) }),
    ...(failure !== undefined && { failure }),
    frames: frames.map(({ draft: inner }) => writePage(inner, how)),
  };
}

/** Says in the markup which element was found for what, and which ones could have been. */
function marksOf(readings: PageReading[]): Map<Element, [string, string][]> {
  const ids = {
    'data-pointer': new Map<Element, Set<string>>(),
    'data-candidate': new Map<Element, Set<string>>(),
  };
  const mark = (id: string, found: Found) => {
    const matches = found.found === 'one' ? [found.match] : found.found === 'several' ? found.matches : [];
    const marked = ids[found.found === 'one' ? 'data-pointer' : 'data-candidate'];
    for (const { element } of matches) marked.set(element, (marked.get(element) ?? new Set()).add(id));
  };
  for (const reading of readings) {
    for (const [id, found] of pointersIn(reading)) mark(id, found);
    for (const row of rowsTried(reading)) {
      mark('edit', row.edit());
      mark('add', row.add());
    }
  }
  const marks = new Map<Element, [string, string][]>();
  for (const [name, marked] of Object.entries(ids)) {
    for (const [element, of] of marked) {
      marks.set(element, [...(marks.get(element) ?? []), [name, [...of].join(' ')]]);
    }
  }
  return marks;
}
