import { describe, expect, it } from 'vitest';
import { findPlace, isSamePlaceName } from '../../lib/directory/establishment.ts';
import { isNamedInMail } from '../../lib/directory/mail-names.ts';
import { compareProfessions, professionOf } from '../../lib/directory/professions.ts';
import { PROFESSIONS } from '../medimail/data/professions.ts';

describe('professionOf', () => {
  it.each([
    ['Infirmier', 'INFIRMIÈRE D.E.', 'Infirmier de bloc opératoire', 'IDE', 'Puéricultrice'],
    ['Sage-Femme', 'Sage-femme', 'SAGE FEMME', 'Sages-femmes'],
    ['Masseur-Kinésithérapeute', 'Masseur-kinésithérapeute', 'Kiné', 'MASSEUR KINESITHERAPEUTE'],
    ['Médecin', 'medecin', 'Médecin généraliste', 'Chirurgien'],
    ['Chirurgien-Dentiste', 'Dentiste', 'Chirurgien dentiste'],
    ['Manipulateur ERM', "Manipulateur d'électroradiologie médicale", 'Manip radio'],
    ['Diététicien', 'Diététicienne'],
    ['Pédicure-Podologue', 'Podologue'],
    ['Technicien de laboratoire médical', 'Technicienne de laboratoire'],
    ['Assistant de service social', 'Assistante sociale'],
    ['Orthophoniste', 'ORTHOPHONISTE'],
    ['Aide-soignant', 'Aide soignante'],
  ])('takes %s and its like for one', (first, ...others) => {
    expect(professionOf(first)).toBeDefined();
    for (const other of others) expect([other, professionOf(other)]).toEqual([other, professionOf(first)]);
  });

  it('learns nothing from wordings that may be anybody’s', () => {
    for (const text of ['', 'Autre profession sanitaire', 'Cadre de santé', 'Secrétaire', 'Interne']) {
      expect([text, professionOf(text)]).toEqual([text, undefined]);
    }
  });

  it('takes no two professions of the demo for one', () => {
    const known = PROFESSIONS.map(professionOf).filter((profession) => profession !== undefined);
    expect(new Set(known).size).toBe(known.length);
  });

  it('tells apart those that look alike', () => {
    const alike = [
      'Assistant dentaire',
      'Chirurgien-Dentiste',
      'Médecin',
      'Psychologue',
      'Psychomotricien',
      'Infirmier',
      'Auxiliaire de puériculture',
      'Podo-Orthésiste',
      'Pédicure-Podologue',
      'Physicien médical',
      'Pharmacien',
      'Préparateur en pharmacie hospitalière',
      'Orthophoniste',
      'Orthoptiste',
      'Orthoprothésiste',
      'Orthopédiste-Orthésiste',
    ];
    expect(new Set(alike.map(professionOf)).size).toBe(alike.length);
  });
});

describe('compareProfessions', () => {
  it('gives the directory’s wording, or says that it is another, or nothing', () => {
    expect(compareProfessions('Sage-femme', ['Infirmier', 'Sage-Femme'])).toEqual({ same: 'Sage-Femme' });
    expect(compareProfessions('Infirmière', ['Médecin'])).toBe('different');
    expect(compareProfessions('Autre profession sanitaire', ['Médecin'])).toBeUndefined();
    expect(compareProfessions('Infirmier', [])).toBeUndefined();
    expect(compareProfessions('Biologiste', ['Pharmacien'])).toBeUndefined();
  });
});

describe('isSamePlaceName', () => {
  it.each([
    ["CH d'Aix", "CENTRE HOSPITALIER DU PAYS D'AIX", true],
    ['CHU de Toulouse', 'CENTRE HOSPITALIER UNIVERSITAIRE TOULOUSE', true],
    ['Hôpital St-Joseph', 'HOPITAL SAINT JOSEPH', true],
    ['EHPAD Les Tilleuls', 'RESIDENCE LES TILLEULS', true],
    ['Les Tilleuls', 'EHPAD LES TILLEULS', true],
    ['CHU de Toulouse', 'CLINIQUE DE TOULOUSE', false],
    ['CH d’Aix', 'CH DE DAX', false],
    ['Centre hospitalier', 'CENTRE HOSPITALIER', false],
    ['', '', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(isSamePlaceName(a, b)).toBe(expected);
    expect(isSamePlaceName(b, a)).toBe(expected);
  });
});

describe('findPlace', () => {
  it('finds nothing in what is not known', () => {
    const place = { finess: '', name: '', postcode: '', town: '' };
    expect(findPlace({}, [place])).toBeUndefined();
    expect(findPlace({ finess: '', name: '', postcode: '' }, [place])).toBeUndefined();
  });
});

describe('isNamedInMail', () => {
  it.each([
    ['jean-pierre.martin@ch-demo.fr', true],
    ['MARTIN.JEANPIERRE3@ch-demo.fr', true],
    ['jp.martin@ch-demo.fr', false],
    ['jean.martin@ch-demo.fr', false],
    ['martin@ch-demo.fr', false],
    ['', false],
  ])('%s: %s', (mail, expected) => {
    expect(isNamedInMail(mail, { nom: 'MARTIN', prenom: 'Jean-Pierre' })).toBe(expected);
  });
});
