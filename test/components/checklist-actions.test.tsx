// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Decision } from '../../lib/conversion/conversion.ts';
import { atRpps, awaiting, decided, NOON, stored, todo } from '../store/conversion-fixture.ts';
import { showChecklist, showStored, storedOf } from './support/checklist.tsx';
import { allByRole, byRole, click, headings, press, rowOf, see, textOf, write } from './support/screen.ts';

const MAIL = 'lea.schiano@ch-demo.fr';
const SCHIANO = { nom: 'SCHIANO', prenom: 'LEA', profession: 'Ergothérapeute' };
const NAME = 'SCHIANO LEA';
const OTHER = todo('a.bernard@ch-demo.fr', { nom: 'BERNARD', prenom: 'ANNE' });
const ADDRESS = 'schiano.lea@demo.mssante.fr';
const DAY = 24 * 60 * 60_000;

const named = (action: string) => `${action} : ${NAME}`;
const unfold = () => click(named('Détails et actions'));
const decisionOf = async (mail: string): Promise<Decision | undefined> =>
  (await storedOf(mail))?.decision.value;

/** Waits for what is stored of the account to hold a decision. */
async function stores(decision: Decision): Promise<void> {
  await vi.waitFor(async () => expect(await decisionOf(MAIL)).toEqual(decision));
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the row of an account', () => {
  it.each([
    ['that nobody worked on', todo(MAIL, SCHIANO), 'Étape 1 sur 8 · Chercher le compte', 'À faire'],
    ['in progress', atRpps(MAIL, SCHIANO), 'Étape 5 sur 8 · Saisir le RPPS', 'En cours'],
    [
      'paused',
      decided(atRpps(MAIL, SCHIANO), { kind: 'paused' }),
      'Étape 5 sur 8 · Saisir le RPPS',
      'En pause',
    ],
    [
      'whose night has passed',
      awaiting(MAIL, ADDRESS, SCHIANO),
      'À vérifier : la nuit est passée Étape 8 sur 8 · Publication',
      'À vérifier : la nuit est passée',
    ],
    [
      'seen to be published',
      { ...awaiting(MAIL, ADDRESS, SCHIANO), publication: { value: 'published' as const, at: NOON + DAY } },
      'Étape 8 sur 8 · Publication',
      'Terminé',
    ],
  ])('%s says its name, its address, its step and its status', async (_, conversion, step, status) => {
    await showChecklist([conversion]);
    const row = await rowOf(NAME);
    expect(textOf(row)).toContain(`${NAME}${MAIL}${step}`.replace(/ É/, 'É'));
    await byRole('img', status, row);
  });

  it('of which the night is still to come says so', async () => {
    vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
    await showChecklist([awaiting(MAIL, ADDRESS, SCHIANO)]);
    await byRole('img', 'Publication cette nuit', await rowOf(NAME));
    expect(allByRole('button', named('Marquer comme publiée'))).toEqual([]);
  });

  it('without a name is called by its address', async () => {
    await showChecklist([todo(MAIL)]);
    await see(MAIL, await rowOf('Nom inconnu'));
    await byRole('button', `Commencer : ${MAIL}`);
  });

  it('shows what is known of the account once it is unfolded, and hides it again', async () => {
    await showChecklist([awaiting(MAIL, ADDRESS, SCHIANO)]);
    expect(textOf(await rowOf(NAME))).not.toContain('19999000011');
    await unfold();
    for (const words of ['Ergothérapeute', '19999000011', ADDRESS, 'Visible', '31 janv. 2025']) {
      await see(words, await rowOf(NAME));
    }
    await unfold();
    await vi.waitFor(async () => expect(textOf(await rowOf(NAME))).not.toContain('19999000011'));
  });

  it('says plainly that nothing more is known', async () => {
    await showChecklist([todo(MAIL, { nom: 'SCHIANO', prenom: 'LEA' })]);
    await unfold();
    await see('Aucune information pour l’instant.');
  });

  it('folds by Escape, which goes no further, and keeps the focus', async () => {
    await showChecklist([todo(MAIL, SCHIANO), OTHER]);
    await unfold();
    (await byRole('button', named('Retirer de la liste'))).focus();
    expect(press('Escape')).toBe(true);
    await vi.waitFor(() => expect(allByRole('button', named('Retirer de la liste'))).toEqual([]));
    expect(document.activeElement).toBe(await byRole('button', named('Détails et actions')));
  });
});

describe('taking up an account', () => {
  it('starts one that is to do, and opens Medimail', async () => {
    const { onOpened } = await showChecklist([todo(MAIL, SCHIANO)]);
    await click(named('Commencer'));
    await stores({ kind: 'started' });
    await see(`Conversion commencée : ${NAME}.`);
    await vi.waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
    expect(await fakeBrowser.tabs.query({ url: 'https://medimail.mipih.fr/' })).toHaveLength(1);
  });

  it('goes on with one in progress, and decides nothing', async () => {
    const { onOpened } = await showChecklist([atRpps(MAIL, SCHIANO)]);
    const before = await storedOf(MAIL);
    await click(named('Continuer'));
    await vi.waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
    expect(await storedOf(MAIL)).toEqual(before);
  });

  it('is undone', async () => {
    await showChecklist([todo(MAIL, SCHIANO)]);
    await click(named('Commencer'));
    await stores({ kind: 'started' });
    await click('Annuler');
    await stores({ kind: 'none' });
    await see(`Annulé : ${NAME} est comme avant.`);
    expect(allByRole('button', 'Annuler')).toEqual([]);
  });

  it('that was paused is undone to paused', async () => {
    await showChecklist([decided(atRpps(MAIL, SCHIANO), { kind: 'paused' })]);
    await click(named('Reprendre'));
    await stores({ kind: 'started' });
    await click('Annuler');
    await stores({ kind: 'paused' });
  });
});

describe('a pause', () => {
  it('keeps the step, and is undone', async () => {
    await showChecklist([atRpps(MAIL, SCHIANO)]);
    await unfold();
    await click(named('Mettre en pause'));
    await stores({ kind: 'paused' });
    await see('Étape 5 sur 8', await rowOf(NAME));
    await byRole('button', 'En pause 1');
    // The row moved to another part of the list: the keyboard moved with it.
    expect(document.activeElement).toBe(await byRole('button', named('Détails et actions')));
    await click('Annuler');
    await stores({ kind: 'started' });
    await byRole('button', 'En cours 1');
  });
});

describe('setting aside', () => {
  const ask = async () => {
    await unfold();
    await click(named('Écarter…'));
    await byRole('group', 'Pourquoi écarter ce compte ?');
  };

  it.each([
    ['Sans RPPS', 'no-rpps'],
    ['Doublon', 'duplicate'],
  ] as const)('takes one click for « %s », shows the reason, and is undone', async (words, reason) => {
    await showChecklist([atRpps(MAIL, SCHIANO)]);
    await ask();
    await click(words);
    await stores({ kind: 'set-aside', reason, text: '' });
    await see(words, await rowOf(NAME));
    await see(`Écarté : ${NAME}.`);
    await byRole('button', 'Écartés 1');
    await click('Annuler');
    await stores({ kind: 'started' });
    await vi.waitFor(async () => expect(textOf(await rowOf(NAME))).not.toContain(words));
  });

  it('takes the administrator’s own words', async () => {
    await showChecklist([todo(MAIL, SCHIANO)]);
    await ask();
    await click('Autre…');
    const field = await write('textbox', 'Raison', '  Partie en retraite <b>  ');
    field.form?.requestSubmit();
    await stores({ kind: 'set-aside', reason: 'other', text: 'Partie en retraite <b>' });
    await see('Partie en retraite <b>', await rowOf(NAME));
  });

  it('asks for words when there are none, and sets nothing aside', async () => {
    await showChecklist([todo(MAIL, SCHIANO)]);
    await ask();
    await click('Autre…');
    const field = await write('textbox', 'Raison', '   ');
    field.form?.requestSubmit();
    expect(textOf(await byRole('alert'))).toBe('Indiquez la raison en quelques mots.');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(await decisionOf(MAIL)).toEqual({ kind: 'none' });
  });

  it('is given up by Escape, which leaves the details open', async () => {
    await showChecklist([todo(MAIL, SCHIANO)]);
    await ask();
    (await byRole('button', 'Doublon')).focus();
    expect(press('Escape')).toBe(true);
    await vi.waitFor(() => expect(allByRole('button', 'Doublon')).toEqual([]));
    expect(document.activeElement).toBe(await byRole('button', named('Écarter…')));
    expect(await decisionOf(MAIL)).toEqual({ kind: 'none' });
  });

  it('is not proposed once the account is converted', async () => {
    await showChecklist([awaiting(MAIL, ADDRESS, SCHIANO)]);
    await unfold();
    await byRole('button', named('Retirer de la liste'));
    expect(allByRole('button', named('Écarter…'))).toEqual([]);
  });
});

describe('putting back to do', () => {
  it('forgets no more than the work, and is undone whole', async () => {
    const before = awaiting(MAIL, ADDRESS, SCHIANO);
    await showChecklist([before]);
    await unfold();
    await click(named('Remettre à faire'));
    await stores({ kind: 'none' });
    await see(`Remis à faire : ${NAME}. Rien n’a changé dans Medimail.`);
    await byRole('button', 'À faire 1');
    await click('Annuler');
    await stores({ kind: 'started' });
    expect(await storedOf(MAIL)).toMatchObject({ attempts: before.attempts, undoneAt: before.undoneAt });
    await see('Étape 8 sur 8', await rowOf(NAME));
  });
});

describe('a publication that was checked', () => {
  it('ends the work on the account', async () => {
    await showChecklist([awaiting(MAIL, ADDRESS, SCHIANO)]);
    await click(named('Marquer comme publiée'));
    await stores({ kind: 'finished' });
    await byRole('button', 'Terminés 1');
    await click('Annuler');
    await byRole('button', 'Publication 1');
  });
});

describe('undoing a decision about an account converted without the assistant', () => {
  it('keeps what Medimail showed of it', async () => {
    const { attempts: _, ...converted } = decided(awaiting(MAIL, ADDRESS, SCHIANO), { kind: 'none' }, 0);
    const correspondence = { value: { address: ADDRESS, choice: 'visible' as const }, at: NOON };
    await showChecklist([{ ...converted, attempts: {}, correspondence }]);
    await click(named('Marquer comme publiée'));
    await stores({ kind: 'finished' });
    await click('Annuler');
    await stores({ kind: 'none' });
    await see('Étape 8 sur 8 · Publication', await rowOf(NAME));
    await byRole('button', 'Publication 1');
  });
});

describe('removing an account', () => {
  it('takes it out of the list and of what is stored, and is undone', async () => {
    await showChecklist([atRpps(MAIL, SCHIANO), OTHER]);
    const before = await storedOf(MAIL);
    await unfold();
    await click(named('Retirer de la liste'));
    await vi.waitFor(() => expect(headings()).toEqual(['BERNARD ANNE']));
    expect(await storedOf(MAIL)).toBeUndefined();
    await see(`Retiré de la liste : ${NAME}.`);
    // The keyboard is not lost with the row.
    expect(document.activeElement).toBe(await byRole('button', 'Annuler'));
    await click('Annuler');
    await rowOf(NAME);
    expect(await storedOf(MAIL)).toEqual(before);
  });

  it('is undone with what was found of its owner', async () => {
    const chosen = { value: '19999000011', source: { kind: 'practitioners', date: '2026-08-26' }, at: NOON };
    const findings = { [`findings:${MAIL}`]: { version: 1, mail: MAIL, chosen } };
    await showStored({ ...stored(todo(MAIL, SCHIANO)), ...findings });
    await unfold();
    await click(named('Retirer de la liste'));
    await see(`Retiré de la liste : ${NAME}.`);
    expect(await fakeBrowser.storage.local.get(Object.keys(findings))).toEqual({});
    await click('Annuler');
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get(Object.keys(findings))).toEqual(findings),
    );
  });

  it('can be undone when it was the last one', async () => {
    await showChecklist([atRpps(MAIL, SCHIANO)]);
    await unfold();
    await click(named('Retirer de la liste'));
    await byRole('heading', 'Aucun compte pour l’instant');
    await vi.waitFor(() => expect(textOf(document.activeElement ?? document.body)).toBe('Annuler'));
    await click('Annuler');
    await rowOf(NAME);
  });
});

describe('erasing everything', () => {
  it('asks first, and says what is lost', async () => {
    await showChecklist([atRpps(MAIL, SCHIANO), OTHER]);
    await click('Tout effacer…');
    const dialog = await byRole('dialog', 'Effacer toute la liste ?');
    expect(textOf(dialog)).toContain('Comptes effacés de ce navigateur : 2.');
    expect(textOf(dialog)).toContain('Rien n’est modifié dans Medimail.');
    await click('Annuler', dialog);
    await vi.waitFor(() => expect(allByRole('dialog')).toEqual([]));
    expect(headings()).toHaveLength(2);
    expect(await storedOf(MAIL)).toBeDefined();
  });

  it('leaves nothing', async () => {
    await showChecklist([atRpps(MAIL, SCHIANO), OTHER]);
    await fakeBrowser.storage.local.set({ 'damaged:account:x@ch-demo.fr': 1 });
    await click('Tout effacer…');
    await click('Tout effacer', await byRole('dialog'));
    await byRole('heading', 'Aucun compte pour l’instant');
    await see('Tout est effacé.');
    expect(allByRole('dialog')).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('forgets what was searched and filtered too', async () => {
    await showChecklist([atRpps(MAIL, SCHIANO), OTHER]);
    await click('En cours 1');
    await write('searchbox', 'Chercher un compte', 'schiano');
    await click('Tout effacer…');
    await click('Tout effacer', await byRole('dialog'));
    await byRole('heading', 'Aucun compte pour l’instant');
    await fakeBrowser.storage.local.set({ [`account:${OTHER.mail}`]: { ...OTHER, version: 1 } });
    await rowOf('BERNARD ANNE');
  });

  it('forgets in which tabs and where the accounts were worked on', async () => {
    await showChecklist([atRpps(MAIL, SCHIANO)]);
    await fakeBrowser.storage.session.set({
      'hand:3': MAIL,
      'list-address': 'https://medimail.mipih.fr/?q=schiano',
    });
    await click('Tout effacer…');
    await click('Tout effacer', await byRole('dialog'));
    await byRole('heading', 'Aucun compte pour l’instant');
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null)).toLowerCase()).not.toContain(
      'schiano',
    );
  });
});

describe('the message of what was done', () => {
  it('goes when it is closed', async () => {
    await showChecklist([atRpps(MAIL, SCHIANO)]);
    await unfold();
    await click(named('Mettre en pause'));
    await see(`Mis en pause : ${NAME}.`);
    await click('Fermer ce message');
    await vi.waitFor(() => expect(textOf(document.body)).not.toContain('Mis en pause'));
    expect(allByRole('button', 'Annuler')).toEqual([]);
  });

  it('holds the keyboard when « Annuler » goes away with what it undid', async () => {
    await showChecklist([atRpps(MAIL, SCHIANO)]);
    await unfold();
    await click(named('Mettre en pause'));
    await click('Annuler');
    await see(`Annulé : ${NAME} est comme avant.`);
    expect(document.activeElement).toBe(await byRole('button', 'Fermer ce message'));
  });

  it('holds the keyboard when everything that had it was erased', async () => {
    await showChecklist([atRpps(MAIL, SCHIANO)]);
    await click('Tout effacer…');
    await click('Tout effacer', await byRole('dialog'));
    await see('Tout est effacé.');
    expect(document.activeElement).toBe(await byRole('button', 'Annuler'));
  });

  it('leaves the keyboard where it is otherwise', async () => {
    await showChecklist([atRpps(MAIL, SCHIANO), OTHER]);
    await click('Exporter en CSV');
    await see('Fichier créé');
    expect(document.activeElement).toBe(await byRole('button', 'Exporter en CSV'));
  });

  it('undoes the last act alone', async () => {
    await showChecklist([atRpps(MAIL, SCHIANO), OTHER]);
    await unfold();
    await click(named('Mettre en pause'));
    await see(`Mis en pause : ${NAME}.`);
    await click('Détails et actions : BERNARD ANNE');
    await click('Retirer de la liste : BERNARD ANNE');
    await see('Retiré de la liste : BERNARD ANNE.');
    await click('Annuler');
    await rowOf('BERNARD ANNE');
    expect(await decisionOf(MAIL)).toEqual({ kind: 'paused' });
  });
});

describe('an act that the background does not answer', () => {
  it('is told, changes nothing, and is done when it is tried again', async () => {
    const { background } = await showChecklist([atRpps(MAIL, SCHIANO)]);
    await unfold();
    background(false);
    await click(named('Mettre en pause'));
    expect(textOf(await byRole('alert'))).toContain('L’assistant ne répond pas');
    expect(textOf(document.body)).not.toContain('Mis en pause :');
    await byRole('button', 'En cours 1');
    background(true);
    await click('Réessayer');
    await stores({ kind: 'paused' });
    await vi.waitFor(() => expect(allByRole('alert')).toEqual([]));
  });

  it('may be an undoing', async () => {
    const { background } = await showChecklist([atRpps(MAIL, SCHIANO)]);
    await unfold();
    await click(named('Mettre en pause'));
    await byRole('button', 'Annuler');
    background(false);
    await click('Annuler');
    await byRole('alert');
    background(true);
    await click('Réessayer');
    await stores({ kind: 'started' });
  });
});

describe('the export', () => {
  it('hands over every account, whatever is shown, and says so', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:a';
    });
    vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
    await showChecklist([atRpps(MAIL, SCHIANO), OTHER]);
    await click('À faire 1');
    await click('Exporter en CSV');
    await see('Fichier créé : assistant-per-2025-01-31.csv');
    const lines = ((await files[0]?.text()) ?? '').replace(/^\uFEFF/, '').split('\r\n');
    expect(lines[0]).toBe(
      'Mail;Nom;Prénom;Profession;"Type de BAL";Étape;Statut;RPPS;Correspondance;Visible;"Convertie le";"Publiée le";"Publication vue dans";Motif;"Dernière action";Note',
    );
    expect(lines.slice(1)).toEqual([
      `${MAIL};SCHIANO;LEA;Ergothérapeute;PER;"5 Saisir le RPPS";"En cours";;;;;;;;"2025-01-31 12:00";`,
      'a.bernard@ch-demo.fr;BERNARD;ANNE;;MED;"1 Chercher le compte";"À faire";;;;;;;;;',
      '',
    ]);
  });
});
