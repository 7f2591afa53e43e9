import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../lib/page/profile.ts';
import { openList, useSession } from './support/session.ts';

const PROFILE: Profile = {
  version: 1,
  elements: {
    edit: { role: 'link', name: 'voir', label: '', near: '', path: 'td:8>a:0' },
  },
  columns: { bal: { header: 'genre', position: 2 } },
};

describe('the profile, on the options page', () => {
  const session = useSession();

  async function openOptions(): Promise<Page> {
    const page = await session.browser.context.newPage();
    await page.goto(`chrome-extension://${session.browser.extensionId}/options.html`);
    await page.getByRole('heading', { name: 'Ce que vous avez montré' }).waitFor();
    return page;
  }

  async function give(page: Page, name: string, content: string): Promise<void> {
    const path = join(await mkdtemp(join(tmpdir(), 'assistant-per-given-')), name);
    await writeFile(path, content);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Importer un fichier…' }).click();
    await (await chooser).setFiles(path);
  }

  it('is imported, used by the pages, exported as it came, and forgotten', async () => {
    const page = await openOptions();
    await give(page, 'profil.json', JSON.stringify(PROFILE));
    await page.getByText('Profil importé : éléments reçus, 2.').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Crayon (Modifier)' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'sous l’en-tête « genre »' }).waitFor();

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Exporter' }).click();
    const path = await (await downloading).path();
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(PROFILE);

    await page.getByRole('button', { name: 'Oublier : Crayon (Modifier)' }).click();
    await page.getByText('Oublié : Crayon (Modifier).').waitFor();
    await expect.poll(() => page.getByText('Crayon (Modifier)', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('Crayon (Modifier)', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Tout oublier' }).click();
    await page.getByText('Rien pour l’instant').waitFor();
    await page.close();
  });

  it.each([
    ['no JSON', 'oups'],
    ['another JSON', '{"version":1}'],
    ['an unknown element', '{"version":1,"elements":{"__proto__x":{}},"columns":{}}'],
    ['code', '{"version":1,"elements":{"rpps":"alert(1)"},"columns":{}}'],
    ['a later version', '{"version":2,"elements":{},"columns":{}}'],
    ['a huge file', `"${'x'.repeat(600_000)}"`],
  ])('is left as it is by a file that is %s', async (_, content) => {
    const page = await openOptions();
    await give(page, 'bon.json', JSON.stringify(PROFILE));
    await page.getByText('Profil importé').waitFor();
    // What it holds is listed a moment later, above the button.
    await expect.poll(() => page.getByRole('button', { name: /^Oublier/ }).count()).toBe(2);
    await give(page, 'mauvais.json', content);
    await page.getByText('« mauvais.json » n’est pas un profil d’interface d’Assistant PER.').waitFor();
    expect(await page.getByRole('button', { name: /^Oublier/ }).count()).toBe(2);
    await page.close();
  });

  it('does not keep the assistant from reading what it knows', async () => {
    const tab = await openList(session);
    await tab.assistant.start('lea.schiano@esante-occitanie.fr');
    await tab.assistant.waitForSpotlightOn(tab.pages.pencil('lea.schiano@esante-occitanie.fr'));
    await tab.pages.page.close();
  });
});

describe('the addresses, on the options page', () => {
  const session = useSession();

  it('must be https addresses of one host', async () => {
    const page = await session.browser.context.newPage();
    await page.goto(`chrome-extension://${session.browser.extensionId}/options.html`);
    await page.getByText('medimail.mipih.fr').waitFor();
    for (const bad of [
      '',
      'http://medimail.exemple.fr',
      'https://*.fr/',
      'javascript:alert(1)',
      'deux mots',
    ]) {
      await page.getByLabel('Ajouter une adresse').fill(bad);
      await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
      await page.getByText(`« ${bad} » n’est pas une adresse https.`).waitFor();
    }
    await page.close();
  });
});
