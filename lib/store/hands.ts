import { browser } from 'wxt/browser';
import type { Conversion } from '../conversion/conversion.ts';
import { statusOf, touchedAt } from '../conversion/progress.ts';
import type { Hand } from './messages.ts';

/**
 * Which account each tab works on. Kept for the browser's session only: after a restart, a tab takes up the
 * account that was worked on last.
 */
export const hands = {
  /** What was said of a tab. */
  async get(tab: number): Promise<Hand> {
    const key = handKey(tab);
    const value = (await browser.storage.session.get(key))[key];
    return typeof value === 'string' ? value : undefined;
  },
  async set(tab: number, hand: string): Promise<void> {
    await browser.storage.session.set({ [handKey(tab)]: hand });
  },
  async forget(tab: number): Promise<void> {
    await browser.storage.session.remove(handKey(tab));
  },
};

const handKey = (tab: number): string => `hand:${tab}`;

/**
 * The account that a tab nobody said anything about takes up: the one in progress that was worked on last.
 * @returns its mail, or `undefined` when none is in progress
 */
export function lastInProgress(conversions: readonly Conversion[]): string | undefined {
  const active = conversions.filter((conversion) => statusOf(conversion) === 'active');
  return active.sort((a, b) => touchedAt(b) - touchedAt(a))[0]?.mail;
}
