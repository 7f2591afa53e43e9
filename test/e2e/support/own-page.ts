import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Session } from './session.ts';
import { violationsOf } from './violations.ts';

/** The names of the extension's pages, with what may follow. */
type Name = `${'options' | 'welcome' | 'practice' | 'help' | 'popup'}.html${string}`;

/** Opens one of the extension's own pages in a tab, and waits for what it says. */
export async function openOwnPage({ browser }: Session, name: Name): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${name}`);
  await page.getByRole('main').waitFor();
  // What is stored comes a moment later.
  await page.locator('p.loading').waitFor({ state: 'detached' });
  return page;
}

/** Looks at a page as it is drawn in light and in dark, wide and at 320 px: nothing wrong, nothing cut off. */
export async function expectSoundEverywhere(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violationsOf(page), `${colorScheme}, ${width} px`).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, `${width} px wide`).toBeLessThanOrEqual(0);
    }
  }
}
