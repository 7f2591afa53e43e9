// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { atRpps, awaiting, decided, NOON, stored, todo } from '../store/conversion-fixture.ts';
import { showChecklist, showStored } from './support/checklist.tsx';
import { allByRole, byRole, click, headings, press, rowOf, see, textOf, write } from './support/screen.ts';

/** One account of each status. */
function oneOfEach() {
  const schiano = { nom: 'SCHIANO', prenom: 'LEA' };
  return [
    todo('n.munoz@ch-demo.fr', { nom: 'MUÑOZ', prenom: 'NOÉ', profession: 'Ergothérapeute' }),
    todo('a.bernard@ch-demo.fr', { nom: 'BERNARD', prenom: 'ANNE' }),
    atRpps('lea.schiano@ch-demo.fr', schiano),
    decided(todo('p.petit@ch-demo.fr', { nom: 'PETIT', prenom: 'PAUL' }), { kind: 'paused' }),
    decided(todo('accueil@ch-demo.fr', { nom: 'ACCUEIL', prenom: 'POSTE' }), {
      kind: 'set-aside',
      reason: 'no-rpps',
      text: '',
    }),
    awaiting('z.amar@ch-demo.fr', 'amar.zoe@demo.mssante.fr', { nom: 'AMAR', prenom: 'ZOE' }),
    decided(todo('f.fini@ch-demo.fr', { nom: 'FINI', prenom: 'FLO' }), { kind: 'finished' }),
  ];
}

/** The day of the accounts above, before the night. */
function onThatDay(): void {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
}

afterEach(() => {
  vi.useRealTimers();
});

describe('an empty checklist', () => {
  it('says how to begin, in order', async () => {
    await showChecklist([]);
    await byRole('heading', 'Aucun compte pour l’instant');
    expect(allByRole('listitem').map(textOf)).toEqual([
      'Ouvrez Medimail et connectez-vous.',
      'Allez dans « Gestion des utilisateurs Medimail ».',
      'Sur la ligne d’un compte, cliquez sur « MED → Convertir ».',
    ]);
  });

  it('has nothing to search, filter, export or erase', async () => {
    await showChecklist([]);
    await byRole('button', 'Ouvrir Medimail');
    expect(
      allByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent),
    ).toEqual([
      'Annuaire',
      'Réglages',
      'Ouvrir dans un panneau',
      'Ouvrir dans un onglet',
      'Ouvrir l’aide',
      'Ouvrir Medimail',
      'Une page n’est pas reconnue ?',
      'Montrer dans la page',
      'Rapport de diagnostic',
    ]);
    expect(allByRole('searchbox')).toEqual([]);
  });

  it('opens Medimail', async () => {
    const { onOpened } = await showChecklist([]);
    await click('Ouvrir Medimail');
    await vi.waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
    const tabs = await fakeBrowser.tabs.query({ url: 'https://medimail.mipih.fr/' });
    expect(tabs).toHaveLength(1);
  });

  it('fills as soon as an account is stored', async () => {
    await showChecklist([]);
    await byRole('heading', 'Aucun compte pour l’instant');
    await fakeBrowser.storage.local.set(stored(todo('a@ch-demo.fr', { nom: 'BERNARD', prenom: 'ANNE' })));
    await rowOf('BERNARD ANNE');
    expect(allByRole('heading', 'Aucun compte pour l’instant')).toEqual([]);
  });

  it('keeps what was unfolded and chosen when the first account comes', async () => {
    await showChecklist([]);
    const unfolded = (await byRole('combobox', 'Ce qu’il faut montrer')).closest('details');
    if (unfolded) unfolded.open = true;
    await fakeBrowser.storage.local.set(stored(todo('a@ch-demo.fr', { nom: 'BERNARD', prenom: 'ANNE' })));
    await rowOf('BERNARD ANNE');
    expect((await byRole('combobox', 'Ce qu’il faut montrer')).closest('details')?.open).toBe(true);
  });
});

describe('the counts', () => {
  it('are those of each status, and of what is converted among what is to be', async () => {
    onThatDay();
    await showChecklist(oneOfEach());
    for (const name of [
      'À faire 2',
      'En cours 1',
      'Publication 1',
      'En pause 1',
      'Terminés 1',
      'Écartés 1',
    ]) {
      await byRole('button', name);
    }
    await see('2 sur 6');
    const bar = (await byRole('progressbar', 'Comptes convertis')) as HTMLProgressElement;
    expect([bar.value, bar.max]).toEqual([2, 6]);
  });

  it('follow what is stored', async () => {
    await showChecklist([todo('a@ch-demo.fr', { nom: 'BERNARD', prenom: 'ANNE' })]);
    await byRole('button', 'À faire 1');
    await fakeBrowser.storage.local.set(stored(atRpps('a@ch-demo.fr')));
    await byRole('button', 'À faire 0');
    await byRole('button', 'En cours 1');
    await fakeBrowser.storage.local.remove('account:a@ch-demo.fr');
    await byRole('heading', 'Aucun compte pour l’instant');
  });

  it('are written as French numbers', async () => {
    const many = Array.from({ length: 1200 }, (_, i) => todo(`a${i}@ch-demo.fr`));
    await showChecklist(many);
    await byRole('button', /^À faire 1\s200$/);
  });

  it('do not call complete a list whose accounts are all set aside', async () => {
    await showChecklist([
      decided(todo('a@ch-demo.fr'), { kind: 'set-aside', reason: 'duplicate', text: '' }),
    ]);
    await see('0 sur 0');
    const bar = (await byRole('progressbar', 'Comptes convertis')) as HTMLProgressElement;
    expect(bar.value).toBe(0);
  });
});

describe('the list', () => {
  it('begins with what is being worked on, and ends with what is done', async () => {
    onThatDay();
    await showChecklist(oneOfEach());
    await rowOf('SCHIANO LEA');
    expect(headings()).toEqual([
      'SCHIANO LEA',
      'AMAR ZOE',
      'BERNARD ANNE',
      'MUÑOZ NOÉ',
      'PETIT PAUL',
      'ACCUEIL POSTE',
      'FINI FLO',
    ]);
    const titles = allByRole('heading').map(textOf);
    expect(titles).toEqual(expect.arrayContaining(['En cours 1', 'À faire 2', 'Écartés 1']));
  });

  it('has what was worked on last first, wherever work was begun', async () => {
    const worked = (nom: string, hours: number) =>
      decided(todo(`${nom}@ch-demo.fr`, { nom }), { kind: 'started' }, NOON + hours * 3_600_000);
    await showChecklist([worked('ALBA', 1), worked('BRUN', 3), worked('CROS', 2)]);
    await rowOf('ALBA');
    expect(headings()).toEqual(['BRUN', 'CROS', 'ALBA']);
  });

  it('sorts what is to do as French does', async () => {
    const names = ['ZOLA', 'ÉLOI', 'EDOUARD', 'ÉMILE', 'de LA TOUR', 'Dupont'];
    await showChecklist(names.map((nom, i) => todo(`a${i}@ch-demo.fr`, { nom })));
    await rowOf('ZOLA');
    expect(headings()).toEqual(['de LA TOUR', 'Dupont', 'EDOUARD', 'ÉLOI', 'ÉMILE', 'ZOLA']);
  });
});

describe('the search', () => {
  const search = (value: string) => write('searchbox', 'Chercher un compte', value);

  it.each([
    ['munoz', ['MUÑOZ NOÉ']],
    ['NOE muñoz', ['MUÑOZ NOÉ']],
    ['  noé   ', ['MUÑOZ NOÉ']],
    ['a.bernard@ch', ['BERNARD ANNE']],
    ['19999000011', ['AMAR ZOE']],
    ['199 990 000 11', ['AMAR ZOE']],
    ['11 199 990 000', []],
    ['amar.zoe@demo', ['AMAR ZOE']],
    ['petit anne', []],
  ])('of « %s » finds %j', async (query, expected) => {
    await showChecklist(oneOfEach());
    await rowOf('BERNARD ANNE');
    await search(query);
    await vi.waitFor(() => expect(headings()).toEqual(expected));
    await see(`Comptes affichés : ${expected.length}`);
  });

  it('that finds nothing says so, and leads back', async () => {
    await showChecklist(oneOfEach());
    await search('xyz');
    await see('Aucun compte ne correspond à « xyz ».');
    await click('Tout afficher');
    await vi.waitFor(() => expect(headings()).toHaveLength(7));
    expect(((await byRole('searchbox')) as HTMLInputElement).value).toBe('');
  });

  it('is emptied by Escape, which closes the popup only when there is nothing to empty', async () => {
    await showChecklist(oneOfEach());
    const field = await search('munoz');
    await vi.waitFor(() => expect(headings()).toHaveLength(1));
    expect(press('Escape')).toBe(true);
    await vi.waitFor(() => expect(headings()).toHaveLength(7));
    expect(field.value).toBe('');
    expect(press('Escape')).toBe(false);
  });
});

describe('a filter', () => {
  it('shows one status, and all again', async () => {
    await showChecklist(oneOfEach());
    await click('À faire 2');
    await vi.waitFor(() => expect(headings()).toEqual(['BERNARD ANNE', 'MUÑOZ NOÉ']));
    expect((await byRole('button', 'À faire 2')).getAttribute('aria-pressed')).toBe('true');
    await click('En pause 1');
    await vi.waitFor(() => expect(headings()).toEqual(['PETIT PAUL']));
    expect((await byRole('button', 'À faire 2')).getAttribute('aria-pressed')).toBe('false');
    await click('En pause 1');
    await vi.waitFor(() => expect(headings()).toHaveLength(7));
  });

  it('that is chosen after another is not overtaken by it', async () => {
    await showChecklist(oneOfEach());
    const todos = await byRole('button', 'À faire 2');
    const paused = await byRole('button', 'En pause 1');
    const pressed: (string | null)[] = [];
    const watcher = new MutationObserver(() => pressed.push(todos.getAttribute('aria-pressed')));
    watcher.observe(todos, { attributes: true });
    const write = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (values) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await write(values);
    });
    todos.click();
    paused.click();
    await vi.waitFor(async () =>
      expect((await fakeBrowser.storage.local.get('view')).view).toMatchObject({ filter: 'paused' }),
    );
    await vi.waitFor(() => expect(headings()).toEqual(['PETIT PAUL']));
    watcher.disconnect();
    expect(pressed).not.toContain('true');
  });

  it('of an empty status says so', async () => {
    await showChecklist([todo('a@ch-demo.fr')]);
    await click('En cours 0');
    await see('Aucun compte dans « En cours ».');
  });

  it('and a search both count', async () => {
    await showChecklist(oneOfEach());
    await click('À faire 2');
    await write('searchbox', 'Chercher un compte', 'zoe');
    await see('Aucun compte ne correspond à « zoe » dans « À faire ».');
  });
});

describe('what cannot be read', () => {
  it('leaves the other accounts as they are', async () => {
    const good = todo('a@ch-demo.fr', { nom: 'BERNARD', prenom: 'ANNE' });
    await showStored({
      ...stored(good),
      'account:broken@ch-demo.fr': { version: 99 },
      'account:worse@ch-demo.fr': 'nothing',
      'damaged:account:old@ch-demo.fr': { mail: 3 },
      something: 'else',
    });
    await rowOf('BERNARD ANNE');
    expect(headings()).toEqual(['BERNARD ANNE']);
    await byRole('button', 'À faire 1');
  });

  it('when it is the whole storage, is told, and can be tried again', async () => {
    const reading = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
    await showStored(stored(todo('a@ch-demo.fr', { nom: 'BERNARD', prenom: 'ANNE' })));
    expect(textOf(await byRole('alert'))).toContain('La liste n’a pas pu être lue');
    reading.mockRestore();
    await click('Réessayer');
    await rowOf('BERNARD ANNE');
    expect(allByRole('alert')).toEqual([]);
  });
});

describe('what stands in the way', () => {
  it('is told when the access to Medimail was taken back, with what to do', async () => {
    await showChecklist([todo('a@ch-demo.fr')], { granted: false });
    expect(textOf(await byRole('alert'))).toContain('Votre liste est intacte.');
    const request = vi.fn(async () => true);
    vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(request);
    await click('Autoriser l’accès');
    await vi.waitFor(() => expect(allByRole('alert')).toEqual([]));
    expect(request).toHaveBeenCalledWith({ origins: ['https://medimail.mipih.fr/*'] });
  });
});
