import { afterAll, beforeAll } from 'vitest';
import { type Medimail, type MedimailOptions, startMedimail } from '../../medimail/index.ts';
import { Assistant } from './assistant.ts';
import { type Browser, launchChromium, MEDIMAIL_URL } from './chromium.ts';
import type { Target } from './driver.ts';
import type { MedimailElements, MedimailPages } from './pages.ts';
import { PAGES } from './skins.ts';

/** A demo Medimail and a browser with the extension, for the tests of one file. */
export interface Session {
  medimail: Medimail;
  browser: Browser;
}

/** A tab on the account list, as its administrator and as the assistant show it. */
export interface Tab {
  pages: MedimailPages;
  assistant: Assistant;
}

/** Such a tab in whatever browser: what the scenarios are written for. */
export interface AnyTab {
  pages: MedimailElements<Target>;
  assistant: Assistant;
}

/** Starts a session before the tests of a file, and ends it after them. */
export function useSession(options: MedimailOptions = {}): Session {
  const session: Partial<Session> = {};
  beforeAll(async () => {
    session.medimail = await startMedimail({ sessionless: true, banner: false, ...options });
    session.browser = await launchChromium({ port: session.medimail.port });
  });
  afterAll(async () => {
    await session.browser?.close();
    await session.medimail?.close();
  });
  return session as Session;
}

/** Opens a tab on the account list, in the skin that Medimail has at that moment. */
export async function openList({ browser, medimail }: Session, query = ''): Promise<Tab> {
  const page = await browser.context.newPage();
  const pages = new PAGES[medimail.skin](page);
  await pages.openList(query);
  return { pages, assistant: await Assistant.on(page) };
}

export { MEDIMAIL_URL };
