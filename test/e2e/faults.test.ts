import { readlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { browser as Extension } from 'wxt/browser';
import type { RowFacts } from '../../lib/page/types.ts';
import { startMedimail } from '../medimail/index.ts';
import { type Browser, launchChromium } from './support/chromium.ts';
import { openList, useSession } from './support/session.ts';

/** The extension's own, in its pages. */
declare const chrome: typeof Extension;

const MAIL = 'lea.schiano@esante-occitanie.fr';
const session = useSession();

/** A page of the extension's own that shows nothing of what is stored: drawing 10,000 accounts takes a while. */
async function openOwnPage({ context, extensionId }: Browser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/report.html`);
  return page;
}

/** Ends a browser at once, with no time to put anything in order. */
async function kill({ context, profile }: Browser): Promise<void> {
  if (process.platform === 'win32') {
    const page = await context.newPage();
    await page.goto('chrome://inducebrowsercrashforrealz').catch(() => undefined);
    return;
  }
  // The lock of a profile names the process that has it: `<host>-<pid>`.
  process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
}

/** Tells the background of some rows, as the assistant of a page does: again when it was not there. */
function report(page: Page, rows: RowFacts[], at: number): Promise<void> {
  return page.evaluate(
    async ([rows, at]) => {
      const facts = { kind: 'account-list', errors: [], notices: [], identity: { mentioned: [] }, rows };
      const message = { type: 'page', at, document: 'x', page: facts, url: 'https://medimail.mipih.fr/' };
      for (let left = 5; ; left--) {
        const reply = await chrome.runtime.sendMessage(message).catch(() => undefined);
        if (reply && !('failed' in reply)) return;
        if (left === 0) throw new Error('nobody answers');
      }
    },
    [rows, at] as const,
  );
}

const rowsOf = (from: number, count: number): RowFacts[] =>
  Array.from({ length: count }, (_, index) => ({
    mail: `compte.${from + index}@ch-demo.fr`,
    bal: 'MED',
    nom: `NOM ${from + index}`,
    prenom: 'Léa',
    profession: 'Infirmier',
  }));

/** The accounts that are stored, by mail. */
function stored(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const all = await chrome.storage.local.get(null);
    return Object.entries(all).flatMap(([key, value]) =>
      key.startsWith('account:') ? [(value as { mail: string }).mail] : [],
    );
  });
}

const erase = (page: Page): Promise<void> => page.evaluate(() => chrome.storage.local.clear());

describe('nothing is lost', () => {
  it('when the background is stopped 20 times in the middle of work', async () => {
    const page = await openOwnPage(session.browser);
    await erase(page);
    const devtools = await session.browser.context.newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    for (let time = 0; time < 20; time++) {
      const told = report(page, rowsOf(time * 10, 10), 1000 + time);
      await devtools.send('ServiceWorker.stopAllWorkers');
      await told;
    }
    expect(new Set(await stored(page))).toEqual(new Set(rowsOf(0, 200).map(({ mail }) => mail)));
    await page.close();
  });

  it('when the browser keeps nothing more: it says so, and goes on once there is room', async () => {
    const own = await openOwnPage(session.browser);
    await erase(own);
    await own.evaluate(async () => {
      const { QUOTA_BYTES } = chrome.storage.local;
      const used = await chrome.storage.local.getBytesInUse(null);
      await chrome.storage.local.set({ filler: 'x'.repeat(QUOTA_BYTES - used - 100) });
    });
    const { assistant, pages } = await openList(session, MAIL);
    expect(await assistant.waitForProblem('full')).toContain('plus de place');
    expect(await stored(own)).toEqual([]);
    await own.evaluate(() => chrome.storage.local.remove('filler'));
    await pages.openList(MAIL);
    await assistant.waitForBadge(MAIL, 'MED');
    await assistant.waitForNoProblem();
    await expect.poll(() => stored(own)).toEqual([MAIL]);
    await pages.page.close();
    await own.close();
  });

  it('when the browser is killed', async () => {
    const medimail = await startMedimail({ sessionless: true, banner: false });
    const profile = await mkdtemp(join(tmpdir(), 'assistant-per-'));
    const killed = await launchChromium({ port: medimail.port, profile });
    const page = await openOwnPage(killed);
    await report(page, rowsOf(0, 50), 1000);
    await kill(killed);
    await killed.context.close().catch(() => undefined);
    const again = await launchChromium({ port: medimail.port, profile });
    expect(new Set(await stored(await openOwnPage(again)))).toEqual(
      new Set(rowsOf(0, 50).map(({ mail }) => mail)),
    );
    await again.close();
    await medimail.close();
    // What belongs to the browser may still be writing there.
    await rm(profile, { recursive: true, force: true }).catch(() => undefined);
  });

  it('when five pages report 10,000 facts at once, and none is there twice', async () => {
    const pages = await Promise.all(Array.from({ length: 5 }, () => openOwnPage(session.browser)));
    const [first] = pages;
    if (!first) throw new Error('no page');
    await erase(first);
    const tell = (page: Page, tab: number) =>
      Promise.all(
        Array.from({ length: 4 }, (_, turn) => report(page, rowsOf(tab * 2000 + turn * 500, 500), 1000)),
      );
    await Promise.all(pages.map(tell));
    const mails = await stored(first);
    expect(mails).toHaveLength(10_000);
    expect(new Set(mails).size).toBe(10_000);
    await erase(first);
    for (const page of pages) await page.close();
  }, 400_000);

  // The last one: the extension is gone afterwards.
  it('when the extension is updated: the old script steps aside, asks to reload, and leaves no error', async () => {
    const { assistant, pages } = await openList(session, MAIL);
    await assistant.waitForBadge(MAIL, 'MED');
    const errors: string[] = [];
    pages.page.on('pageerror', (error) => errors.push(error.message));
    pages.page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const own = await openOwnPage(session.browser);
    await own.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    expect(await assistant.waitForProblem('gone')).toContain('rechargez la page');
    expect(await assistant.badges()).toEqual([]);
    // Where an extension comes from the command line, Chromium does not start it again: what comes next is not seen here.
    await assistant.act('reload');
    await pages.page.waitForLoadState();
    await assistant.waitForNoProblem();
    expect(errors).toEqual([]);
    await pages.page.close();
  });
});
