import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOOKS } from './support/looks.ts';
import { SCREENS, showScreen } from './support/screens.ts';
import { useSession } from './support/session.ts';
import { violationsOf } from './support/violations.ts';

describe('every screen of the extension', () => {
  const session = useSession();
  let page: Page;

  beforeAll(async () => {
    page = await session.browser.context.newPage();
  });

  it.each(SCREENS)('has nothing that axe-core objects to, and shows all of it: $name', async (screen) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await showScreen(session.browser, page, screen);
    for (const [look, media] of Object.entries(LOOKS)) {
      await page.emulateMedia(media);
      expect(await violationsOf(page), look).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    expect(await page.title()).toContain('Assistant PER');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    // 320 px is what is left of 1280 px at a zoom of 400 %, and of 640 px at 200 %: WCAG 1.4.10.
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 600 });
      expect(await cutOff(page), `${width} px`).toEqual([]);
    }
    await page.addStyleTag({ content: SPACED });
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 600 });
      expect(await cutOff(page), `${width} px, spaced`).toEqual([]);
    }
  });
});

/** The most that a person may set for an easier reading: WCAG 1.4.12. */
const SPACED = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** What is wider than the window or than its own box, in words. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const texts = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, dt, dd, li, button, label, td')];
    const spilling = texts.filter(
      (element) =>
        element.checkVisibility({ contentVisibilityAuto: true }) &&
        element.offsetWidth > 1 &&
        element.scrollWidth > element.clientWidth + 1,
    );
    return [
      ...(wide > 0 ? [`the page scrolls ${wide} px sideways`] : []),
      ...spilling.map(({ textContent }) => textContent),
    ];
  });
}
