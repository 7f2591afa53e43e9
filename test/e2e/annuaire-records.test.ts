import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { awaiting, todo } from '../store/conversion-fixture.ts';
import { AnnuairePage } from './support/annuaire-page.ts';
import { useSession } from './support/session.ts';
import { violationsOf } from './support/violations.ts';

const LEA = awaiting('lea.schiano@ch-demo.fr', 'lea.schiano', { nom: 'SCHIANO', prenom: 'LEA' });
const PAUL = todo('paul.durand@ch-demo.fr', { nom: '=DURAND', prenom: 'PAUL' });

describe('the records, on the Annuaire page', () => {
  const session = useSession();

  async function fileOf(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  async function restore(page: Page, name: string, content: Buffer): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Restaurer…' }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: content });
  }

  it('are given as an .xlsx that computes nothing', async () => {
    const { page } = await AnnuairePage.open(session, [LEA, PAUL]);
    const { name, bytes } = await fileOf(page, 'Exporter en Excel');
    expect(name).toMatch(/^assistant-per-\d{4}-\d\d-\d\d\.xlsx$/);
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
    const rows = sheet?.rows ?? [];
    expect(rows.map(([mail]) => mail)).toEqual(['Mail', LEA.mail, PAUL.mail]);
    expect(rows[2]?.[1]).toBe('=DURAND');
    const cells = [...(sheet?.cells?.values() ?? [])];
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    await page.close();
  });

  it('are backed up, restored after a look at what that does, and taken back', async () => {
    const first = await AnnuairePage.open(session, [LEA, PAUL]);
    const before = await first.stored();
    const { bytes } = await fileOf(first.page, 'Sauvegarder');
    await first.page.close();

    const annuaire = await AnnuairePage.open(session, [PAUL]);
    const alone = await annuaire.stored();
    await restore(annuaire.page, 'sauvegarde.json', bytes);
    const dialog = annuaire.page.getByRole('dialog');
    await dialog.filter({ hasText: 'Comptes ajoutés : 1' }).filter({ hasText: LEA.mail }).waitFor();
    await dialog.filter({ hasText: 'Comptes sans changement : 1' }).waitFor();
    expect(await annuaire.stored()).toEqual(alone);

    await dialog.getByRole('button', { name: 'Restaurer' }).click();
    await annuaire.said('Restauré. Comptes ajoutés : 1, complétés : 0.');
    expect(await annuaire.stored()).toEqual(before);
    await annuaire.page.getByRole('button', { name: 'Annuler' }).click();
    await annuaire.said('La restauration est annulée');
    expect(await annuaire.stored()).toEqual(alone);

    await restore(annuaire.page, 'coupee.json', bytes.subarray(0, 200));
    await annuaire.page.getByText('« coupee.json » ne peut pas être restauré').waitFor();
    expect(await annuaire.stored()).toEqual(alone);
    await annuaire.page.close();
  });

  it.each(['light', 'dark'] as const)(
    'and all that is beside them give axe-core nothing to object to, in %s',
    async (colorScheme) => {
      const annuaire = await AnnuairePage.open(session, [LEA, PAUL]);
      await annuaire.account(PAUL.mail).waitFor();
      const { page } = annuaire;
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.close();
    },
  );
});
