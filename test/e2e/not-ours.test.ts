import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as Extension } from 'wxt/browser';
import { trusted } from '../medimail/html.ts';
import { page as pageOf } from '../medimail/http/responses.ts';
import { type Listening, serve } from '../medimail/http/server.ts';
import { longJournal, MAIL, NOT_OURS, type NotOurs } from '../page/not-ours/pages.ts';
import { Assistant } from './support/assistant.ts';
import { type Browser, launchChromium, MEDIMAIL_URL } from './support/chromium.ts';

const PAGES: readonly NotOurs[] = [...NOT_OURS, longJournal(10_000)];

/** What there is in the background, where the functions that name it run. */
declare const chrome: typeof Extension;

const LIST = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Medimail</title></head><body><h3>Gestion des utilisateurs Medimail</h3>
<table><tr><th>Mail</th><th>Type de bal</th><th>Nom</th><th>Prénom</th><th>Actions</th></tr><tr><td>${MAIL}</td><td>MED</td><td>SCHIANO</td><td>LEA</td><td><a href="#">Modifier</a></td></tr></table></body></html>`;

describe('pages that are not ours to touch', () => {
  let server: Listening;
  let browser: Browser;

  beforeAll(async () => {
    server = await serve(0, {
      answer: ({ url }) => pageOf(trusted(PAGES[Number(url.searchParams.get('n') ?? -1)]?.html ?? LIST)),
      record: () => undefined,
    });
    browser = await launchChromium({ port: server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(PAGES.map(({ name }, index) => [name, index] as const))('%s', async (_, index) => {
    const page = await browser.context.newPage();
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    try {
      // The tab works on an account: what could be pointed at on the next page would be.
      await page.goto(MEDIMAIL_URL);
      const assistant = await Assistant.on(page);
      await expect.poll(() => isListTold(browser, page)).toBe(true);
      if (index % 3 === 0) {
        await assistant.start(MAIL);
        await assistant.waitForCard('open-record', 'pointing');
      }
      await page.goto(`${MEDIMAIL_URL}?n=${index}`);
      // It was read, and all that is to be shown of it is.
      await expect.poll(() => isListTold(browser, page)).toBe(false);
      expect(await page.locator('assistant-per').count()).toBe(0);
      expect(said.filter((text) => !text.includes('favicon'))).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

/**
 * Whether the background was told last that a page is the account list, once the page has had its answer.
 *
 * @returns nothing while it was told of no list
 */
function isListTold({ context }: Browser, page: Page): Promise<boolean | undefined> | undefined {
  return context.serviceWorkers()[0]?.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({ url: '*://*/*' })).find((each) => each.url === url)?.id;
    if (tab === undefined) return undefined;
    const { [`list:${tab}`]: place } = await chrome.storage.session.get(`list:${tab}`);
    // What the page answers now it answers after it has taken the former answer.
    await chrome.tabs.sendMessage(tab, { type: 'copy' });
    return (place as { shown: boolean } | undefined)?.shown;
  }, page.url());
}
