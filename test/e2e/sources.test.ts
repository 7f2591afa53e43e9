import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Conversion } from '../../lib/conversion/conversion.ts';
import { type Medimail, startMedimail } from '../medimail/index.ts';
import { awaiting, stored, todo } from '../store/conversion-fixture.ts';
import { AnnuairePage } from './support/annuaire-page.ts';
import { type AnnuaireServer, KEY, startAnnuaire } from './support/annuaire-server.ts';
import { type Browser, launchChromium } from './support/chromium.ts';
import { rppsSays, toRpps } from './support/convert.ts';
import { granted } from './support/granted.ts';
import { Popup } from './support/popup.ts';
import { violationsOf } from './support/violations.ts';

const HOSTS = ['gateway.api.esante.gouv.fr', 'www.data.gouv.fr', 'static.data.gouv.fr'];

/** Made-up numbers, with a good key, from a range that no register uses. */
const RPPS = ['19999000011', '19999000029', '19999000037', '19999000045'] as const;

/** An account whose night has passed long ago. */
function due(mail: string, nom: string, prenom: string, rpps: string, visible = true): Conversion {
  const local = `${nom}.${prenom}`.toLowerCase();
  const conversion = { ...awaiting(mail, local, { nom, prenom }), rpps: { value: rpps, at: 1 } };
  const attempt = conversion.attempts.correspondence;
  if (attempt && !visible) attempt.value = { address: local, choice: 'hidden' };
  return conversion;
}

const DUE = [
  due('a.martin@ch-demo.fr', 'MARTIN', 'ALICE', RPPS[0]),
  due('b.petit@ch-demo.fr', 'PETIT', 'BRUNO', RPPS[1]),
  due('c.roux@ch-demo.fr', 'ROUX', 'CLARA', RPPS[2], false),
];

describe('the sources on the net', () => {
  let medimail: Medimail;
  let annuaire: AnnuaireServer;
  let extension: string;
  let browser: Browser;

  beforeAll(async () => {
    medimail = await startMedimail({ sessionless: true, banner: false });
    annuaire = await startAnnuaire();
    extension = await granted(HOSTS);
    browser = await launchChromium({ port: medimail.port, hosts: annuaire.hosts, extension });
  });
  afterAll(async () => {
    await browser?.close();
    await annuaire?.close();
    await medimail?.close();
    if (extension) await rm(extension, { recursive: true, force: true });
  });

  const openOwn = async (name: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/${name}`);
    return page;
  };
  const openPopup = () => Popup.open({ medimail, browser });
  const source = (page: Page, name: string) => page.getByRole('switch', { name });

  async function turn(name: string, to: boolean): Promise<Page> {
    const page = await openOwn('options.html');
    const control = source(page, name);
    await control.waitFor();
    if ((await control.getAttribute('aria-checked')) !== String(to)) await control.click();
    await expect.poll(() => control.getAttribute('aria-checked')).toBe(String(to));
    return page;
  }

  async function keep(...conversions: Conversion[]): Promise<Popup> {
    const page = await openOwn('popup.html');
    await page.evaluate(
      async (values) => {
        const { local } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome
          .storage;
        const accounts = Object.keys(await local.get(null)).filter((key) => key.startsWith('account:'));
        await local.remove(accounts);
        await local.set(values);
      },
      stored(...conversions),
    );
    await page.close();
    return openPopup();
  }

  describe('the API of the Annuaire Santé', () => {
    beforeEach(() => {
      annuaire.fhir.people = [
        { rpps: RPPS[0], nom: 'MARTIN', prenom: 'ALICE', workAddress: 'martin.alice@ch-demo.mssante.fr' },
        { rpps: RPPS[1], nom: 'PETIT', prenom: 'BRUNO', address: 'autre.adresse@ch-demo.mssante.fr' },
        { rpps: RPPS[2], nom: 'ROUX', prenom: 'CLARA' },
        { rpps: RPPS[3], nom: 'SCHIANO', prenom: 'LEA' },
      ];
      annuaire.fhir.calls.length = 0;
    });

    it('is turned on with a key, which is tested and never shown', async () => {
      const page = await turn('API Annuaire Santé', true);
      await page.getByText('API Annuaire Santé : activée.').waitFor();
      await page.getByLabel('Votre clé').fill('ceci est ma clé');
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      await page.getByText('Ceci n’est pas une clé').waitFor();

      await page.getByLabel('Votre clé').fill('une-autre-cle-0000');
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      await page.getByText('Clé enregistrée.').waitFor();
      await page.getByRole('button', { name: 'Tester la clé' }).click();
      await page.getByText('L’Annuaire Santé refuse cette clé').waitFor();

      await page.getByLabel('Votre clé').fill(KEY);
      await page.getByRole('button', { name: 'Remplacer' }).click();
      await page.getByText('Clé enregistrée.').waitFor();
      await page.getByRole('button', { name: 'Tester la clé' }).click();
      await page.getByText('La clé est bonne').waitFor();
      expect(await page.content()).not.toContain(KEY);
      expect(annuaire.fhir.calls.map(({ path }) => path)).toEqual(
        Array(2).fill('/fhir/v2/Practitioner?_count=1'),
      );
      await page.close();
    });

    it('finds who an account may be by name', async () => {
      const popup = await keep(todo('lea.schiano@ch-demo.fr', { nom: 'SCHIANO', prenom: 'Léa' }));
      await popup.unfold('SCHIANO Léa');
      await popup.button('Chercher dans l’Annuaire Santé : SCHIANO Léa').click();
      await popup.page.getByText('1 personne trouvée.').waitFor();
      const kept = (await popup.stored()).local['findings:lea.schiano@ch-demo.fr'];
      expect(kept).toMatchObject({
        candidates: {
          value: [{ practitioner: { rpps: RPPS[3], places: [{ finess: '990000018' }] }, fit: 'same' }],
          source: { kind: 'fhir' },
        },
      });
      await popup.page.close();
    });

    it('finds namesakes on the Annuaire page; the one picked there is the first to be offered in Medimail', async () => {
      const mail = 'jurgen.muller@ch-demo.fr';
      annuaire.fhir.people = [
        { rpps: RPPS[0], nom: 'MULLER', prenom: 'JURGEN' },
        { rpps: RPPS[1], nom: 'MULLER', prenom: 'JURGEN' },
      ];
      const session = { medimail, browser };
      const tab = await toRpps(session, mail);
      const page = await AnnuairePage.openedBy(session, () => tab.assistant.act('open-directory'));
      const card = page.account(mail);
      // It scrolls to the account that it was opened for.
      await expect
        .poll(() => page.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.mail))
        .toBe(mail);
      await card.getByRole('button', { name: 'Chercher dans l’Annuaire Santé : MÜLLER JÜRGEN' }).click();
      await card.getByText('2 personnes trouvées.').waitFor();
      expect(await violationsOf(page.page)).toEqual([]);
      const first = await card.locator('[data-rpps]').first().getAttribute('data-rpps');
      const second = RPPS.slice(0, 2).find((rpps) => rpps !== first) ?? '';
      await card.getByRole('button', { name: new RegExp(`^C’est cette personne.*${second}`) }).click();
      await page.said(`Le RPPS ${second} est retenu pour MÜLLER JÜRGEN.`);
      await page.page.close();

      await rppsSays(tab, 'choisi par vous');
      await tab.assistant.act('apply-suggestion');
      await tab.assistant.waitForCheck('rpps', 'ok');
      expect(await tab.pages.rpps.inputValue()).toBe(second);
      await tab.pages.rpps.fill(first ?? '');
      await tab.assistant.waitForCheck('rpps', 'warning');
      await rppsSays(tab, 'vous avez choisi un autre numéro');
      await tab.pages.page.close();
    });

    it('checks every publication that is due, and closes what it saw', async () => {
      const popup = await keep(...DUE, todo('x@ch-demo.fr', { nom: 'X', prenom: 'X' }));
      await expect.poll(() => popup.names()).toHaveLength(4);
      expect((await popup.names())[3]).toBe('X X');
      await expect.poll(() => popup.badge()).toBe('3');
      await popup.button('Vérifier les 3 publications').click();
      await popup.page.getByText('Vérification : 1 publiée, 1 pas encore, 1 liste rouge.').waitFor();
      await popup.button('Vérifier la publication').waitFor();
      await expect.poll(() => popup.badge()).toBe('1');
      await popup.unfold('MARTIN ALICE');
      await popup.rowSays('MARTIN ALICE', 'Publiée, vue dans l’API Annuaire Santé le');
      await popup.unfold('ROUX CLARA');
      await popup.rowSays('ROUX CLARA', 'Liste rouge');
      await popup.unfold('PETIT BRUNO');
      await popup.rowSays('PETIT BRUNO', 'Pas encore dans l’API Annuaire Santé le');
      // Nothing is asked about who chose not to be visible.
      expect(annuaire.fhir.calls.map(({ path }) => path).join()).not.toContain(RPPS[2]);
      expect(JSON.stringify(await popup.stored().then(({ session }) => session))).not.toContain(KEY);
      await popup.button('Fermer le résultat').click();
      await popup.page.getByText('Vérification :').waitFor({ state: 'detached' });
      await popup.page.close();
    });

    it('is asked no more than 17 times in a second, and asked again when it had too much', async () => {
      const many = Array.from({ length: 45 }, (_, at) => {
        const rpps = `1999910${String(at).padStart(4, '0')}`;
        return due(`m${at}@ch-demo.fr`, `NOM${String.fromCharCode(65 + (at % 26))}`, `P${at}`, rpps);
      });
      annuaire.fhir.failures = [{ status: 429, headers: { 'Retry-After': '1' }, body: {} }];
      const popup = await keep(...many);
      await popup.button('Vérifier les 45 publications').click();
      await popup.page.getByText('Vérification : 45 pas encore.').waitFor({ timeout: 60_000 });
      const times = annuaire.fhir.calls.map(({ at }) => at);
      expect(times.length).toBe(46);
      for (const [first, time] of times.entries()) {
        expect(times.slice(first).filter((other) => other < time + 1000).length).toBeLessThanOrEqual(17);
      }
      await popup.page.close();
    });

    it('that refuses the key is told, with the way to the settings', async () => {
      const options = await turn('API Annuaire Santé', true);
      await options.getByLabel('Votre clé').fill('une-cle-revoquee-0000');
      await options.getByRole('button', { name: 'Remplacer' }).click();
      await options.getByText('Clé enregistrée.').waitFor();
      await options.close();
      // What was answered today is remembered: these were not asked about.
      const popup = await keep(
        due('d.blanc@ch-demo.fr', 'BLANC', 'DENIS', RPPS[3]),
        due('e.noir@ch-demo.fr', 'NOIR', 'ELISE', RPPS[1]),
        due('f.roux@ch-demo.fr', 'ROUX', 'FANNY', RPPS[2], false),
      );
      await popup.button('Vérifier les 3 publications').click();
      await popup.page.getByText('Vérification : 1 liste rouge, 2 sans réponse.').waitFor();
      await popup.page.getByRole('alert').filter({ hasText: 'refuse cette clé' }).waitFor();
      expect(await popup.violations()).toEqual([]);
      await popup.page
        .getByRole('region', { name: 'Publication à vérifier' })
        .getByText('Réglages')
        .waitFor();
      await popup.page.close();
      await (await turn('API Annuaire Santé', false)).close();
    });
  });

  describe('the day’s file of data.gouv.fr', () => {
    beforeEach(() => {
      annuaire.files.published = [
        { address: 'petit.bruno@ch-demo.mssante.fr', rpps: RPPS[1], nom: 'PETIT', prenom: 'BRUNO' },
      ];
      annuaire.files.calls.length = 0;
    });

    it('is read with its progress, and closes what is in it', async () => {
      // With something due, a source that is turned on is asked by itself a minute later.
      await (await keep()).page.close();
      const options = await turn('Annuaire MSSanté du jour', true);
      await options.close();
      let go: () => void = () => undefined;
      annuaire.files.pause = new Promise((resolve) => {
        go = resolve;
      });
      const popup = await keep(...DUE);
      await popup.button('Vérifier les 3 publications').click();
      await popup.page.getByRole('progressbar', { name: 'Vérification des publications' }).waitFor();
      await popup.page.getByText(/Annuaire MSSanté du jour\s: [\d,]+\sMo sur [\d,]+\sMo/).waitFor();
      expect(await popup.violations()).toEqual([]);
      go();
      await popup.page.getByText('Vérification : 1 publiée, 1 pas encore, 1 liste rouge.').waitFor();
      await popup.unfold('PETIT BRUNO');
      await popup.rowSays('PETIT BRUNO', 'Publiée, vue dans l’annuaire MSSanté du 26/11/2026');
      expect(annuaire.files.calls).toEqual([
        'www.data.gouv.fr/api/1/datasets/r/afe01105-d9a1-41fe-921f-e40ea48b2ba6',
        'static.data.gouv.fr/resources/annuaire-sante-extraction-des-bal-mssante/20261126-031543/extraction-correspondance-mssante.txt',
      ]);
      await popup.page.close();
    });

    it('is stopped in the middle', async () => {
      annuaire.files.pause = new Promise(() => undefined);
      const popup = await keep(...DUE);
      await popup.button('Vérifier les 3 publications').click();
      await popup.page.getByText(/\sMo sur/).waitFor();
      await popup.button('Arrêter').click();
      await popup.page.getByText('Vérification arrêtée : 3 sans réponse.').waitFor();
      await popup.button('Vérifier les 3 publications').waitFor();
      annuaire.files.pause = Promise.resolve();
      await popup.page.close();
      await (await turn('Annuaire MSSanté du jour', false)).close();
    });
  });

  it('have nothing that axe-core objects to in the settings, in light and dark', async () => {
    const page = await turn('API Annuaire Santé', true);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await Popup.on(page, { medimail, browser }).violations()).toEqual([]);
    }
    await page.close();
  });
});
