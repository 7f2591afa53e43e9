import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Medimail, startMedimail } from '../medimail/index.ts';
import { type Firefox, launchFirefox } from './support/firefox.ts';

const HOST = 'portail.exemple.fr';

/** In Firefox, where a test can have a permission granted; Chromium asks in a window of its own. */
describe('another address of Medimail', () => {
  let medimail: Medimail;
  let firefox: Firefox;
  beforeAll(async () => {
    medimail = await startMedimail({ sessionless: true, banner: false });
    firefox = await launchFirefox(['medimail.mipih.fr', HOST]);
  });
  afterAll(async () => {
    await firefox?.browser.close();
    await medimail?.close();
  });

  it('is worked on once it was added, and no more once it was removed', async () => {
    const { browser } = firefox;
    const list = await browser.newPage();
    /** Opens the list, and looks whether badges come: they come a moment after it. */
    const hasBadges = async () => {
      await list.goto(`https://${HOST}:${new URL(medimail.url).port}/?m=admin_users`);
      return list.waitForSelector('td assistant-per', { timeout: 5000 }).then(
        () => true,
        () => false,
      );
    };
    expect(await hasBadges()).toBe(false);

    const options = await firefox.openOwnPage('options.html');
    await options.locator('input[inputmode=url]').fill(`https://${HOST}/admin?m=accueil`);
    await options.locator('[data-action=add-host]').click();
    await options.waitForFunction(
      (words) => document.body.innerText.includes(words),
      {},
      `${HOST} est ajouté`,
    );
    await list.bringToFront();
    // The script is put there a moment after that was said: a list that was opened before does without.
    await expect.poll(hasBadges).toBe(true);

    await options.bringToFront();
    await options.locator('[data-action=remove-host]').click();
    await options.waitForFunction(
      (words) => document.body.innerText.includes(words),
      {},
      `${HOST} est retiré`,
    );
    await list.bringToFront();
    await expect.poll(hasBadges).toBe(false);
  });
});
