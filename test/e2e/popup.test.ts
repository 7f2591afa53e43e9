import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNTS, rppsFor } from '../medimail/index.ts';
import {
  accountOf as accountIn,
  CHECKLIST_SCENARIOS,
  DONE,
  HALFWAY,
  nameOf as nameIn,
  setStage,
  UNTOUCHED,
} from './support/checklist-scenarios.ts';
import { Popup } from './support/popup.ts';
import { openList, type Tab, useSession } from './support/session.ts';

describe('the popup', () => {
  // Every account is on the one page of the list, so the checklist knows them all.
  const session = useSession({ pageSize: ACCOUNTS });
  let tab: Tab;
  let popup: Popup;

  const accountOf = (mail: string) => accountIn(session.medimail, mail);
  const nameOf = (mail: string) => nameIn(session.medimail, mail);

  // A tab behind another is not drawn, and what is not drawn is clicked late.
  beforeEach(() => popup.page.bringToFront());

  beforeAll(async () => {
    tab = await openList(session);
    await setStage({ medimail: session.medimail, tab });
    popup = await Popup.open(session);
  });

  afterAll(async () => {
    await popup?.page.close();
    await tab?.pages.page.close();
  });

  it('counts the accounts as Medimail holds them', async () => {
    const med = [...session.medimail.state.accounts].filter(({ bal }) => bal === 'MED').length;
    await popup.button(`À faire ${med}`).waitFor();
    await popup.button('En cours 1').waitFor();
    await popup.button('Publication 1').waitFor();
    await popup.button('Terminés 0').waitFor();
    await popup.page.getByText(`1 sur ${med + 2}`, { exact: true }).waitFor();
    // A long list is drawn little by little.
    await expect.poll(() => popup.names()).toHaveLength(med + 2);
  });

  it.each(CHECKLIST_SCENARIOS)('%s', (_, play) => play({ medimail: session.medimail, popup, tab }));

  it('shows the step and status of a row to scripts, and how many are in progress on the toolbar', async () => {
    expect(await popup.row(nameOf(DONE)).getAttribute('data-step')).toBe('publication');
    expect(await popup.row(nameOf(DONE)).getAttribute('data-status')).toBe('awaiting');
    await expect.poll(() => popup.badge()).toBe('1');
  });

  it('says that nothing was found', async () => {
    await popup.search.fill('personne de ce nom');
    await popup.page.getByText('Aucun compte ne correspond à « personne de ce nom ».').waitFor();
    await popup.button('Tout afficher').click();
    await popup.row(nameOf(DONE)).waitFor();
  });

  it('starts an account that nobody worked on, and puts it back', async () => {
    const name = nameOf(UNTOUCHED);
    await popup.button(`Commencer : ${name}`).click();
    await popup.said(`Conversion commencée : ${name}.`);
    await expect.poll(() => popup.badge()).toBe('2');
    // Medimail comes to the front last.
    await expect.poll(() => popup.tabInFront()).toContain('https://medimail.mipih.fr');
    await popup.page.bringToFront();
    await popup.button('Annuler').click();
    await popup.rowSays(name, 'Étape 1 sur 8');
    await expect.poll(() => popup.badge()).toBe('1');
    await popup.button(`Continuer : ${nameOf(HALFWAY)}`).click();
    await tab.assistant.waitForCard('enter-rpps', 'pointing');
  });

  it('removes an account, and puts it back as it was', async () => {
    const name = nameOf(DONE);
    const key = `account:${DONE}`;
    const before = (await popup.stored()).local[key];
    expect(before).toBeDefined();
    await popup.unfold(name);
    await popup.button(`Retirer de la liste : ${name}`).click();
    await popup.said(`Retiré de la liste : ${name}.`);
    await popup.row(name).waitFor({ state: 'detached' });
    expect((await popup.stored()).local).not.toHaveProperty([key]);
    await popup.button('Annuler').click();
    await popup.rowSays(name, 'Étape 8 sur 8');
    expect((await popup.stored()).local[key]).toEqual(before);
  });

  it('exports every account, whatever is shown', async () => {
    await popup.button('En cours 1').click();
    const { name, content } = await popup.download('Exporter en CSV');
    await popup.button('En cours 1').click();
    expect(name).toMatch(/^assistant-per-\d{4}-\d\d-\d\d\.csv$/);
    expect(content.startsWith('\uFEFFMail;Nom;Prénom;Profession;"Type de BAL";Étape;Statut;RPPS;')).toBe(
      true,
    );
    const lines = content.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + (await popup.names()).length);
    const line = lines.find((candidate) => candidate.startsWith(DONE));
    const rpps = rppsFor(accountOf(DONE));
    // Whole, though the field holds only what is before the @: Medimail writes the rest beside it.
    const address = accountOf(DONE).correspondence?.address;
    expect(address).toContain('@');
    expect(line).toContain(`PER;"8 Publication";"Publication cette nuit";${rpps};${address};oui;"20`);
  });

  it('is all done from the keyboard', async () => {
    const name = nameOf(UNTOUCHED);
    const { keyboard } = popup.page;
    await popup.page.bringToFront();
    await popup.page.reload();
    await popup.row(name).waitFor();

    await popup.tabTo('Chercher un compte');
    await keyboard.type('besancon');
    await expect.poll(() => popup.names()).toEqual([name]);
    await popup.tabTo(`Détails et actions : ${name}`);
    await keyboard.press('Enter');
    await popup.tabTo(`Écarter… : ${name}`);
    await keyboard.press('Enter');
    await expect.poll(async () => (await popup.focused()).name).toBe('Sans RPPS');
    await keyboard.press('Escape');
    await expect.poll(async () => (await popup.focused()).name).toBe(`Écarter… : ${name}`);

    await keyboard.press('Enter');
    await expect.poll(async () => (await popup.focused()).name).toBe('Sans RPPS');
    await popup.tabTo('Autre…');
    await keyboard.press('Space');
    await expect.poll(async () => (await popup.focused()).name).toBe('Raison');
    await keyboard.press('Enter');
    await popup.page.getByRole('alert').filter({ hasText: 'Indiquez la raison' }).waitFor();
    await keyboard.type('Partie en retraite');
    await keyboard.press('Enter');
    await popup.rowSays(name, 'Partie en retraite');
    await popup.said(`Écarté : ${name}.`);
    // The row moved to another part of the list: the focus went with it.
    await expect.poll(async () => (await popup.focused()).name).toBe(`Détails et actions : ${name}`);
    await popup.tabTo('Annuler');
    await keyboard.press('Enter');
    await popup.said(`Annulé : ${name} est comme avant.`);
    await popup.row(name).getByRole('img', { name: 'À faire' }).waitFor();

    await popup.page.reload();
    await popup.row(name).waitFor();
    await popup.tabTo('Tout effacer…');
    await keyboard.press('Enter');
    await popup.page.getByRole('dialog', { name: 'Effacer toute la liste ?' }).waitFor();
    await keyboard.press('Escape');
    await popup.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await popup.focused()).name).toBe('Tout effacer…');
    await popup.row(name).waitFor();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe-core objects to, in %s', async (colorScheme) => {
    const name = nameOf(HALFWAY);
    await popup.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await popup.page.reload();
    await popup.row(name).waitFor();
    expect(await popup.violations()).toEqual([]);

    await popup.search.fill('nunez');
    await popup.button('En cours 1').click();
    await popup.unfold(name);
    await popup.button(`Écarter… : ${name}`).click();
    await popup.button('Autre…').click();
    await popup.button('Écarter').click();
    await popup.page.getByRole('alert').waitFor();
    expect(await popup.violations()).toEqual([]);

    await popup.button(`Mettre en pause : ${name}`).click();
    await popup.said(`Mis en pause : ${name}.`);
    await popup.page.getByText('Aucun compte ne correspond à « nunez »').waitFor();
    expect(await popup.violations()).toEqual([]);
    await popup.button('Annuler').click();
    await popup.row(name).getByRole('img', { name: 'En cours' }).waitFor();

    await popup.button('Tout effacer…').click();
    await popup.page.getByRole('dialog').waitFor();
    expect(await popup.violations()).toEqual([]);
    await popup.button('Annuler').last().click();
    await popup.page.getByRole('dialog').waitFor({ state: 'detached' });
    // The filter stays after a reload: the next test begins with all of the list.
    await popup.button('En cours 1').click();
  });

  it('erases everything once it is confirmed, and leaves nothing', async () => {
    await popup.page.reload();
    await popup.row(nameOf(DONE)).waitFor();
    const { local } = await popup.stored();
    const all = Object.keys(local).filter((key) => key.startsWith('account:')).length;
    await popup.button('Tout effacer…').click();
    const dialog = popup.page.getByRole('dialog', { name: 'Effacer toute la liste ?' });
    expect(await dialog.innerText()).toMatch(new RegExp(`Comptes effacés de ce navigateur\\s: ${all}\\.`));
    await dialog.getByRole('button', { name: 'Tout effacer' }).click();
    await popup.page.getByRole('heading', { name: 'Aucun compte pour l’instant' }).waitFor();
    await tab.assistant.waitForNoCard();
    expect(await popup.stored()).toEqual({ local: {}, session: {} });
    await expect.poll(() => popup.badge()).toBe('');
    for (const colorScheme of ['light', 'dark'] as const) {
      await popup.page.emulateMedia({ colorScheme });
      expect(await popup.violations()).toEqual([]);
    }
  });

  it('fills again as soon as Medimail shows its list', async () => {
    await tab.pages.openList(UNTOUCHED);
    await popup.row(nameOf(UNTOUCHED)).waitFor();
    expect(await popup.names()).toEqual([nameOf(UNTOUCHED)]);
  });
});
