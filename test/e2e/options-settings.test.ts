import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { changeType, startFromBadge } from './support/convert.ts';
import { expectSoundEverywhere, openOwnPage } from './support/own-page.ts';
import { openList, useSession } from './support/session.ts';

/** What there is in the page, where the functions that name it run. */
declare const chrome: typeof browser;

const MAIL = 'lea.schiano@esante-occitanie.fr';
const BADGES = /^Repères/;
const HINTS = 'Dire pourquoi une étape compte';
const HOLD = 'Retenir un enregistrement quand un contrôle échoue';

describe('a setting', () => {
  const session = useSession();

  /** Sets one as a person does, in a tab of its own, and sees it said. */
  async function set(act: (page: Page) => Promise<unknown>, said: string): Promise<void> {
    const page = await openOwnPage(session, 'options.html');
    await act(page);
    await page.getByRole('status').filter({ hasText: said }).waitFor();
    await page.close();
  }

  it('takes the badges off the list, and puts them back in the open page', async () => {
    const tab = await openList(session, MAIL);
    await tab.assistant.wait('badge', async () => (await tab.assistant.badges())[0]);
    await set((page) => page.getByLabel(BADGES).uncheck(), 'dans la liste, non.');
    await tab.assistant.wait('no badge', async () =>
      (await tab.assistant.badges()).length === 0 ? true : undefined,
    );
    await tab.pages.openList();
    // The background is told of a page once it was drawn.
    await expect.poll(() => listTold(session.browser.context)).toBe(tab.pages.page.url());
    expect(await tab.assistant.badges()).toEqual([]);
    await set((page) => page.getByLabel(BADGES).check(), 'dans la liste, oui.');
    await tab.assistant.wait('badge', async () => (await tab.assistant.badges())[0]);
    await tab.pages.page.close();
  });

  it('keeps the card from saying why, and a wrong number from being held', async () => {
    await set((page) => page.getByLabel(HINTS).uncheck(), `${HINTS}, non.`);
    const tab = await openList(session);
    await startFromBadge(tab, MAIL);
    const card = await tab.assistant.waitForCard('change-type', 'pointing');
    expect(card.text).not.toContain('Seule une BAL personnelle reçoit une adresse MSSanté.');
    await set((page) => page.getByLabel(HINTS).check(), `${HINTS}, oui.`);
    await tab.assistant.waitForText('Seule une BAL personnelle reçoit une adresse MSSanté.');
    await changeType(tab);

    await set((page) => page.getByLabel(HOLD).uncheck(), `${HOLD}, non.`);
    await tab.pages.rpps.fill('19999000000');
    await tab.assistant.waitForCheck('rpps', 'error');
    await tab.pages.saveUser.click();
    await tab.assistant.waitForCard('open-correspondence');
    const { accounts } = session.medimail.state;
    expect(accounts.find(({ mail }) => mail === MAIL)?.rpps).toBe('19999000000');
    await set((page) => page.getByLabel(HOLD).check(), `${HOLD}, oui.`);
    await tab.pages.page.close();
  });

  it('stays, and is undone by one button', async () => {
    const page = await openOwnPage(session, 'options.html');
    await page.getByLabel('Garder les comptes terminés').selectOption('30 jours');
    await page.getByRole('status').filter({ hasText: 'comptes terminés gardés 30 jours' }).waitFor();
    await page.reload();
    await page.getByRole('main').waitFor();
    const retention = page.getByLabel('Garder les comptes terminés');
    await expect.poll(() => retention.inputValue()).toBe('30');
    await retention.selectOption('Ne pas les garder');
    await page.getByRole('status').filter({ hasText: 'non gardés' }).waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('status').filter({ hasText: 'Annulé : comptes terminés non gardés' }).waitFor();
    await expect.poll(() => retention.inputValue()).toBe('30');
    await page.close();
  });

  it('speaks another language at once, on every page and on the card', async () => {
    const popup = await openOwnPage(session, 'popup.html');
    const tab = await openList(session, MAIL);
    await tab.assistant.start(MAIL);
    await tab.assistant.waitForText('sur 8');
    const page = await openOwnPage(session, 'options.html');
    await page.getByLabel('Langue de l’assistant').focus();
    await page.getByLabel('Langue de l’assistant').selectOption('English');
    await page.getByRole('status').filter({ hasText: 'Saved: English.' }).waitFor();
    await page.getByRole('heading', { name: 'On Medimail’s pages' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('select');
    await popup.getByRole('button', { name: 'Settings' }).waitFor();
    await tab.assistant.waitForText('of 8');
    await tab.assistant.waitForBadge(MAIL, 'In progress');

    // A page that is opened speaks it from the start.
    await tab.pages.openList(MAIL);
    await tab.assistant.waitForText('of 8');
    await page.reload();
    await page.getByLabel('The assistant’s language').selectOption('The browser’s');
    await page.getByRole('heading', { name: 'Sur les pages de Medimail' }).waitFor();
    await tab.assistant.waitForText('sur 8');
    for (const each of [page, popup, tab.pages.page]) await each.close();
  });
});

describe('the settings page', () => {
  const session = useSession();

  it('is sound in light and dark, wide and narrow', async () => {
    const page = await openOwnPage(session, 'options.html');
    await page.getByLabel(HINTS).uncheck();
    await page.getByRole('button', { name: 'Annuler' }).waitFor();
    await expectSoundEverywhere(page);
    await page.close();
  });

  it('exports the list, and erases everything when it is said twice', async () => {
    const tab = await openList(session, MAIL);
    await tab.assistant.start(MAIL);
    await tab.assistant.waitForCard('open-record');
    await tab.pages.page.close();
    const page = await openOwnPage(session, 'options.html');
    await page.getByLabel(HINTS).uncheck();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Exporter en CSV' }).click();
    expect(await readFile(await (await downloading).path(), 'utf8')).toContain(MAIL);

    await page.getByRole('button', { name: 'Tout effacer…' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Exporter en CSV' }).waitFor();
    await page.getByRole('button', { name: 'Tout effacer…' }).click();
    await page.getByRole('button', { name: 'Tout effacer', exact: true }).click();
    await page.getByText('Aucun compte à exporter').waitFor();
    await expect.poll(() => page.getByLabel(HINTS).isChecked()).toBe(true);
    expect(await page.evaluate(() => chrome.storage.local.get(null))).toEqual({});
    await page.close();
  });
});

/** The address of the list that the background was told of last. */
function listTold(context: BrowserContext): Promise<string | undefined> | undefined {
  return context.serviceWorkers()[0]?.evaluate(async () => {
    const { 'list-address': address } = await chrome.storage.session.get('list-address');
    return address as string | undefined;
  });
}
