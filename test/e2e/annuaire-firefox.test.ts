import { expect, it } from 'vitest';
import { launchFirefox } from './support/firefox.ts';

it('the Annuaire page reads a list in its worker in Firefox too, and imports it', async () => {
  const firefox = await launchFirefox([]);
  try {
    const page = await firefox.openOwnPage('directory.html');
    const pasted = 'Mail\tNom\tPrénom\tRPPS\nlea.schiano@ch-demo.fr\tSCHIANO\tLEA\t19999000011';
    await page.locator('.paste summary').click();
    await page.locator('.paste textarea').fill(pasted);
    await page.locator('[data-action="read-pasted"]').click();
    await page.locator('[data-action="import-list"]').click();
    const said = () => page.$eval('[data-job]', (job) => job.textContent ?? '').catch(() => '');
    await expect.poll(said, { timeout: 30_000 }).toContain('Comptes ajoutés\u00a0: 1.');
  } finally {
    await firefox.browser.close();
  }
});
