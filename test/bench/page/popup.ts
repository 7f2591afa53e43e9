import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { newConversion } from '../../../lib/conversion/conversion.ts';
import { toStored } from '../../../lib/store/schema.ts';
import { type Figure, median } from '../figure.ts';
import { manyAccounts } from './accounts.ts';
import { noteUsable } from './in-page.ts';
import { rest, type Stage } from './stage.ts';

/** What there is in the extension’s pages, where the functions that name it run. */
declare const chrome: typeof browser;

const ACCOUNTS = 500;
const RUNS = 7;

/** The popup from its opening to the moment at which it shows what it has and takes the next event. */
export async function popup({ browser: { context, extensionId } }: Stage): Promise<Figure[]> {
  const address = `chrome-extension://${extensionId}/popup.html`;
  const times: Record<'full' | 'empty', number[]> = { full: [], empty: [] };
  const stored = conversions();
  const keeper = await context.newPage();
  await keeper.goto(address);
  const open = async (selector: string) => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 400, height: 600 });
    await page.addInitScript(noteUsable, selector);
    await page.goto(address);
    await page.waitForFunction(() => window.bench?.usable !== undefined, undefined, { polling: 50 });
    const { usable = Number.NaN } = await page.evaluate(() => window.bench ?? {});
    await page.close();
    return usable;
  };
  for (let run = 0; run < RUNS; run += 1) {
    await store(keeper, {});
    times.empty.push(await open('main.empty'));
    await store(keeper, stored);
    times.full.push(await open('main [data-mail]'));
  }
  await keeper.close();
  const [full, empty] = [median(times.full), median(times.empty)];
  return [
    { name: 'popup with 500 accounts, to usable', value: full, unit: 'ms', aim: null },
    { name: 'empty popup, to usable', value: empty, unit: 'ms', aim: null },
    {
      name: 'popup with 500 accounts, against an empty one',
      value: full / empty,
      unit: '×',
      aim: { atMost: 2 },
    },
  ];
}

/** Accounts at every status, as they are stored. */
function conversions(): Record<string, unknown> {
  const at = Date.now() - 86_400_000;
  return Object.assign(
    {},
    ...manyAccounts(ACCOUNTS).map(({ mail, nom, prenom, profession }, index) =>
      toStored({
        ...newConversion(mail.toLowerCase()),
        person: { value: { nom, prenom, profession, adeli: '' }, at },
        bal: { value: index % 4 === 0 ? 'PER' : 'MED', at },
        ...(index % 3 === 0 && { decision: { value: { kind: 'started' }, at: at + index } }),
      }),
    ),
  );
}

async function store(page: Page, values: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (given) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ version: 1, ...given });
  }, values);
  // The background and the other views take notice first.
  await rest(page);
}
