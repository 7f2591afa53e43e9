import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { Conversion } from '../../../lib/conversion/conversion.ts';
import type { Findings } from '../../../lib/directory/findings.ts';
import { VERSION } from '../../../lib/store/schema.ts';
import type { Session } from './session.ts';

/** What there is in the extension's pages, where the functions that name it run. */
declare const chrome: typeof browser;

/** A file to give: its name and what is in it. */
export interface Given {
  name: string;
  content: string | Uint8Array;
}

/** The Annuaire page, found as a person finds what is on it. */
export class AnnuairePage {
  private constructor(readonly page: Page) {}

  /** @param accounts those of the work list before the page is opened; what was there is forgotten */
  static async open(
    session: Session,
    accounts: readonly Conversion[] = [],
    hash = '',
  ): Promise<AnnuairePage> {
    const page = await session.browser.context.newPage();
    const address = `chrome-extension://${session.browser.extensionId}/directory.html`;
    await page.goto(address);
    await page.evaluate(
      async (stored) => {
        await chrome.storage.local.clear();
        await chrome.storage.local.set(stored);
      },
      Object.fromEntries(accounts.map((one) => [`account:${one.mail}`, { ...one, version: VERSION }])),
    );
    await page.goto('about:blank');
    await page.goto(address + hash);
    await page.getByRole('heading', { level: 1, name: 'Annuaire' }).waitFor();
    return new AnnuairePage(page);
  }

  /** The page that something opened, on whatever account. */
  static async openedBy(session: Session, open: () => Promise<void>): Promise<AnnuairePage> {
    const [page] = await Promise.all([session.browser.context.waitForEvent('page'), open()]);
    await page.getByRole('heading', { level: 1, name: 'Annuaire' }).waitFor();
    return new AnnuairePage(page);
  }

  /** Chooses files in the dialog that the button opens. */
  async choose(...files: Given[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button('Choisir des fichiers…').click();
    await (await chooser).setFiles(await Promise.all(files.map(toDisk)));
  }

  /** Drops a file on the page, as from a folder beside it. */
  async drop({ name, content }: Given): Promise<void> {
    const bytes = Buffer.from(content).toString('base64');
    const transfer = await this.page.evaluateHandle(
      ([called, data]) => {
        const given = new DataTransfer();
        const file = Uint8Array.from(atob(data ?? ''), (character) => character.charCodeAt(0));
        given.items.add(new File([file], called ?? ''));
        return given;
      },
      [name, bytes],
    );
    await this.page.locator('[data-part="drop"]').dispatchEvent('drop', { dataTransfer: transfer });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** What is shown of a file. */
  file(name: string): Locator {
    return this.page.locator(`[data-name="${name}"]`);
  }

  /** Waits for what is shown of a file to say something. */
  async fileSays(name: string, ...words: string[]): Promise<void> {
    for (const text of words) await this.file(name).filter({ hasText: text }).waitFor();
  }

  /** What is shown of an account. */
  account(mail: string): Locator {
    return this.page.locator(`.account[data-mail="${mail}"]`);
  }

  /** Waits for the page to say what was just done. */
  said(words: string): Promise<void> {
    return this.page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' });
  }

  /** Everything that is stored, by key. */
  stored(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() => chrome.storage.local.get(null));
  }

  async findings(mail: string): Promise<Findings | undefined> {
    return (await this.stored())[`findings:${mail}`] as Findings | undefined;
  }

  async conversion(mail: string): Promise<Conversion | undefined> {
    return (await this.stored())[`account:${mail}`] as Conversion | undefined;
  }
}

async function toDisk({ name, content }: Given): Promise<string> {
  // Others give files of the same name at the same time.
  const path = join(await mkdtemp(join(tmpdir(), 'assistant-per-given-')), name);
  await writeFile(path, content);
  return path;
}
