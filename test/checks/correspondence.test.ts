import { describe, expect, it } from 'vitest';
import { checkCorrespondence, suggestCorrespondence } from '../../lib/checks/correspondence.ts';

const LEA = { nom: 'SCHIANO', prenom: 'LÉA' };
const JEAN_PIERRE = { nom: 'MARTIN-DUPONT', prenom: 'Jean-Pierre' };
const HELENE = { nom: 'DE LA TOUR', prenom: 'Hélène' };
const JOAO = { nom: 'D’ALMEIDA', prenom: 'João' };

describe('checkCorrespondence', () => {
  it.each([
    ['lea.schiano', LEA, 'prenom.nom'],
    ['schiano.lea', LEA, 'nom.prenom'],
    ['martin-dupont.jean-pierre', JEAN_PIERRE, 'nom.prenom'],
    ['jeanpierre.martindupont', JEAN_PIERRE, 'prenom.nom'],
    ['helene.delatour', HELENE, 'prenom.nom'],
    ['de-la-tour.helene', HELENE, 'nom.prenom'],
    ['joao.dalmeida', JOAO, 'prenom.nom'],
    ['coeur.maelle', { nom: 'Cœur', prenom: 'Maëlle' }, 'nom.prenom'],
  ])('%j is right', (typed, person, order) => {
    expect(checkCorrespondence(typed, person)).toEqual({ verdict: 'ok', localPart: typed, order });
  });

  it('accepts a homonym’s digits', () => {
    expect(checkCorrespondence('lea.schiano2', LEA)).toEqual({
      verdict: 'ok',
      localPart: 'lea.schiano2',
      order: 'prenom.nom',
      homonym: 2,
    });
    expect(checkCorrespondence('lea.schiano12', LEA)).toMatchObject({ verdict: 'ok', homonym: 12 });
  });

  it.each([
    ['', LEA, { reason: 'empty' }],
    [' \u00A0', LEA, { reason: 'empty' }],
    ['Lea.SCHIANO', LEA, { reason: 'upper-case', suggestion: 'lea.schiano' }],
    ['lea.schiano', { nom: 'SCHIANO', prenom: '' }, { reason: 'unknown-name', missing: 'prenom' }],
    ['a.b', { nom: '', prenom: ' ' }, { reason: 'unknown-name', missing: 'both' }],
    ['nikos.papas', { nom: 'Παπάς', prenom: 'Nikos' }, { reason: 'unknown-name', missing: 'nom' }],
    [
      'jean.martin-dupont',
      JEAN_PIERRE,
      {
        reason: 'partial-name',
        part: 'prenom',
        missing: ['pierre'],
        suggestion: 'jean-pierre.martin-dupont',
      },
    ],
    [
      'dupont.jean-pierre',
      JEAN_PIERRE,
      { reason: 'partial-name', part: 'nom', missing: ['martin'], suggestion: 'martin-dupont.jean-pierre' },
    ],
    [
      'jean.martin',
      JEAN_PIERRE,
      {
        reason: 'partial-name',
        part: 'both',
        missing: ['dupont', 'pierre'],
        suggestion: 'jean-pierre.martin-dupont',
      },
    ],
    [
      'jean-pierre.dupont-martin',
      JEAN_PIERRE,
      { reason: 'word-order', part: 'nom', suggestion: 'jean-pierre.martin-dupont' },
    ],
    [
      'helene.tour',
      HELENE,
      { reason: 'particle-missing', part: 'nom', particle: 'de la', suggestion: 'helene.de-la-tour' },
    ],
    [
      'le-schiano.lea',
      LEA,
      { reason: 'particle-added', part: 'nom', particle: 'le', suggestion: 'schiano.lea' },
    ],
  ])('%j is worth a look', (typed, person, expected) => {
    expect(checkCorrespondence(typed, person)).toEqual({ verdict: 'warning', ...expected });
  });

  it.each([
    ['léa.schiano', { reason: 'accents', suggestion: 'lea.schiano' }],
    ['LÉA.SCHIANO', { reason: 'accents', suggestion: 'lea.schiano' }],
    ['le\u0301a.schiano', { reason: 'accents', suggestion: 'lea.schiano' }],
    ['lea schiano', { reason: 'spaces', suggestion: 'lea.schiano' }],
    ['lea.schiano ', { reason: 'spaces', suggestion: 'lea.schiano' }],
    ['lea.schi\u200Bano', { reason: 'spaces', suggestion: 'lea.schiano' }],
    ['lea . schiano', { reason: 'spaces', suggestion: 'lea.schiano' }],
    ['lea_schiano', { reason: 'forbidden-character', character: '_', suggestion: 'lea.schiano' }],
    ['schiano,lea', { reason: 'forbidden-character', character: ',', suggestion: 'schiano.lea' }],
    ['schiano, léa', { reason: 'forbidden-character', character: ',', suggestion: 'schiano.lea' }],
    ['leaschiano', { reason: 'no-dot', suggestion: 'lea.schiano' }],
    ['schiano-lea', { reason: 'no-dot', suggestion: 'schiano.lea' }],
    ['lea..schiano', { reason: 'extra-dot', suggestion: 'lea.schiano' }],
    ['lea.schiano.', { reason: 'extra-dot', suggestion: 'lea.schiano' }],
    ['lea.sch', { reason: 'incomplete', suggestion: 'lea.schiano' }],
    ['s', { reason: 'incomplete', suggestion: 'schiano.lea' }],
    ['schiano.', { reason: 'incomplete', suggestion: 'schiano.lea' }],
    ['lea.shiano', { reason: 'near', suggestion: 'lea.schiano' }],
    ['lae.schiano', { reason: 'near', suggestion: 'lea.schiano' }],
    ['leas.chiano', { reason: 'near', suggestion: 'lea.schiano' }],
    ['lea.schiano-', { reason: 'near', suggestion: 'lea.schiano' }],
    ['l.schiano', { reason: 'not-full-name', part: 'prenom', suggestion: 'lea.schiano' }],
    ['lschiano', { reason: 'not-full-name', part: 'prenom', suggestion: 'lea.schiano' }],
    ['schianol', { reason: 'not-full-name', part: 'prenom', suggestion: 'schiano.lea' }],
    ['l.s', { reason: 'not-full-name', part: 'both', suggestion: 'lea.schiano' }],
    ['lea.schiano1985', { reason: 'digits', digits: '1985', suggestion: 'lea.schiano' }],
    ['lea.schiano02', { reason: 'digits', digits: '02', suggestion: 'lea.schiano' }],
    ['lea.schiano-2', { reason: 'digits', digits: '2', suggestion: 'lea.schiano2' }],
    ['lea2.schiano', { reason: 'digits', digits: '2', suggestion: 'lea.schiano' }],
    ['lea.martin', { reason: 'other-person', part: 'nom' }],
    ['schiano.paul', { reason: 'other-person', part: 'prenom' }],
    ['paul.martin', { reason: 'other-person', part: 'both' }],
    ['secretariat', { reason: 'other-person', part: 'both' }],
    ['леа.martin', { reason: 'forbidden-character', character: 'л' }],
  ])('%j for Léa Schiano is wrong', (typed, expected) => {
    expect(checkCorrespondence(typed, LEA)).toEqual({ verdict: 'error', ...expected });
  });

  it.each([
    ['de la tour.hélène', HELENE, { reason: 'accents', suggestion: 'de-la-tour.helene' }],
    ['de la tour helene', HELENE, { reason: 'spaces', suggestion: 'de-la-tour.helene' }],
    ['de.la.tour.helene', HELENE, { reason: 'extra-dot', suggestion: 'de-la-tour.helene' }],
    ["joao.d'almeida", JOAO, { reason: 'forbidden-character', character: "'", suggestion: 'joao.dalmeida' }],
    ['joao.d-almeida', JOAO, { reason: 'near', suggestion: 'joao.dalmeida' }],
    [
      'jean\u2011pierre.martin-dupont',
      JEAN_PIERRE,
      { reason: 'forbidden-character', character: '\u2011', suggestion: 'jean-pierre.martin-dupont' },
    ],
    [
      'jp.martin-dupont',
      JEAN_PIERRE,
      { reason: 'not-full-name', part: 'prenom', suggestion: 'jean-pierre.martin-dupont' },
    ],
    [
      'jpmartindupont',
      JEAN_PIERRE,
      { reason: 'not-full-name', part: 'prenom', suggestion: 'jean-pierre.martin-dupont' },
    ],
    ['jean.pierre.martin', JEAN_PIERRE, { reason: 'extra-dot', suggestion: 'jean-pierre.martin' }],
    [
      'martin.jean',
      { nom: 'MARTINEZ', prenom: 'Jean' },
      { reason: 'not-full-name', part: 'nom', suggestion: 'martinez.jean' },
    ],
    ['lo.jean', { nom: 'LI', prenom: 'Jean' }, { reason: 'other-person', part: 'nom' }],
    ['martin', { nom: '', prenom: 'Jean' }, { reason: 'no-dot' }],
    ['a.b.c', { nom: '', prenom: 'Jean' }, { reason: 'extra-dot' }],
    ['martin.', { nom: '', prenom: 'Jean' }, { reason: 'incomplete' }],
  ])('%j is wrong', (typed, person, expected) => {
    expect(checkCorrespondence(typed, person)).toEqual({ verdict: 'error', ...expected });
  });

  it('reads a whole address when the field holds whole addresses', () => {
    const check = (typed: string) => checkCorrespondence(typed, LEA);
    expect(check('lea.schiano@ch-aix.mssante.fr')).toMatchObject({ verdict: 'ok', localPart: 'lea.schiano' });
    expect(check('lea.schiano@CH-aix.mssante.fr')).toMatchObject({
      reason: 'upper-case',
      suggestion: 'lea.schiano@ch-aix.mssante.fr',
    });
    expect(check('lschiano@ch-aix.mssante.fr')).toMatchObject({
      suggestion: 'lea.schiano@ch-aix.mssante.fr',
    });
    expect(check('léa.schiano@ch-aix.mssante.fr ')).toMatchObject({
      reason: 'accents',
      suggestion: 'lea.schiano@ch-aix.mssante.fr',
    });
    expect(check('lea.schiano@ch-aix.mssante.fr ')).toMatchObject({ reason: 'spaces' });
    expect(check('lea.schiano@esante-occitanie.fr')).toEqual({
      verdict: 'warning',
      reason: 'unknown-domain',
      domain: 'esante-occitanie.fr',
    });
    expect(check('lea.schiano@patient.mssante.fr')).toMatchObject({ reason: 'unknown-domain' });
    for (const bad of ['', 'ch-aix', 'a@b.mssante.fr', 'a..mssante.fr', '.mssante.fr', 'é.mssante.fr']) {
      expect(check(`lea.schiano@${bad}`)).toEqual({ verdict: 'error', reason: 'bad-domain', domain: bad });
    }
    expect(check('@ch-aix.mssante.fr')).toMatchObject({
      reason: 'incomplete',
      suggestion: 'schiano.lea@ch-aix.mssante.fr',
    });
  });

  it('drops the domain when the page writes it after the field', () => {
    const check = (typed: string) => checkCorrespondence(typed, LEA, { domain: '@Ch-Aix.mssante.fr' });
    expect(check('lea.schiano')).toMatchObject({ verdict: 'ok' });
    for (const typed of ['lea.schiano@', 'lea.schiano@ch-', 'Lea.schiano@CH-AIX.mssante.fr']) {
      expect(check(typed)).toEqual({ verdict: 'warning', reason: 'domain-typed', suggestion: 'lea.schiano' });
    }
    expect(check('lea.schiano@chu.mssante.fr')).toEqual({
      verdict: 'error',
      reason: 'other-domain',
      domain: 'chu.mssante.fr',
      suggestion: 'lea.schiano',
    });
    expect(check('l.schiano@ch-aix.mssante.fr')).toMatchObject({ suggestion: 'lea.schiano' });
  });

  it('says whose an address is, and offers the next free one', () => {
    const taken = new Map([
      ['lea.schiano', 'lea.schiano@example.fr'],
      ['lea.schiano2', 'l.schiano@example.fr'],
    ]);
    const context = { takenBy: (localPart: string) => taken.get(localPart) };
    const expected = {
      verdict: 'error',
      reason: 'taken',
      by: 'lea.schiano@example.fr',
      suggestion: 'lea.schiano3',
    };
    expect(checkCorrespondence('lea.schiano', LEA, context)).toEqual(expected);
    expect(checkCorrespondence('LÉA SCHIANO', LEA, context)).toEqual(expected);
    expect(checkCorrespondence('lea.schiano3', LEA, context)).toMatchObject({ verdict: 'ok', homonym: 3 });
    expect(checkCorrespondence('l.schiano', LEA, context)).toMatchObject({ suggestion: 'lea.schiano3' });
    expect(suggestCorrespondence(LEA, context)).toEqual({
      nomPrenom: 'schiano.lea',
      prenomNom: 'lea.schiano3',
    });
    expect(checkCorrespondence('lea.schiano', LEA, { takenBy: () => 'x@example.fr' })).toEqual({
      verdict: 'error',
      reason: 'taken',
      by: 'x@example.fr',
    });
  });
});

describe('suggestCorrespondence', () => {
  it('gives both forms', () => {
    expect(suggestCorrespondence(JOAO)).toEqual({ nomPrenom: 'dalmeida.joao', prenomNom: 'joao.dalmeida' });
  });

  it('gives none without both names', () => {
    expect(suggestCorrespondence({ nom: 'MARTIN', prenom: '' })).toBeUndefined();
    expect(suggestCorrespondence({ nom: '...', prenom: 'Jean' })).toBeUndefined();
    expect(suggestCorrespondence({ nom: 'Παπάς', prenom: 'Νίκος' })).toBeUndefined();
  });
});
