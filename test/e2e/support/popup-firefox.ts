import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { ChecklistView } from './checklist-scenarios.ts';
import type { Firefox } from './firefox.ts';
import { Found } from './found.ts';
import { until } from './until.ts';

/** What there is in the extension's own pages, where the functions that name it run. */
declare const chrome: typeof browser;

/** The toolbar's popup in Firefox, opened in a tab: the same page, which a test can drive. */
export class PopupInFirefox implements ChecklistView {
  private constructor(private readonly page: Page) {}

  static async open(firefox: Firefox): Promise<PopupInFirefox> {
    const page = await firefox.openOwnPage('popup.html');
    await new Found(page, 'main').waitFor();
    return new PopupInFirefox(page);
  }

  button(name: string): Found {
    return Found.named(this.page, 'button', name);
  }

  names(): Promise<string[]> {
    return this.page.$$eval('h3', (headings) => headings.map(({ textContent }) => textContent));
  }

  async searchFor(words: string): Promise<void> {
    await Found.named(this.page, 'searchbox', 'Chercher un compte').fill(words);
  }

  async said(words: string): Promise<void> {
    await until(`« ${words} » to be said`, () => this.page.$$eval('[role=status]', say, words));
  }

  async rowSays(name: string, words: string): Promise<void> {
    await until(`« ${words} » in the row of ${name}`, async () =>
      (await this.page.$$eval('li', textOfRow, name)).includes(words),
    );
  }

  async rowStands(name: string, status: string): Promise<void> {
    await Found.at(this.page, `//li[.//h3[.="${name}"]]//*[@role="img"][@aria-label="${status}"]`).waitFor();
  }

  unfold(name: string): Promise<void> {
    return this.button(`Détails et actions : ${name}`).click();
  }

  tabInFront(): Promise<string> {
    return this.page.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.url ?? '';
    });
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }
}

/** Runs in the page. */
function say(regions: Element[], words: string): boolean {
  return regions.some(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').includes(words));
}

/** Runs in the page. Not what is drawn: of a row that is scrolled away, nothing is. */
function textOfRow(rows: HTMLElement[], name: string): string {
  const row = rows.find((candidate) => candidate.querySelector('h3')?.textContent === name);
  return row?.textContent.replaceAll(/\s+/g, ' ') ?? '';
}
