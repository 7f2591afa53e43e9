import type { ElementHandle, Page } from 'puppeteer-core';
import type { Box, Target } from './driver.ts';
import { PATIENCE, until } from './until.ts';

/** An element of a page in Firefox, by a selector of Puppeteer's. */
export class Found implements Target {
  constructor(
    readonly page: Page,
    readonly selector: string,
  ) {}

  /** By an XPath. */
  static at(page: Page, xpath: string): Found {
    return new Found(page, `::-p-xpath(${xpath})`);
  }

  /**
   * By what a screen reader says of it; or by its label alone, which Firefox's tree has not while it is scrolled away.
   * No-break spaces are as good as spaces.
   */
  static named(page: Page, role: string, name: string): Found {
    const label = `//*[translate(@aria-label, "\u00a0\u202f", "  ")="${name}"]`;
    return new Found(page, `::-p-xpath(${label}), ::-p-aria([role="${role}"][name="${name}"])`);
  }

  /** The first is the one that is taken anyway. */
  first(): Found {
    return this;
  }

  /** Once nothing lies over its middle, where a person would click. */
  async click(): Promise<void> {
    // Looked for anew each time: it may be drawn anew meanwhile.
    const handle = await until(`nothing to lie over ${this.selector}`, async () => {
      const found = await this.page.$(this.selector);
      return found && (await found.isVisible()) && (await found.evaluate(takesClick)) ? found : undefined;
    });
    await handle.click();
  }

  async fill(text: string): Promise<void> {
    await this.page.locator(this.selector).setTimeout(PATIENCE).fill(text);
  }

  async isVisible(): Promise<boolean> {
    return (await (await this.page.$(this.selector))?.isVisible()) ?? false;
  }

  async boundingBox(): Promise<Box | null> {
    return (await (await this.page.$(this.selector))?.boundingBox()) ?? null;
  }

  async waitFor(): Promise<void> {
    await this.seen();
  }

  toString(): string {
    return this.selector;
  }

  /** Asked again and again: a page that is loaded meanwhile makes Puppeteer's own waiting fail. */
  private seen(): Promise<ElementHandle> {
    return until(`${this.selector} to be seen`, async () => {
      const handle = await this.page.$(this.selector);
      return (await handle?.isVisible()) ? handle : undefined;
    });
  }
}

/** Runs in the page. */
function takesClick(element: Element): boolean {
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}
