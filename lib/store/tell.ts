import { browser } from 'wxt/browser';
import type { TabMessage } from './messages.ts';

/**
 * Tells the pages in a tab something. Not waited for, as a page with an open dialog does not answer. One that is still
 * loading asks by itself.
 *
 * @param frame tells the page in this frame alone
 */
export function tell(tab: number, message: TabMessage, frame?: number): void {
  const where = frame === undefined ? {} : { frameId: frame };
  void browser.tabs.sendMessage(tab, message, where).catch(() => undefined);
}
