import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { browser } from 'wxt/browser';
import type { ChecklistView } from './checklist-scenarios.ts';
import type { Session } from './session.ts';
import { violationsOf } from './violations.ts';

/** What there is in the background, where the functions that name it run. */
declare const chrome: typeof browser;

/** How often Tab may be pressed before what is looked for should have been reached. */
const STOPS = 40;

/** The toolbar's popup, opened in a tab: the same page, which a test can drive. */
export class Popup implements ChecklistView {
  private constructor(
    readonly page: Page,
    private readonly session: Session,
  ) {}

  static async open(session: Session): Promise<Popup> {
    const page = await session.browser.context.newPage();
    await page.setViewportSize({ width: 400, height: 600 });
    await page.goto(`chrome-extension://${session.browser.extensionId}/popup.html`);
    await page.getByRole('main').waitFor();
    return new Popup(page, session);
  }

  /** What there is of it on another page of the extension. */
  static on(page: Page, session: Session): Popup {
    return new Popup(page, session);
  }

  /** A button, by its whole name. */
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The row of an account, by its name. */
  row(name: string): Locator {
    const heading = this.page.getByRole('heading', { level: 3, name, exact: true });
    return this.page.getByRole('listitem').filter({ has: heading });
  }

  /** The accounts shown, in order. */
  names(): Promise<string[]> {
    return this.page.getByRole('heading', { level: 3 }).allTextContents();
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Chercher un compte' });
  }

  /** What was just done, as it is announced. */
  said(words: string): Promise<void> {
    return this.page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
  }

  /** Waits for a row to say something. */
  rowSays(name: string, words: string): Promise<void> {
    return this.row(name).filter({ hasText: words }).waitFor();
  }

  rowStands(name: string, status: string): Promise<void> {
    return this.row(name).getByRole('img', { name: status }).waitFor();
  }

  searchFor(words: string): Promise<void> {
    return this.search.fill(words);
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  async unfold(name: string): Promise<void> {
    await this.button(`Détails et actions : ${name}`).click();
  }

  /** Clicks a button that gives a file. @returns the file's name and what it holds */
  async download(name: string): Promise<{ name: string; content: string }> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), this.button(name).click()]);
    return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') };
  }

  /** Presses Tab until the focus is on something of this name, and visible there. */
  async tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < STOPS; stop++) {
      await this.page.keyboard.press(key);
      const focused = await this.focused();
      expect(focused.outlined, `The focus cannot be seen on ${focused.name}`).toBe(true);
      expect(focused.covered, `Something lies over ${focused.name}, which has the focus`).toBe(false);
      if (focused.name === name) return;
      passed.push(focused.name);
    }
    throw new Error(`Tab did not reach « ${name} » but ${passed.join(' | ')}`);
  }

  /** What has the focus. */
  focused(): Promise<{ name: string; outlined: boolean; covered: boolean }> {
    return this.page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined;
      const name = element.getAttribute('aria-label') ?? label ?? (element as HTMLElement).innerText;
      const { left, top, width, height } = element.getBoundingClientRect();
      const edges = [top + 4, top + height / 2, top + height - 4];
      const onTop = edges.map((y) => document.elementFromPoint(left + width / 2, y));
      return {
        covered: !onTop.every((found) => element.contains(found)),
        name: name.replace(/\s+/g, ' ').trim(),
        outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      };
    });
  }

  /** What axe-core finds wrong, each with where it is. */
  violations(): Promise<string[]> {
    return violationsOf(this.page);
  }

  /** Everything that the extension stores. */
  stored(): Promise<{ local: Record<string, unknown>; session: Record<string, unknown> }> {
    return this.inBackground(async () => ({
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
    }));
  }

  /** Stores values, as the background does. */
  async store(values: Record<string, unknown>): Promise<void> {
    await this.page.evaluate((given) => chrome.storage.local.set(given), values);
  }

  /** The number on the toolbar's icon. */
  badge(): Promise<string> {
    return this.inBackground(() => chrome.action.getBadgeText({}));
  }

  /** The address of the tab in front. */
  tabInFront(): Promise<string> {
    return this.inBackground(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.url ?? '';
    });
  }

  private async inBackground<T>(ask: () => T | Promise<T>): Promise<T> {
    const { context } = this.session.browser;
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return worker.evaluate(ask);
  }
}
