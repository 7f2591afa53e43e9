import { browser } from 'wxt/browser';

/** Where a tab last showed the account list. */
export interface ListPlace {
  url: string;
  /** The frame of the tab that showed it; 0 is the whole tab. */
  frame: number;
  /** Whether it shows it still. */
  shown: boolean;
}

/** Kept for the browser's session only, as the address may hold what was searched for. */
export const listPlaces = {
  async get(tab: number): Promise<ListPlace | undefined> {
    return (await browser.storage.session.get(placeKey(tab)))[placeKey(tab)] as ListPlace | undefined;
  },
  /** A frame of a tab shows the list, or another page. */
  async see(tab: number, frame: number, url: string, isList: boolean): Promise<void> {
    const known = await listPlaces.get(tab);
    if (isList) await browser.storage.session.set({ [placeKey(tab)]: { url, frame, shown: true } });
    else if (known?.shown && known.frame === frame)
      await browser.storage.session.set({ [placeKey(tab)]: { ...known, shown: false } });
  },
  async forget(tab: number): Promise<void> {
    await browser.storage.session.remove(placeKey(tab));
  },
};

const placeKey = (tab: number): string => `list:${tab}`;
