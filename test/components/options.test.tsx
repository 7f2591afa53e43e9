// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Annuaire } from '../../components/annuaire/annuaire.tsx';
import { Options } from '../../components/options/options.tsx';
import { stored as accountOf, todo } from '../store/conversion-fixture.ts';
import { useFakeBrowser } from './support/browser.ts';
import { byRole, click, see, write } from './support/screen.ts';

/** Shows the settings page, where an establishment has set what is given. */
function showOptions(policy: Record<string, unknown> = {}): ReturnType<typeof useFakeBrowser> {
  const fake = useFakeBrowser();
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({ settings: policy }));
  render(<Options />, document.body);
  return fake;
}

const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('settings')).settings;

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

describe('a setting', () => {
  it('that a policy fixes is shown as it is, and cannot be changed', async () => {
    showOptions({ holdSaves: false, retentionDays: 45, language: 'fr' });
    const hold = (await byRole('checkbox', /^Retenir/)) as HTMLInputElement;
    await vi.waitFor(() => expect([hold.disabled, hold.checked]).toEqual([true, false]));
    const retention = (await byRole('combobox', 'Garder les comptes terminés')) as HTMLSelectElement;
    expect([retention.disabled, retention.value]).toEqual([true, '45']);
    const language = (await byRole('combobox', 'Langue de l’assistant')) as HTMLSelectElement;
    expect([language.disabled, language.value]).toEqual([true, 'fr']);
    expect(document.querySelectorAll('.setting em').length).toBe(3);
    const hints = (await byRole('checkbox', /^Dire pourquoi/)) as HTMLInputElement;
    expect(hints.disabled).toBe(false);
  });

  it('is saved at once, said, and undone', async () => {
    showOptions();
    (await byRole('checkbox', /^Dire pourquoi/)).click();
    await see('Enregistré : Dire pourquoi une étape compte, non.');
    expect(await stored()).toMatchObject({ hints: false, badges: true });
    await click('Annuler');
    await see('Annulé : Dire pourquoi une étape compte, non.');
    expect(await stored()).toMatchObject({ hints: true });
  });

  it('that could not be saved says so, and shows what still holds', async () => {
    const { background } = showOptions();
    background(false);
    const hints = (await byRole('checkbox', /^Dire pourquoi/)) as HTMLInputElement;
    hints.click();
    await see('L’assistant ne répond pas : ce réglage n’a pas changé.');
    expect(await stored()).toBeUndefined();
    expect(hints.checked).toBe(true);
  });
});

describe('a copy from before an update', () => {
  const NOTE = { version: 1, mail: 'a.bernard@ch-demo.fr', rpps: '' };
  const holders = async () =>
    Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('holder:'));

  it('is not spoken of where there is none', async () => {
    showOptions();
    await see('Tout effacer');
    expect(document.body.textContent).not.toContain('Copie gardée lors d’une mise à jour');
  });

  it('is put back, and what was there is put back again', async () => {
    showOptions();
    const copy = { from: 1, at: Date.UTC(2026, 10, 2, 9), data: { [`holder:${NOTE.mail}`]: NOTE } };
    await fakeBrowser.storage.local.set({ 'before-version:2': copy, 'holder:b@ch-demo.fr': NOTE });
    await see('Faite le 2 nov. 2026');
    await click('Remettre cette copie');
    await see('Copie du 2 nov. 2026');
    expect(await holders()).toEqual([`holder:${NOTE.mail}`]);
    await click('Annuler');
    await see('Annulé : tout est comme avant de remettre la copie.');
    expect(await holders()).toEqual(['holder:b@ch-demo.fr']);
  });
});

describe('everything', () => {
  it('that was erased is given back by « Annuler », as the question says', async () => {
    showOptions();
    const account = accountOf(todo('a.bernard@ch-demo.fr'));
    await fakeBrowser.storage.local.set({ ...account, settings: { hints: false } });
    await click('Tout effacer…');
    await click('Tout effacer', await byRole('dialog'));
    await see('Tout est effacé.');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await click('Annuler');
    await see('Annulé : la liste est comme avant.');
    expect(await fakeBrowser.storage.local.get(null)).toMatchObject({
      ...account,
      settings: { hints: false },
    });
  });
});

describe('a source that a policy turns on', () => {
  it('and that the browser does not permit yet can be allowed', async () => {
    showOptions({ notify: true });
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => false);
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => true);
    await click(/^Autoriser/);
    expect(request).toHaveBeenCalledWith({ permissions: ['notifications'] });
  });
});

describe('a field of the establishment', () => {
  it('keeps what is typed while other things are stored', async () => {
    showOptions();
    const field = await write('textbox', 'Code postal', '660');
    await fakeBrowser.storage.local.set({ settings: { badges: false } });
    const badges = await byRole('checkbox', /^Repères/);
    await vi.waitFor(() => expect((badges as HTMLInputElement).checked).toBe(false));
    expect(field.value).toBe('660');
    field.value = '66000';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(async () => expect(await stored()).toMatchObject({ establishmentPostcode: '66000' }));
    expect(field.value).toBe('66000');
    await click('Annuler');
    await vi.waitFor(() => expect(field.value).toBe(''));
  });

  it('that is not what it must be stays to be mended', async () => {
    showOptions();
    const field = await write('textbox', 'Code postal', '66OOO');
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await byRole('alert');
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['66OOO', 'true']);
    expect(await stored()).toBeUndefined();
  });
});

describe('what is stored and cannot be read', () => {
  it.each([
    ['settings', <Options key="options" />, 'Revoir la présentation'],
    ['Annuaire', <Annuaire key="annuaire" />, 'Votre établissement'],
  ])('is said on the page %s, which tries again when asked', async (_, page, part) => {
    useFakeBrowser();
    const reading = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
    render(page, document.body);
    await see('Vérifiez aussi que le disque n’est pas plein.');
    await click('Réessayer');
    await see('Vérifiez aussi que le disque n’est pas plein.');
    reading.mockRestore();
    await click('Réessayer');
    await see(part);
    expect(document.body.textContent).not.toContain('Lecture impossible');
  });
});
