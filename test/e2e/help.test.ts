import { describe, expect, it } from 'vitest';
import { STEP_IDS } from '../../lib/conversion/steps.ts';
import { openOwnPage } from './support/own-page.ts';
import { openList, useSession } from './support/session.ts';

describe('the help', () => {
  const session = useSession();

  it('has every step under its own id, and opens at the one that its address names', async () => {
    const page = await openOwnPage(session, 'help.html#enter-rpps');
    for (const id of STEP_IDS) expect(await page.locator(`#${id}`).count()).toBe(1);
    const step = page.locator('#enter-rpps');
    await expect.poll(() => step.evaluate((item) => item === document.activeElement)).toBe(true);
    const seen = await step.boundingBox();
    expect(seen?.y).toBeGreaterThanOrEqual(0);
    expect(seen?.y).toBeLessThan(400);

    await page.getByRole('searchbox').fill('adeli');
    await page.evaluate(() => {
      location.hash = 'publication';
    });
    await expect
      .poll(() => page.locator('#publication').evaluate((item) => item === document.activeElement))
      .toBe(true);
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.close();
  });

  it('is opened from the card, at the step that the card is at', async () => {
    const { assistant, pages } = await openList(session, 'lea.schiano@esante-occitanie.fr');
    await assistant.start('lea.schiano@esante-occitanie.fr');
    await assistant.waitForCard('open-record', 'pointing');
    const opening = session.browser.context.waitForEvent('page');
    await assistant.act('open-help');
    const help = await opening;
    await help.getByRole('main').waitFor();
    expect(new URL(help.url()).hash).toBe('#open-record');
    const step = help.locator('#open-record');
    await expect.poll(() => step.evaluate((item) => item === document.activeElement)).toBe(true);
    await help.close();
    await pages.page.close();
  });

  it('is searched without accents, and says how much was found', async () => {
    const page = await openOwnPage(session, 'help.html');
    await page.getByRole('searchbox', { name: 'Chercher dans l’aide' }).fill('liste ROUGE prenom');
    await page.getByRole('status').filter({ hasText: 'Rien dans l’aide ne correspond.' }).waitFor();
    await page.getByRole('searchbox').fill('liste rouge');
    await page
      .getByRole('status')
      .filter({ hasText: /^Résultats\s:\s\d+$/ })
      .waitFor();
    await page.getByText('Visible ou liste rouge').waitFor();
    expect(await page.locator('#enter-rpps').count()).toBe(0);
    await page.getByRole('searchbox').fill('deja attribuee');
    await page.getByRole('status').filter({ hasText: 'Résultats : 1' }).waitFor();
    await page.getByText('L’adresse est déjà attribuée').waitFor();
    await page.close();
  });

  it('is printed whole, without what is for the screen', async () => {
    const page = await openOwnPage(session, 'help.html');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false);
    for (const id of STEP_IDS) expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    await page.close();
  });
});
