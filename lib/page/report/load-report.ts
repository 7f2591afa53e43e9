import { escapeHtml } from '../copy/escape-html.ts';
import type { Report } from './schema.ts';

/**
 * A report turned back into a page: HTML to be parsed with declarative shadow roots, its frames in it. It holds no
 * script, no style but what hides elements, and no address.
 */
export function loadReport(report: Report): string {
  return loadPage(report.page);
}

/** A document as it is written. */
export interface WrittenPage {
  html: string;
  frames: WrittenPage[];
}

/** One document of a report or of a copy, the frames below it in it. */
export function loadPage({ html, frames }: WrittenPage): string {
  return html.replace(
    /<iframe((?:"[^"]*"|[^">])*?) data-frame="(\d+)"/g,
    (tag, attributes: string, index: string) => {
      const frame = frames[Number(index)];
      return frame
        ? `<iframe${attributes} data-frame="${index}" srcdoc="${escapeHtml(loadPage(frame))}"`
        : tag;
    },
  );
}
