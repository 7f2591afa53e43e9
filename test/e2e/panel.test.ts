import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { stored, todo } from '../store/conversion-fixture.ts';
import { changeType, startFromBadge } from './support/convert.ts';
import { Popup } from './support/popup.ts';
import { openList, type Tab, useSession } from './support/session.ts';

/** What there is in the background, where the functions that name it run. */
declare const chrome: typeof browser;

const MAIL = 'lea.schiano@esante-occitanie.fr';
const NAME = 'SCHIANO LEA';

describe('the side panel', () => {
  const session = useSession();
  let tab: Tab;
  let panel: Page;

  /** Tells the Medimail tab what a keyboard command tells it: no test can press the browser's own keys. */
  const tell = async (message: { type: 'jump' | 'no-next' }) => {
    const [worker] = session.browser.context.serviceWorkers();
    await worker?.evaluate(async (told) => {
      const [medimail] = await chrome.tabs.query({ url: 'https://medimail.mipih.fr/*' });
      if (medimail?.id !== undefined) await chrome.tabs.sendMessage(medimail.id, told).catch(() => undefined);
    }, message);
  };
  const row = (name: string) =>
    panel.getByRole('listitem').filter({ has: panel.getByRole('heading', { level: 3, name, exact: true }) });

  beforeAll(async () => {
    tab = await openList(session);
    panel = await session.browser.context.newPage();
    await panel.setViewportSize({ width: 340, height: 700 });
    await panel.goto(`chrome-extension://${session.browser.extensionId}/sidepanel.html`);
    await panel.getByRole('main').waitFor();
  });
  afterAll(async () => {
    await panel?.close();
    await tab?.pages.page.close();
  });

  it('follows the account that is worked on, from step to step', async () => {
    await tab.pages.page.bringToFront();
    await startFromBadge(tab, MAIL);
    await row(NAME).filter({ hasText: 'Affiché dans Medimail' }).waitFor();
    await row(NAME)
      .getByRole('textbox', { name: `Note : ${NAME}` })
      .waitFor();
    await row(NAME).filter({ hasText: 'Étape 3 sur 8' }).waitFor();
    await changeType(tab);
    await row(NAME).filter({ hasText: 'Étape 5 sur 8' }).waitFor();
    expect(await row(NAME).getAttribute('aria-current')).toBe('true');
    // In sight, although nobody scrolled the panel.
    const box = await row(NAME).boundingBox();
    expect(box && box.y >= 0 && box.y < 700).toBe(true);
  });

  it('moves the focus to what is pointed at when the keyboard command asks, and not before', async () => {
    await tab.assistant.waitForSpotlightOn(tab.pages.rpps);
    const isFocused = () => tab.pages.rpps.evaluate((field) => field === document.activeElement);
    expect(await isFocused()).toBe(false);
    await tell({ type: 'jump' });
    await expect.poll(isFocused).toBe(true);
    await tab.pages.page.keyboard.type('1');
    expect(await tab.pages.rpps.inputValue()).toBe('1');
  });

  it('says on the page what a command could not do, until it is closed', async () => {
    await tell({ type: 'no-next' });
    await tab.assistant.waitForBar('Aucun autre compte n’attend dans la file');
    await tab.assistant.act('close-queue');
    await tab.assistant.wait('no bar', async () =>
      (await tab.assistant.reader.all('data-part', 'queue-bar')).length === 0 ? true : undefined,
    );
  });

  it('lets an account be paused, which takes its card away, and undone', async () => {
    await panel.bringToFront();
    await panel.getByRole('button', { name: `Mettre en pause : ${NAME}`, exact: true }).click();
    await tab.assistant.waitForNoCard();
    await panel.getByRole('button', { name: 'Annuler', exact: true }).click();
    await tab.assistant.waitForCard('enter-rpps', 'pointing');
  });

  it('is the same list as the tab, sorted and filtered alike', async () => {
    const list = await session.browser.context.newPage();
    await list.goto(`chrome-extension://${session.browser.extensionId}/checklist.html`);
    await list.getByRole('combobox', { name: 'Trier la liste' }).selectOption('Par nom');
    await list.getByRole('button', { name: 'En cours 1' }).click();
    await panel.getByRole('button', { name: 'En cours 1', pressed: true }).waitFor();
    const names = (page: Page) => page.getByRole('heading', { level: 3 }).allTextContents();
    await expect.poll(() => names(panel)).toEqual([NAME]);
    await panel.getByRole('button', { name: 'En cours 1' }).click();
    await list.getByRole('button', { name: 'En cours 1', pressed: false }).waitFor();
    await expect.poll(() => names(list)).toEqual(await names(panel));
    await list.close();
  });

  it.each([
    [260, 'sidepanel'],
    [340, 'sidepanel'],
    [720, 'checklist'],
    [900, 'checklist'],
    [1280, 'checklist'],
    [1920, 'checklist'],
  ])('fits %i pixels', async (width, name) => {
    const page = await session.browser.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`chrome-extension://${session.browser.extensionId}/${name}.html`);
    await page.getByRole('heading', { level: 3, name: NAME }).waitFor();
    await page.getByText('Raccourcis clavier').press('Enter');
    await page.getByText('Aller à l’élément de l’étape').waitFor();
    const { wide, spilling } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      spilling: [...document.querySelectorAll<HTMLElement>('h1, h2, h3, dt, dd, button, label, strong')]
        .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
        .filter((element) => element.offsetWidth > 1 && element.scrollWidth > element.clientWidth + 1)
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .map((element) => element.textContent),
    }));
    expect({ wide, spilling }).toEqual({ wide: 0, spilling: [] });
    await page.close();
  });

  it('shows the keys that the browser gave to the commands', async () => {
    await panel.bringToFront();
    // By the keyboard: rows that come in sight take their place, and move what is below them under the mouse.
    await panel.getByText('Raccourcis clavier').press('Enter');
    await panel.getByText('Aller à l’élément de l’étape').waitFor();
    const keys = panel.locator('[data-command]').getByText(/Alt\+/);
    await expect.poll(() => keys.count()).toBe(3);
  });

  it('is opened for real by the popup', async () => {
    const popup = await Popup.open(session);
    const devtools = await popup.page.context().newCDPSession(popup.page);
    const panels = async () => {
      const { targetInfos } = await devtools.send('Target.getTargets');
      return targetInfos.filter(({ url }) => url.endsWith('/sidepanel.html')).length;
    };
    const before = await panels();
    await popup.button('Ouvrir dans un panneau').click();
    await expect.poll(panels).toBe(before + 1);
    await popup.page.close();
  });

  it('holds five hundred accounts, and finds any of them', async () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      todo(`compte${i}@ch-demo.fr`, { nom: `NOM${i}`, prenom: 'PRÉNOM' }),
    );
    await panel.bringToFront();
    await panel.evaluate((values) => chrome.storage.local.set(values), stored(...many));
    await row('NOM499 PRÉNOM').waitFor({ state: 'attached' });
    await panel.getByRole('searchbox').fill('nom250');
    await expect
      .poll(() => panel.getByRole('heading', { level: 3 }).allTextContents())
      .toEqual(['NOM250 PRÉNOM']);
  });
});
