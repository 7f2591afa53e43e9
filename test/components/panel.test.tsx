// @vitest-environment happy-dom
import { options } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { atRpps, decided, NOON, stored, todo } from '../store/conversion-fixture.ts';
import { showChecklist, showStored } from './support/checklist.tsx';
import { allByRole, byRole, click, press, rowOf, see, textOf, write } from './support/screen.ts';

const [A, B] = ['a@ch-demo.fr', 'b@ch-demo.fr'] as const;
const ACCOUNTS = [
  atRpps(A, { nom: 'ALBA' }),
  atRpps(B, { nom: 'BRUN' }),
  todo('c@ch-demo.fr', { nom: 'CROS' }),
];

/** Has the Medimail tab in front work on an account. */
const workOn = (mail: string) => fakeBrowser.storage.session.set({ 'hand:1': mail });

afterEach(() => {
  // What counts the draws.
  delete options.vnode;
});

/** Shows the panel beside a Medimail tab. */
async function showPanel(place: 'panel' | 'popup' = 'panel') {
  const shown = await showChecklist(ACCOUNTS, { place });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 1, active: true }] as never);
  await rowOf('ALBA');
  return shown;
}

const isUnfolded = async (name: string) =>
  (await byRole('button', `Détails et actions : ${name}`)).getAttribute('aria-expanded');

describe('the panel', () => {
  it('marks the account of the tab in front, and shows its details', async () => {
    await showPanel();
    await workOn(A);
    await see('Affiché dans Medimail', await rowOf('ALBA'));
    await vi.waitFor(async () => expect(await isUnfolded('ALBA')).toBe('true'));
    expect((await rowOf('ALBA')).getAttribute('aria-current')).toBe('true');
    await workOn(B);
    await see('Affiché dans Medimail', await rowOf('BRUN'));
    await vi.waitFor(async () => expect(await isUnfolded('BRUN')).toBe('true'));
    expect(textOf(await rowOf('ALBA'))).not.toContain('Affiché dans Medimail');
    expect(await isUnfolded('ALBA')).toBe('false');
  });

  it('marks nothing once the card was closed', async () => {
    await showPanel();
    await workOn(A);
    await see('Affiché dans Medimail');
    await workOn('');
    await vi.waitFor(() => expect(textOf(document.body)).not.toContain('Affiché dans Medimail'));
  });

  it('says so when the filter hides that account, and shows it', async () => {
    await showPanel();
    await click('À faire 1');
    await workOn(A);
    await see('Compte affiché dans Medimail : ALBA.');
    await click('L’afficher');
    await rowOf('ALBA');
    expect(await isUnfolded('ALBA')).toBe('true');
  });

  it('takes the details from nobody who is writing in them', async () => {
    await showPanel();
    await click('Détails et actions : CROS');
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await write('textbox', 'Note : CROS', 'au milieu d’une phrase');
    await workOn(B);
    await see('Affiché dans Medimail', await rowOf('BRUN'));
    expect(await isUnfolded('CROS')).toBe('true');
    expect(await isUnfolded('BRUN')).toBe('false');
  });

  it('offers the tab, and no panel', async () => {
    await showPanel();
    await byRole('button', 'Ouvrir dans un onglet');
    expect(allByRole('button', 'Ouvrir dans un panneau')).toEqual([]);
  });
});

describe('the popup', () => {
  it('marks that account, and leaves the list as it is', async () => {
    await showPanel('popup');
    await workOn(A);
    await see('Affiché dans Medimail', await rowOf('ALBA'));
    expect(await isUnfolded('ALBA')).toBe('false');
  });

  it('opens the panel in its window, and goes', async () => {
    const open = vi.fn(async () => undefined);
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockImplementation(async () => ({ id: 42 }) as never);
    Object.assign(fakeBrowser, { sidePanel: { open, resetState: () => undefined } });
    try {
      const { onOpened } = await showPanel('popup');
      await click('Ouvrir dans un panneau');
      await vi.waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
      expect(open).toHaveBeenCalledOnce();
    } finally {
      Reflect.deleteProperty(fakeBrowser, 'sidePanel');
    }
  });

  it('shows the keyboard commands as they are set', async () => {
    Object.assign(fakeBrowser.commands, {
      getAll: async () => [
        { name: 'open-checklist', description: 'Ouvrir la liste des comptes', shortcut: 'Alt+Maj+O' },
        { name: 'jump-to-step', description: 'Aller à l’élément de l’étape', shortcut: '' },
      ],
    });
    await showPanel('popup');
    await see('Ouvrir la liste des comptesAlt+Maj+O');
    await see('Aller à l’élément de l’étapeaucune touche');
  });
});

describe('five hundred accounts', () => {
  /** How many times the row of an account was drawn. */
  function countDraws(): Map<string, number> {
    const draws = new Map<string, number>();
    options.vnode = ({ type, props }) => {
      const mail = (props as { 'data-mail'?: string })['data-mail'];
      if (type === 'li' && mail) draws.set(mail, (draws.get(mail) ?? 0) + 1);
    };
    return draws;
  }
  const many = Array.from({ length: 500 }, (_, i) =>
    todo(`a${i}@ch-demo.fr`, { nom: `NOM${String(i).padStart(3, '0')}` }),
  );

  it('are each drawn again only for themselves', async () => {
    await showStored(stored(...many), { place: 'panel' });
    // They are drawn little by little.
    const drawn = () => document.querySelectorAll('.row');
    await vi.waitFor(() => expect(drawn()).toHaveLength(many.length), { timeout: 20_000 });
    const draws = countDraws();

    await click('Détails et actions : NOM250');
    await byRole('textbox', 'Note : NOM250');
    expect([...draws.keys()]).toEqual(['a250@ch-demo.fr']);

    draws.clear();
    await click('Détails et actions : NOM251');
    await byRole('textbox', 'Note : NOM251');
    expect([...draws.keys()].sort()).toEqual(['a250@ch-demo.fr', 'a251@ch-demo.fr']);

    draws.clear();
    const started = decided(todo('a7@ch-demo.fr', { nom: 'NOM007' }), { kind: 'started' }, NOON + 1);
    await fakeBrowser.storage.local.set(stored(started));
    await byRole('button', 'Continuer : NOM007');
    expect([...draws.keys()]).toEqual(['a7@ch-demo.fr']);

    draws.clear();
    const marks = [{ mail: 'a9@ch-demo.fr', value: { queued: true, place: 0 }, at: NOON }];
    await fakeBrowser.storage.local.set({ queue: { version: 1, marks, order: { value: [], at: 0 } } });
    await see('N° 1 dans la file');
    expect([...draws.keys()]).toEqual(['a9@ch-demo.fr']);

    draws.clear();
    await write('searchbox', 'Chercher un compte', 'NOM42');
    await vi.waitFor(() => expect(allByRole('button', /^Commencer/)).toHaveLength(10));
    expect([...draws.keys()]).toEqual([]);
    expect(press('Escape')).toBe(true);
  });
});
