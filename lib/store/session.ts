import { browser } from 'wxt/browser';
import type { CardLook } from './messages.ts';

const ADDRESS = 'list-address';
const LOOK = 'card-look';

/**
 * The address of the account list that was last seen, to open Medimail right there. It may hold what was
 * searched for, so it is kept for the browser's session only.
 */
export const listAddress = {
  async get(): Promise<string | undefined> {
    const value = (await browser.storage.session.get(ADDRESS))[ADDRESS];
    return typeof value === 'string' ? value : undefined;
  },
  async set(address: string): Promise<void> {
    await browser.storage.session.set({ [ADDRESS]: address });
  },
};

/** Forgets what is kept for the browser's session: where accounts were searched, and which tab works on which. */
export async function eraseSession(): Promise<void> {
  await browser.storage.session.clear();
}

/** How the card was left; nobody but the background writes it. */
export const cardLook = {
  async get(): Promise<CardLook> {
    return ((await browser.storage.session.get(LOOK))[LOOK] as CardLook | undefined) ?? { folded: false };
  },
  async set(look: CardLook): Promise<void> {
    await browser.storage.session.set({ [LOOK]: look });
  },
};
