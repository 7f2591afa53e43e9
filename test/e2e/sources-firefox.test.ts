import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnnuaireServer, KEY, startAnnuaire } from './support/annuaire-server.ts';
import { type Firefox, launchFirefox } from './support/firefox.ts';
import { Found } from './support/found.ts';
import { type HostProxy, startProxy } from './support/proxy.ts';
import { until } from './support/until.ts';

/** Made-up numbers, with a good key, from a range that no register uses. */
const RPPS = ['19999000011', '19999000029'] as const;
const MAIL = 'lea.schiano@ch-demo.fr';

/** Firefox grants the host without a window: here the real permission is asked for, which Chromium's tests cannot. */
describe('in Firefox, the API of the Annuaire Santé', () => {
  let annuaire: AnnuaireServer;
  let proxy: HostProxy;
  let firefox: Firefox;
  beforeAll(async () => {
    annuaire = await startAnnuaire();
    annuaire.fhir.people = RPPS.map((rpps) => ({ rpps, nom: 'SCHIANO', prenom: 'LEA' }));
    proxy = await startProxy(annuaire.hosts);
    firefox = await launchFirefox([], proxy.port);
  });
  afterAll(async () => {
    await firefox?.browser.close();
    await proxy?.close();
    await annuaire?.close();
  });

  const says = (page: Page, words: string) =>
    until(`« ${words} »`, () =>
      page.evaluate((text) => document.body.innerText.replace(/[\u00a0\u202f]/g, ' ').includes(text), words),
    );
  const allowed = (page: Page): Promise<string[]> =>
    page.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
      return (await browser.permissions.getAll()).origins ?? [];
    });
  const HOST = 'https://gateway.api.esante.gouv.fr/*';

  it('is allowed by the switch alone, finds namesakes, and is not allowed any more once it is off', async () => {
    const directory = await firefox.openOwnPage('directory.html');
    await new Found(directory, '.paste summary').click();
    await new Found(directory, '.paste textarea').fill(`Mail\tNom\tPrénom\tRPPS\n${MAIL}\tSCHIANO\tLEA\t`);
    await new Found(directory, '[data-action="read-pasted"]').click();
    await new Found(directory, '[data-action="import-list"]').click();
    await new Found(directory, `.account[data-mail="${MAIL}"]`).waitFor();
    expect(await directory.$('[data-part="look-up"]')).toBeNull();

    const options = await firefox.openOwnPage('options.html');
    const control = new Found(options, '[data-source="fhir"] [data-action="toggle-source"]');
    await control.waitFor();
    expect(await allowed(options)).not.toContain(HOST);
    await control.click();
    await says(options, 'API Annuaire Santé : activée.');
    expect(await allowed(options)).toContain(HOST);
    await new Found(options, '[data-source="fhir"] input').fill(KEY);
    await new Found(options, '[data-action="save-key"]').click();
    await says(options, 'Clé enregistrée.');
    await new Found(options, '[data-action="test-key"]').click();
    await says(options, 'La clé est bonne');

    await directory.bringToFront();
    await new Found(directory, '[data-part="look-up"] button').click();
    await says(directory, '2 personnes trouvées.');
    await new Found(directory, `[data-rpps="${RPPS[1]}"] [data-action="choose"]`).click();
    await says(directory, `Le RPPS ${RPPS[1]} est retenu pour SCHIANO LEA.`);
    expect(annuaire.fhir.calls.every(({ key }) => key === KEY)).toBe(true);

    await options.bringToFront();
    await control.click();
    await until('the permission to be given back', async () => !(await allowed(options)).includes(HOST));
    await until('no look-up', async () => (await directory.$('[data-part="look-up"]')) === null);
  });
});
