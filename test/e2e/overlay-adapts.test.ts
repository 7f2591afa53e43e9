import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow } from './support/convert.ts';
import { openList, type Tab, useSession } from './support/session.ts';
import { apart, type Box, contains, type ShadowElement } from './support/shadow.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';

/** What pages write for all of their elements, and more than any does. */
const HOSTILE = `
  html { font-size: 40px !important; }
  body *, assistant-per {
    all: unset !important; font-size: 31px !important; letter-spacing: 9px !important; line-height: 3 !important;
    text-transform: uppercase !important; color: #fff !important; direction: rtl !important; float: left !important;
    width: 30px !important; overflow: hidden !important; transition: all 9s !important;
  }`;

describe('what is shown over Medimail', () => {
  const session = useSession();
  let tab: Tab;
  let page: Page;

  beforeAll(async () => {
    tab = await openList(session, MAIL);
    page = tab.pages.page as Page;
    await tab.assistant.start(MAIL);
    await tab.assistant.waitForCard('open-record', 'pointing');
    await follow(tab, tab.pages.pencil(MAIL));
    await tab.pages.changeType.click();
    await tab.pages.choosePersonal();
    await tab.pages.validate.click();
    await tab.assistant.waitForCard('enter-rpps', 'pointing');
    await tab.pages.rpps.fill('19999000012');
    await tab.assistant.waitForCheck('rpps', 'error');
    await tab.assistant.act('set-aside');
    await tab.assistant.waitForAction('confirm-set-aside');
  });
  afterAll(() => page.close());

  /** Every button of the card and of the checks, in the order of the page. */
  const buttons = async (): Promise<ShadowElement[]> => tab.assistant.reader.all('data-action');

  async function boxAtRest(): Promise<Box> {
    let before = '';
    const card = await tab.assistant.wait('a card at rest', async () => {
      const at = await tab.assistant.card();
      const now = JSON.stringify(at?.box);
      const rests = now === before;
      before = now;
      return rests ? at : undefined;
    });
    return card.box;
  }

  /** Makes the window be of a size, and waits for the page to be drawn in it: until then all is where it was. */
  async function resize(width: number, height: number): Promise<void> {
    await page.setViewportSize({ width, height });
    await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height] as const);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  it.each([
    ['1280 px at 200 %', 640, 400],
    ['1280 px at 400 %', 320, 256],
    ['a narrow window', 320, 640],
  ])('is wholly in the window, and all of it can be reached: %s', async (_, width, height) => {
    await resize(width, height);
    await expect.poll(async () => contains({ x: 0, y: 0, width, height }, await boxAtRest())).toBe(true);
    const card = await boxAtRest();
    for (const button of await buttons()) {
      await tab.assistant.reader.scrollIntoView(button);
      const box = await tab.assistant.reader.box(button);
      expect(box && contains({ x: 0, y: 0, width, height }, box), button.attributes['data-action']).toBe(
        true,
      );
      if (!box || apart(box, card)) continue;
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, middle)).toBe(
        'assistant-per',
      );
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    }
  });

  it('is beside its field again when the window is wide again', async () => {
    await resize(320, 640);
    await boxAtRest();
    await resize(1280, 800);
    await expect
      .poll(async () => {
        const field = await tab.pages.rpps.boundingBox();
        const { box } = await tab.assistant.checkOf('rpps');
        return field ? Math.abs(box.y - field.y) : Number.NaN;
      })
      .toBeLessThan(100);
  });

  it('moves for less than 200 ms, and not at all where movement is reduced', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const usual = await durations();
    expect(usual.length).toBeGreaterThan(20);
    expect(Math.max(...usual)).toBeGreaterThan(0);
    expect(Math.max(...usual)).toBeLessThan(200);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(Math.max(...(await durations()))).toBe(0);
  });

  it('has edges where colours are forced', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    for (const part of ['card', 'check', 'spotlight'])
      expect(Number.parseFloat(await tab.assistant.styleOf(part, 'border-top-width')), part).toBeGreaterThan(
        0,
      );
    const ring = await tab.assistant.styleOf('spotlight', 'border-top-color');
    expect(ring).not.toBe('rgba(0, 0, 0, 0)');
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it.each([
    ['a tiny type', 'html { font-size: 4px !important }'],
    ['a huge type', 'html { font-size: 60px !important }'],
    ['a style for all elements', HOSTILE],
  ])('looks the same on a page with %s', async (_, css) => {
    const before = await looks();
    const sheet = await page.addStyleTag({ content: css });
    await boxAtRest();
    expect(await looks()).toEqual(before);
    await sheet.evaluate((element) => (element as Element).remove());
    await boxAtRest();
  });

  /** How large the card is, and how what is in it is written. */
  async function looks(): Promise<Record<string, string>> {
    const { width, height } = await boxAtRest();
    const styles: Record<string, string> = { width: `${width}`, height: `${height}` };
    for (const property of [
      'font-size',
      'letter-spacing',
      'line-height',
      'text-transform',
      'color',
      'direction',
      'transition-duration',
    ])
      styles[property] = await tab.assistant.styleOf('card', property);
    return styles;
  }

  /** How long each element of ours takes to appear or to change, in ms. */
  async function durations(): Promise<number[]> {
    const all: number[] = [];
    const flatten = (element: ShadowElement): ShadowElement[] => [
      element,
      ...element.children.flatMap(flatten),
    ];
    for (const element of (await tab.assistant.reader.hosts()).flatMap((root) =>
      root.children.flatMap(flatten),
    )) {
      for (const property of ['animation-duration', 'transition-duration'])
        for (const value of (await tab.assistant.reader.style(element, property)).split(','))
          all.push(Number.parseFloat(value) * (value.trim().endsWith('ms') ? 1 : 1000));
    }
    return all;
  }
});
