import { browser } from 'wxt/browser';

/** What the polyfill's types do not know: https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a side panel that we can open. */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = browser as PanelApis;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Opens the checklist in the side panel. The browser allows it only in answer to a person's act, and only before
 * anything else is waited for.
 *
 * @param windowId the window in which it opens, in Chrome and Edge
 * @throws Error when the browser refuses
 */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as PanelApis;
  if (sidePanel) await sidePanel.open({ windowId });
  else if (sidebarAction) await sidebarAction.open();
  else throw new Error('This browser has no side panel.');
}

/** Shows the checklist in a tab of its own. */
export async function openChecklistTab(): Promise<void> {
  const url = browser.runtime.getURL('/checklist.html');
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
