import { browser } from 'wxt/browser';
import type { PageCopy } from '../../lib/page/copy/copy-page.ts';
import { openCopy } from '../../lib/page/copy/open-copy.ts';
import { type Report, writeReport } from '../../lib/page/report.ts';
import type { TabMessage } from '../../lib/store/messages.ts';

/** The page that is shown in a window of the usual size, in CSS pixels. */
const SIZE = { width: 1280, height: 800 };

/**
 * Asks a tab for a copy of its page, and writes a report of it. The copy, which still says whom the page is about, is
 * stored nowhere: it goes from the tab to this page, and is gone once the report is written.
 *
 * @param tab the tab's id
 * @returns `undefined` when no assistant answers there
 */
export async function reportOf(tab: number): Promise<Report | undefined> {
  const frames: HTMLIFrameElement[] = [];
  try {
    const copy = await askForCopy(tab);
    if (!copy) return undefined;
    const opened = await openCopy(copy, async (html) => {
      const frame = await loadHidden(html);
      frames.push(frame);
      if (!frame.contentDocument) throw new Error('A frame shows nothing.');
      return frame.contentDocument;
    });
    const { version } = browser.runtime.getManifest();
    return writeReport(opened.document, { url: copy.url, version, opened });
  } finally {
    for (const frame of frames) frame.remove();
  }
}

async function askForCopy(tab: number): Promise<PageCopy | undefined> {
  const message: TabMessage = { type: 'copy' };
  try {
    // The whole page answers, with its frames in it.
    return (await browser.tabs.sendMessage(tab, message, { frameId: 0 })) as PageCopy | undefined;
  } catch {
    return undefined;
  }
}

/** Shows a page where nobody sees it: no script of it runs, and nothing is fetched. */
function loadHidden(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  // The same origin, so that it can be read; no script runs in it, by this and by our policy.
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Drawn, as what is not drawn is not shown to the readers either.
  Object.assign(frame.style, {
    position: 'fixed',
    left: '-10000px',
    width: `${SIZE.width}px`,
    height: `${SIZE.height}px`,
  });
  frame.srcdoc = html;
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(frame), { once: true });
    document.body.append(frame);
  });
}
