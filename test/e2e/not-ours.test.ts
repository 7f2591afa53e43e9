import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trusted } from '../medimail/html.ts';
import { page as pageOf } from '../medimail/http/responses.ts';
import { type Listening, serve } from '../medimail/http/server.ts';
import { longJournal, MAIL, NOT_OURS, type NotOurs } from '../page/not-ours/pages.ts';
import { Assistant } from './support/assistant.ts';
import { type Browser, launchChromium, MEDIMAIL_URL } from './support/chromium.ts';

const PAGES: readonly NotOurs[] = [...NOT_OURS, longJournal(10_000)];

/** How long the assistant has to show something that it should not, in ms. */
const WHILE = 400;

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
      if (index % 3 === 0) await assistant.start(MAIL);
      await page.goto(`${MEDIMAIL_URL}?n=${index}`);
      await page.waitForTimeout(WHILE);
      expect(await page.locator('assistant-per').count()).toBe(0);
      expect(await assistant.card()).toBeUndefined();
      expect(said.filter((text) => !text.includes('favicon'))).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
