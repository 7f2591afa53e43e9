// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { queuedMails } from '../../lib/conversion/queue.ts';
import { storedQueue } from '../../lib/store/queue.ts';
import { atRpps, awaiting, decided, NOON, stored, todo } from '../store/conversion-fixture.ts';
import { showChecklist, showStored, storedOf } from './support/checklist.tsx';
import { allByRole, byRole, click, headings, press, rowOf, see, textOf, write } from './support/screen.ts';

const MAILS = ['a@ch-demo.fr', 'b@ch-demo.fr', 'c@ch-demo.fr'] as const;
const [A, B, C] = MAILS;
const ACCOUNTS = [
  todo(A, { nom: 'ALBA' }),
  todo(B, { nom: 'BRUN' }),
  todo(C, { nom: 'CROS' }),
  todo('d@ch-demo.fr', { nom: 'DUVAL' }),
];

function queued(...mails: string[]): Record<string, unknown> {
  const marks = mails.map((mail, place) => ({ mail, value: { queued: true, place }, at: NOON }));
  return { queue: { version: 1, marks, order: { value: [], at: 0 } } };
}

const showQueue = (...mails: string[]) => showStored({ ...stored(...ACCOUNTS), ...queued(...mails) });
const theQueue = () => byRole('region', /^Ma file/);
const inQueue = async () => allByRole('listitem', undefined, await theQueue()).map((item) => textOf(item));
const storedMails = async () => queuedMails(await storedQueue());

describe('the queue', () => {
  it('that is empty says how it is filled', async () => {
    await showQueue();
    await see('Dans la liste de Medimail, cochez la case', await theQueue());
    expect(allByRole('button', undefined, await theQueue())).toEqual([]);
  });

  it('obeys even where it was filled by a clock that was ahead', async () => {
    const ahead = Date.now() + 30 * 24 * 3600 * 1000;
    const marks = [A, B].map((mail, place) => ({ mail, value: { queued: true, place }, at: ahead }));
    await showStored({ ...stored(...ACCOUNTS), queue: { version: 1, marks, order: { value: [], at: 0 } } });
    await click('Vider');
    await vi.waitFor(async () => expect(await storedMails()).toEqual([]));
    await click('Annuler');
    await vi.waitFor(async () => expect(await storedMails()).toEqual([A, B]));
  });

  it('is shown in order, with what comes next for each', async () => {
    await showQueue(B, A, C);
    await vi.waitFor(async () =>
      expect(await inQueue()).toEqual([
        'BRUNChercher le compte',
        'ALBAChercher le compte',
        'CROSChercher le compte',
      ]),
    );
    await see('N° 1 dans la file', await rowOf('BRUN'));
  });

  it('shows the first ones, and all on demand', async () => {
    await showQueue(A, B, C, 'd@ch-demo.fr');
    await click('Voir les 1 autres');
    await vi.waitFor(async () => expect(await inQueue()).toHaveLength(4));
    await click('Voir moins');
    await vi.waitFor(async () => expect(await inQueue()).toHaveLength(3));
  });

  it('takes an account from its details, gives it back, and undoes both', async () => {
    await showQueue(A);
    await click('Détails et actions : BRUN');
    await click('Ajouter à la file : BRUN', await rowOf('BRUN'));
    await see('Ajouté à la file : BRUN.');
    await vi.waitFor(async () => expect(await storedMails()).toEqual([A, B]));
    await click('Annuler');
    await see('la file est comme avant');
    await vi.waitFor(async () => expect(await storedMails()).toEqual([A]));
    await click('Retirer de la file : ALBA', await theQueue());
    await vi.waitFor(async () => expect(await storedMails()).toEqual([]));
    await click('Annuler');
    await vi.waitFor(async () => expect(await storedMails()).toEqual([A]));
  });

  it('is put in order by its buttons, which keep the focus', async () => {
    await showQueue(A, B, C);
    await click('Descendre : ALBA');
    await see('Déplacé : ALBA, place 2 sur 3.');
    await vi.waitFor(async () => expect(await storedMails()).toEqual([B, A, C]));
    expect(document.activeElement).toBe(await byRole('button', 'Descendre : ALBA'));
    await click('Descendre : ALBA');
    await see('place 3 sur 3');
    const last = await byRole('button', 'Descendre : ALBA');
    await vi.waitFor(() => expect(last.getAttribute('aria-disabled')).toBe('true'));
    expect(document.activeElement).toBe(last);
    last.click();
    await click('Annuler');
    await vi.waitFor(async () => expect(await storedMails()).toEqual([B, A, C]));
  });

  it('is put in order from the keyboard', async () => {
    await showQueue(A, B, C);
    (await byRole('button', 'Retirer de la file : CROS')).focus();
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, cancelable: true }),
    );
    await vi.waitFor(async () => expect(await storedMails()).toEqual([A, C, B]));
    await vi.waitFor(async () =>
      expect(document.activeElement).toBe(await byRole('button', 'Retirer de la file : CROS')),
    );
    expect(press('ArrowUp')).toBe(false);
  });

  it('is emptied, and filled again in the same order', async () => {
    await showQueue(C, A, B);
    await click('Vider');
    await see('La file est vidée.');
    await vi.waitFor(async () => expect(await storedMails()).toEqual([]));
    await click('Annuler');
    await vi.waitFor(async () => expect(await storedMails()).toEqual([C, A, B]));
  });

  it('gives an account its place back when its removal from the list is undone', async () => {
    await showQueue(A, B, C);
    await click('Détails et actions : BRUN');
    await click('Retirer de la liste : BRUN');
    await see('Retiré de la liste : BRUN.');
    await vi.waitFor(async () => expect(await storedMails()).toEqual([A, C]));
    await click('Annuler');
    await vi.waitFor(async () => expect(await storedMails()).toEqual([A, B, C]));
    await rowOf('BRUN');
  });

  it('gives its next account, which can be put back', async () => {
    await showQueue(A, B);
    await click('Compte suivant');
    await see('Compte suivant : ALBA.');
    await vi.waitFor(async () => expect((await storedOf(A))?.decision.value).toEqual({ kind: 'started' }));
    await click('Annuler');
    await vi.waitFor(async () => expect((await storedOf(A))?.decision.value).toEqual({ kind: 'none' }));
  });
});

describe('the day', () => {
  it('is told by what was converted, is in progress and waits', async () => {
    vi.useFakeTimers({ now: NOON + 3_600_000, toFake: ['Date'] });
    await showStored({
      ...stored(
        ...ACCOUNTS,
        awaiting('e@ch-demo.fr', 'e.e@demo.mssante.fr', { nom: 'ELOI' }),
        atRpps('f@ch-demo.fr', { nom: 'FAURE' }),
      ),
      ...queued(A, B, 'f@ch-demo.fr'),
    });
    await see('1 converti, 1 en cours, 2 dans la file');
    const bar = (await byRole('progressbar', 'Aujourd’hui')) as HTMLProgressElement;
    expect([bar.value, bar.max]).toEqual([1, 4]);
    vi.useRealTimers();
  });
});

describe('a note', () => {
  const field = () => byRole('textbox', 'Note : BRUN') as Promise<HTMLTextAreaElement>;
  const leave = async () => (await field()).dispatchEvent(new Event('change', { bubbles: true }));

  it('is kept when the field is left, shown on the row, found by the search, and undone', async () => {
    await showChecklist(ACCOUNTS);
    await click('Détails et actions : BRUN');
    await write('textbox', 'Note : BRUN', 'Voir avec les Urgences');
    await leave();
    await see('Note gardée : BRUN.');
    await vi.waitFor(async () => expect((await storedOf(B))?.note?.value).toBe('Voir avec les Urgences'));
    await byRole('img', 'Note', await rowOf('BRUN'));
    await write('searchbox', 'Chercher un compte', 'urgences');
    await vi.waitFor(() => expect(headings()).toEqual(['BRUN']));
    await click('Annuler');
    await vi.waitFor(async () => expect((await storedOf(B))?.note?.value).toBe(''));
  });

  it('for which there is no room stays in its field, and is kept once there is', async () => {
    await showChecklist(ACCOUNTS);
    await click('Détails et actions : BRUN');
    const full = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockImplementation(async () => ({ failed: 'full' }));
    await write('textbox', 'Note : BRUN', 'Voir avec les Urgences');
    await leave();
    await see('n’a plus de place');
    expect((await field()).value).toBe('Voir avec les Urgences');
    expect(textOf(document.body)).not.toContain('Note gardée');
    full.mockRestore();
    await click('Réessayer');
    await see('Note gardée : BRUN.');
    expect((await storedOf(B))?.note?.value).toBe('Voir avec les Urgences');
  });

  it('is kept when the details are folded in the middle of it', async () => {
    await showChecklist(ACCOUNTS);
    await click('Détails et actions : BRUN');
    await write('textbox', 'Note : BRUN', 'À moitié');
    await click('Détails et actions : BRUN');
    await vi.waitFor(async () => expect((await storedOf(B))?.note?.value).toBe('À moitié'));
  });

  it('says nothing when nothing was changed', async () => {
    await showChecklist(ACCOUNTS);
    await click('Détails et actions : BRUN');
    await leave();
    expect(textOf(document.body)).not.toContain('Note gardée');
    expect(await storedOf(B)).not.toHaveProperty('note');
  });
});

describe('the sort and the filter', () => {
  const SORTED = [
    decided(todo('z@ch-demo.fr', { nom: 'ALBA' }), { kind: 'started' }, NOON + 1),
    todo('y@ch-demo.fr', { nom: 'BRUN' }),
    {
      ...atRpps('x@ch-demo.fr', { nom: 'CROS' }),
      decision: { value: { kind: 'started' as const }, at: NOON + 2 },
    },
    decided(todo('w@ch-demo.fr', { nom: 'DUVAL' }), { kind: 'paused' }, NOON + 3),
  ];
  const sortBy = async (name: string) => {
    const choice = (await byRole('combobox', 'Trier la liste')) as HTMLSelectElement;
    choice.selectedIndex = [...choice.options].findIndex((option) => option.text === name);
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it.each([
    ['Par statut', ['CROS', 'ALBA', 'BRUN', 'DUVAL']],
    ['Dernier travail', ['DUVAL', 'CROS', 'ALBA', 'BRUN']],
    ['Par nom', ['ALBA', 'BRUN', 'CROS', 'DUVAL']],
    ['Par adresse', ['DUVAL', 'CROS', 'BRUN', 'ALBA']],
    ['Par étape', ['BRUN', 'ALBA', 'DUVAL', 'CROS']],
  ])('« %s » gives %j', async (name, expected) => {
    await showChecklist(SORTED);
    await rowOf('BRUN');
    await sortBy(name);
    await vi.waitFor(() => expect(headings().filter((heading) => heading)).toEqual(expected));
  });

  it('are kept, and followed by every view', async () => {
    await showChecklist(SORTED);
    await sortBy('Par nom');
    await click('En cours 2');
    await vi.waitFor(async () =>
      expect((await fakeBrowser.storage.local.get('view')).view).toEqual({
        sort: 'name',
        filter: 'active',
      }),
    );
    await fakeBrowser.storage.local.set({ view: { sort: 'mail' } });
    await vi.waitFor(() => expect(headings()).toEqual(['DUVAL', 'CROS', 'BRUN', 'ALBA']));
  });

  it('are as they were left when the checklist is opened again', async () => {
    await showStored({ ...stored(...SORTED), view: { sort: 'name', filter: 'active' } });
    await vi.waitFor(() => expect(headings()).toEqual(['ALBA', 'CROS']));
    expect((await byRole('button', 'En cours 2')).getAttribute('aria-pressed')).toBe('true');
  });

  it('that cannot be read are as if nobody had chosen', async () => {
    await showStored({ ...stored(...SORTED), view: { sort: 'colour', filter: 'todo' } });
    await vi.waitFor(() => expect(headings()).toEqual(['CROS', 'ALBA', 'BRUN', 'DUVAL']));
  });
});
