import { describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { TASK, TASK_RPPS } from '../../components/practice/exercise.ts';
import { VERSION } from '../../lib/store/schema.ts';
import { Assistant } from './support/assistant.ts';
import {
  changeType,
  enterRpps,
  openCorrespondence,
  saveCorrespondence,
  startFromBadge,
} from './support/convert.ts';
import { expectSoundEverywhere, openOwnPage } from './support/own-page.ts';
import { PracticeMedimail } from './support/practice.ts';
import { type Tab, useSession } from './support/session.ts';

/** What there is in the page, where the functions that name it run. */
declare const chrome: typeof browser;

describe('an exercise', () => {
  const session = useSession();

  async function openPractice(): Promise<Tab & { coachSays: (words: string) => Promise<void> }> {
    const page = await openOwnPage(session, 'practice.html');
    const pages = new PracticeMedimail(page);
    await pages.search.waitFor();
    return {
      pages,
      assistant: await Assistant.on(page),
      coachSays: (words) => page.getByRole('status').filter({ hasText: words }).waitFor(),
    };
  }

  it('is a whole conversion, of which nothing is kept', async () => {
    const before = session.medimail.requests.length;
    const tab = await openPractice();
    await tab.coachSays('Cherchez SCHIANO');
    await startFromBadge(tab, TASK);
    await tab.coachSays('C’est la fiche.');
    await changeType(tab);
    await enterRpps(tab, TASK_RPPS);
    await tab.coachSays('Retrouvez la ligne');
    await openCorrespondence(tab, TASK);
    await tab.coachSays('ne se lit pas nom.prenom');
    await saveCorrespondence(tab, { mail: TASK, rpps: TASK_RPPS });
    const { page } = tab.pages;
    await page.getByRole('heading', { name: 'Et maintenant ?' }).waitFor();
    await tab.coachSays('Vous savez faire.');

    const stored = await page.evaluate(async () => [
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
    ]);
    // Which version it would be in, and nothing else.
    expect(stored).toEqual([{ version: VERSION }, {}]);
    expect(session.medimail.requests.length).toBe(before);
    const popup = await openOwnPage(session, 'popup.html');
    await popup.getByRole('heading', { name: 'Aucun compte pour l’instant' }).waitFor();
    await popup.close();

    await page.getByRole('button', { name: 'Recommencer' }).first().click();
    await tab.coachSays('Cherchez SCHIANO');
    expect(await page.getByRole('heading', { name: 'Et maintenant ?' }).count()).toBe(0);
    await tab.assistant.waitForNoCard();
    await page.close();
  });

  it('lets one make mistakes, and explains them', async () => {
    const tab = await openPractice();
    await startFromBadge(tab, TASK);
    await changeType(tab);
    await tab.assistant.waitForCard('enter-rpps', 'pointing');
    // Seen before it is saved, and held; then saved all the same.
    await tab.pages.rpps.fill('19999900219');
    await tab.assistant.waitForCheck('rpps', 'error');
    await tab.pages.saveUser.click();
    await tab.assistant.act('save-anyway');
    await tab.coachSays('n’est pas celui de Léa Schiano');
    await tab.pages.openList(TASK);
    await tab.pages.pencil(TASK).click();
    await tab.pages.rpps.fill('12');
    await tab.pages.saveUser.click();
    await tab.coachSays('Medimail a refusé');
    await tab.assistant.waitForText('L’identifiant RPPS doit comporter 11 chiffres.');
    await tab.pages.rpps.fill(TASK_RPPS);
    await tab.pages.saveUser.click();
    await tab.coachSays('La fiche est complète.');

    const other = 'leo.schiano@ch-exercice.fr';
    await tab.pages.openList(other);
    await tab.pages.pencil(other).click();
    await tab.assistant.waitForText('Cette page est celle d’un autre compte');
    await tab.pages.changeType.click();
    await tab.pages.choosePersonal();
    await tab.pages.validate.click();
    await tab.coachSays('le compte d’une autre personne');
    await tab.pages.page.close();
  });

  it('is sound in light and dark, wide and narrow', async () => {
    const { pages } = await openPractice();
    await expectSoundEverywhere(pages.page);
    await pages.page.goto(`chrome-extension://${session.browser.extensionId}/practice-medimail.html`);
    await pages.page.getByRole('main').waitFor();
    await expectSoundEverywhere(pages.page);
    await pages.page.close();
  });
});
