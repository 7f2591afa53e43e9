import { browser } from 'wxt/browser';
import { type NetSource, SOURCE_HOSTS } from '../store/source-hosts.ts';

/** Whether the browser lets these hosts be asked. */
export function isAllowed(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...hosts] });
}

/** Whether the extension may notify. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Asks the person for a source's hosts; only in answer to a click, and before anything else is waited for. */
export function requestSource(source: NetSource): Promise<boolean> {
  return browser.permissions.request({ origins: [...SOURCE_HOSTS[source]] });
}

/** Asks the person to let the extension notify; see {@link requestSource}. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** Gives a source's hosts back, if the extension has them. */
export async function giveSourceBack(source: NetSource): Promise<void> {
  await giveBack({ origins: [...SOURCE_HOSTS[source]] });
}

export async function giveNotificationsBack(): Promise<void> {
  await giveBack({ permissions: ['notifications'] });
}

async function giveBack(what: { origins: string[] } | { permissions: ['notifications'] }): Promise<void> {
  if (!(await browser.permissions.contains(what))) return;
  // An establishment may have given it to the extension for good: it stays, unused.
  await browser.permissions.remove(what).catch(() => false);
}
