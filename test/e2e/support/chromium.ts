import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUMS, firstInstalled } from '../../run/browsers.mjs';
import { until } from './until.ts';

/** The production build for Chromium. */
export const EXTENSION = resolve('.output/chrome-mv3');

/** Medimail's own address: the extension has no other permission. */
export const MEDIMAIL_URL = 'https://medimail.mipih.fr/';

export interface Browser {
  context: BrowserContext;
  /** The folder of its profile: given to the next launch, the browser is the same one restarted. */
  profile: string;
  /** Empty where there is none. */
  extensionId: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The port of the demo that answers for Medimail. */
  port: number;
  profile?: string;
  /** In CSS pixels. */
  viewport?: { width: number; height: number };
  extension?: string;
  /** Starts it without any extension. */
  bare?: boolean;
  /** Other names, each with the port on this machine that answers for it; `*` for all that are left. */
  hosts?: Record<string, number>;
  /** Of the browser, and so of the extension; `fr` if not said. */
  language?: 'fr' | 'en';
  /** Leaves the page open that is shown once, when the extension is installed. */
  welcome?: boolean;
}

/** Starts Chromium with the shipped extension, and with Medimail's host name mapped to the demo. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { port, viewport = { width: 1280, height: 800 }, extension = EXTENSION } = options;
  const { hosts = {}, language = 'fr', bare = false } = options;
  const executablePath = firstInstalled(CHROMIUMS);
  if (!executablePath) throw new Error('No Chromium found: run `node test/run/setup.mjs`.');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'assistant-per-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    ignoreHTTPSErrors: true,
    ...(!bare && { ignoreDefaultArgs: ['--disable-extensions'] }),
    headless: false,
    viewport,
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    args: [
      '--headless=new',
      '--no-sandbox',
      `--lang=${language}`,
      ...(bare ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      `--host-resolver-rules=${[`MAP medimail.mipih.fr:443 127.0.0.1:${port}`, ...mapped(hosts)].join(', ')}`,
      // What Playwright ignores in pages, it does not in the extension's background, nor always in time in a tab that
      // the extension opens.
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    env: { ...process.env, LANGUAGE: language, LANG: language === 'fr' ? 'fr_FR.UTF-8' : 'en_GB.UTF-8' },
  });
  const extensionId = bare ? '' : await idOf(context);
  if (!bare && !options.welcome && !options.profile) await closeWelcome(context);
  return {
    context,
    profile,
    extensionId,
    async close() {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true }).catch(() => undefined);
    },
  };
}

async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

function mapped(hosts: Record<string, number>): string[] {
  return Object.entries(hosts).map(
    ([host, port]) => `MAP ${host}${host === '*' ? '' : ':443'} 127.0.0.1:${port}`,
  );
}

/** Closes the page that a new installation opens: it would lie over the first tab of a test. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const opened = await until('the page of a new installation', async () => context.pages().find(isWelcome));
  await opened.close();
}
