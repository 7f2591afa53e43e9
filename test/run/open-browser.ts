import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUMS, FIREFOXES, firstInstalled } from './browsers.mjs';

const HOST = 'medimail.mipih.fr';

/**
 * Opens a browser that a person can use, with the extension in it and Medimail's host name mapped to the demo: a
 * Chromium, Chrome or Edge if there is one, else a Firefox. Chrome takes no extension on its command line any more
 * (https://github.com/SeleniumHQ/selenium/issues/15788), so that it is installed over the protocol.
 *
 * @param port where the demo listens
 * @throws when there is no browser
 */
export async function openBrowser(port: number): Promise<Browser> {
  const chromium = firstInstalled(CHROMIUMS);
  if (chromium) return openChromium(chromium, port);
  const firefox = firstInstalled(FIREFOXES);
  if (firefox) return openFirefox(firefox, port);
  throw new Error('No browser found: install Chromium, Chrome, Edge or Firefox.');
}

async function openChromium(executablePath: string, port: number): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: false,
    pipe: true,
    enableExtensions: [resolve('.output/chrome-mv3')],
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: [
      // Chromium refuses to run as root in its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--lang=fr',
      `--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${port}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    env: { ...process.env, LANGUAGE: 'fr' },
  });
  await goTo(browser, `https://${HOST}/`);
  return browser;
}

async function openFirefox(executablePath: string, port: number): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    acceptInsecureCerts: true,
    defaultViewport: null,
    extraPrefsFirefox: { 'network.dns.localDomains': HOST, 'intl.locale.requested': 'fr' },
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  await goTo(browser, `https://${HOST}:${port}/`);
  return browser;
}

async function goTo(browser: Browser, url: string): Promise<void> {
  const [page] = await browser.pages();
  await (page ?? (await browser.newPage())).goto(url);
}
