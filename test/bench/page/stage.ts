import type { Page } from 'playwright-core';
import { type Browser, launchChromium, MEDIMAIL_URL } from '../../e2e/support/chromium.ts';
import { type Medimail, startMedimail } from '../../medimail/index.ts';
import type { Account } from '../../medimail/state.ts';
import { manyAccounts } from './accounts.ts';

/** Another name of the demo, for which the extension has no permission: the same pages in the same browser, without it. */
const BARE_HOST = 'sans-assistant.example';

/** Whether a page has the assistant. */
export type Side = 'ours' | 'bare';

/** A demo and a browser that the measures share. */
export interface Stage {
  medimail: Medimail;
  browser: Browser;
  /** The accounts of the demo, in the order of the list. */
  accounts: readonly Account[];
  close(): Promise<void>;
}

/** @param count how many accounts the demo holds */
export async function openStage(count: number): Promise<Stage> {
  const accounts = manyAccounts(count);
  const medimail = await startMedimail({ sessionless: true, banner: false, accounts, pageSize: count });
  const browser = await launchChromium({ port: medimail.port, hosts: { [BARE_HOST]: medimail.port } });
  return {
    medimail,
    browser,
    accounts,
    async close() {
      await browser.close();
      await medimail.close();
    },
  };
}

/** The address of the account list. */
export function listOn(side: Side): string {
  return `${side === 'ours' ? MEDIMAIL_URL : `https://${BARE_HOST}/`}?m=admin_users`;
}

/** How many badges a list of the first so many accounts has. */
export function badgesOf({ accounts }: Stage, rows: number): number {
  return accounts.slice(0, rows).filter(({ bal }) => bal === 'MED').length;
}

/** Opens the list with so many rows in a tab of its own, in front. */
export async function openList(
  { browser, medimail }: Stage,
  side: Side,
  rows: number,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Page> {
  medimail.setOptions({ pageSize: rows });
  const page = await browser.context.newPage();
  await prepare(page);
  await page.goto(listOn(side), { waitUntil: 'load' });
  return page;
}

/** Waits for every badge to be there. */
export async function waitForBadges(page: Page, badges: number): Promise<void> {
  await page.waitForFunction(
    (count) => document.querySelectorAll('table.liste assistant-per').length >= count,
    badges,
    { polling: 100, timeout: 120_000 },
  );
}

/** How long a page and the background are left alone before they are measured, in ms. */
const REST = 1_500;

/**
 * Lets what was begun come to its end. The assistant leaves no sign in the page that a bench could wait for instead,
 * and a sign for it alone would be measured too.
 */
export function rest(page: Page): Promise<void> {
  return page.waitForTimeout(REST);
}

/** A page that runs no script for so many of these is at rest. */
const QUIET_TIMES = 4;

/** Waits until a page runs no script any more: of a long list, the background stores for seconds what it was told. */
export async function atRest(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  let last = -1;
  for (let quiet = 0; quiet < QUIET_TIMES; ) {
    await page.waitForTimeout(REST / 2);
    const { metrics } = await session.send('Performance.getMetrics');
    const { value = 0 } = metrics.find(({ name }) => name === 'ScriptDuration') ?? {};
    quiet = value === last ? quiet + 1 : 0;
    last = value;
  }
  await session.detach();
}
