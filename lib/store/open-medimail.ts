import { browser } from 'wxt/browser';
import { addedHosts, MEDIMAIL } from './hosts.ts';
import { listAddress } from './session.ts';

/** Where Medimail begins. */
export const HOME = 'https://medimail.mipih.fr/';

/**
 * Brings the Medimail tab that was used last to the front, or opens one on the account list.
 * @returns the tab's id
 */
export async function openMedimail(): Promise<number> {
  const [open] = await lastMedimailTabs();
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { active: true });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
    return open.id;
  }
  const created = await browser.tabs.create({ url: (await listAddress.get()) ?? HOME });
  if (created.id === undefined) throw new Error('The browser opened no tab.');
  return created.id;
}

/** The tabs that show Medimail, the one that was used last first. */
export async function lastMedimailTabs(): Promise<MedimailTab[]> {
  const all = await browser.tabs.query({ url: [MEDIMAIL, ...(await addedHosts())] });
  return all.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
}

interface MedimailTab {
  id?: number | undefined;
  windowId?: number | undefined;
}
