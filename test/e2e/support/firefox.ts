import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { FIREFOXES, firstInstalled } from '../../run/browsers.mjs';
import { until } from './until.ts';

/** The production build for Firefox, and the name it has there. */
const EXTENSION = resolve('.output/firefox-mv3');
const ID = 'assistant-per@assistant-per.fr';

export interface Firefox {
  browser: Browser;
  /** Opens one of the extension's own pages. */
  openOwnPage(name: string): Promise<Page>;
}

/**
 * Starts Firefox with the shipped extension, and with host names mapped to this machine.
 *
 * @param hosts the names under which the demo answers
 * @param proxy the port of a proxy through which everything else goes
 */
export async function launchFirefox(hosts: string[], proxy?: number): Promise<Firefox> {
  const executablePath = firstInstalled(FIREFOXES);
  if (!executablePath) throw new Error('No Firefox found: run `node test/run/setup.mjs`.');
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Two browsers may start at once.
    timeout: 100_000,
    // From 153 on, what drives Firefox opens an extension's pages only with this.
    args: ['-remote-allow-system-access'],
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(),
      'intl.locale.requested': 'fr',
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: uuid }),
      // What one asks for is granted without a window that no test can reach.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(proxy !== undefined && {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy,
      }),
    },
  });
  await browser.installExtension(EXTENSION);
  return {
    browser,
    async openOwnPage(name) {
      const url = `moz-extension://${uuid}/${name}`;
      const page = await browser.newPage();
      // Firefox never says that such a page is loaded (https://github.com/mozilla/firefox-devtools-mcp/pull/87).
      void page.goto(url).catch(() => undefined);
      await until(url, async () => (await page.evaluate(() => location.href)) === url);
      return page;
    },
  };
}
