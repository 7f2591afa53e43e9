import { afterAll, beforeAll } from 'vitest';
import { type Medimail, type MedimailOptions, startMedimail } from '../../medimail/index.ts';
import { Assistant } from './assistant.ts';
import { ClassicInFirefox } from './classic-firefox.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import type { AnyTab } from './session.ts';
import { FirefoxShadowReader } from './shadow-firefox.ts';

/** A demo Medimail and a Firefox with the extension, for the tests of one file. */
export interface FirefoxSession {
  medimail: Medimail;
  firefox: Firefox;
  /** Opens a tab on the account list. */
  openList(): Promise<AnyTab>;
}

/** Starts a session before the tests of a file, and ends it after them. */
export function useFirefox(options: MedimailOptions = {}): FirefoxSession {
  const session: Partial<FirefoxSession> = {};
  beforeAll(async () => {
    const medimail = await startMedimail({ sessionless: true, banner: false, ...options });
    session.medimail = medimail;
    const firefox = await launchFirefox(['medimail.mipih.fr']);
    session.firefox = firefox;
    session.openList = async () => {
      const page = await firefox.browser.newPage();
      const pages = new ClassicInFirefox(page, `https://medimail.mipih.fr:${medimail.port}/`);
      await pages.openList();
      return { pages, assistant: new Assistant(page, new FirefoxShadowReader(page)) };
    };
  });
  afterAll(async () => {
    await session.firefox?.browser.close();
    await session.medimail?.close();
  });
  return session as FirefoxSession;
}
