import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../lib/page/report.ts';
import { Popup } from './support/popup.ts';
import { openList, useSession } from './support/session.ts';

describe('the diagnostic report', () => {
  const session = useSession();

  it('is shown whole before it is saved, and names nobody', async () => {
    const tab = await openList(session);
    const mails = await tab.pages.page.locator('table.liste td:first-child').allInnerTexts();
    const names = await tab.pages.page.locator('table.liste td:nth-child(4)').allInnerTexts();
    const popup = await Popup.open(session);
    await popup.page.getByText('Une page n’est pas reconnue ?').click();
    const opening = session.browser.context.waitForEvent('page');
    await popup.page.getByRole('button', { name: 'Rapport de diagnostic' }).click();
    const preview = await opening;
    const content = await preview.locator('pre').innerText();
    const downloading = preview.waitForEvent('download');
    await preview.getByRole('button', { name: 'Enregistrer le fichier' }).click();
    const saved = await readFile(await (await downloading).path(), 'utf8');

    expect(saved.trim()).toBe(content.trim());
    const report = reportSchema.parse(JSON.parse(saved));
    expect(report.page.reading).toMatchObject({ kind: 'account-list' });
    expect(report.page.reading?.rows).toHaveLength(mails.length);
    for (const personal of [...mails, ...names.filter((name) => name.length > 2)])
      expect(saved.toLowerCase()).not.toContain(personal.toLowerCase());
    // The table's own words are what support needs.
    const page = preview.frameLocator('iframe');
    await page.getByText('Type de bal').waitFor();
    await preview.close();
    await popup.page.close();
    await tab.pages.page.close();
  });
});
