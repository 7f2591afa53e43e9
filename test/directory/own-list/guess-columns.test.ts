import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../lib/directory/own-list/guess-columns.ts';
import { readTable } from '../../../lib/directory/own-list/read-table.ts';
import { isTableError } from '../../../lib/directory/own-list/table.ts';
import { writeTemplate, writeXlsxTemplate } from '../../../lib/directory/own-list/template.ts';

/** Made-up people. */
const PEOPLE = [
  ['lea.schiano@ch-demo.fr', 'SCHIANO', 'Léa', '19999000011', 'Infirmière'],
  ['paul.durand@ch-demo.fr', 'DURAND', 'Paul', '19999000029', 'Médecin'],
];

describe('the columns of a list', () => {
  it.each([
    [
      ['Mail', 'Nom', 'Prénom', 'RPPS', 'ADELI', 'Profession'],
      { mail: 0, nom: 1, prenom: 2, rpps: 3, adeli: 4, profession: 5 },
    ],
    [['N° RPPS', "Nom d'usage", 'Prénoms', 'Adresse électronique'], { rpps: 0, nom: 1, prenom: 2, mail: 3 }],
    [
      ['Nom de naissance', 'Nom d’exercice', 'Prénom d’exercice', 'Identifiant PP'],
      { nom: 1, prenom: 2, rpps: 3 },
    ],
    [
      ['NOM DE JEUNE FILLE', 'PRENOM', 'COURRIEL', 'Code profession', 'Libellé profession'],
      { nom: 0, prenom: 1, mail: 2, profession: 4 },
    ],
    [['Nom du service', 'Nom', 'Prénom', 'E-mail'], { nom: 1, prenom: 2, mail: 3 }],
    [['Nom de famille', "Nom d'usage", 'Prénom', 'Mail', 'RPPS'], { nom: 1, prenom: 2, mail: 3, rpps: 4 }],
    [['Nom de jeune fille', "Nom d'épouse", 'Prénom'], { nom: 1, prenom: 2 }],
    [['Nom de naissance', 'Nom de famille', 'Prénom'], { nom: 1, prenom: 2 }],
    [['Nom et prénom', 'RPPS / ADELI'], { nom: 0, prenom: 0, rpps: 1 }],
    [['Nom', 'Prénom', 'Code postal', 'Téléphone'], { nom: 0, prenom: 1 }],
    [['Adresse postale', 'Date de naissance', 'Établissement'], {}],
  ])('%j are told by their words', (header, mapping) => {
    expect(guessColumns(header, [])).toEqual(mapping);
  });

  it('are told by what is in them when nothing is above', () => {
    expect(guessColumns(['', '', '', '', ''], PEOPLE)).toEqual({
      mail: 0,
      nom: 1,
      prenom: 2,
      rpps: 3,
      profession: 4,
    });
    const turned = PEOPLE.map(([mail = '', nom = '', prenom = '', rpps = '']) => [rpps, prenom, nom, mail]);
    expect(guessColumns(['?', '?', '?', '?'], turned)).toEqual({ rpps: 0, prenom: 1, nom: 2, mail: 3 });
  });

  it('of usage names are no use while most are empty', () => {
    const header = ['Nom de famille', "Nom d'usage", 'Prénom', 'RPPS'];
    const rows = [
      ['SCHIANO', '', 'Léa', '19999000011'],
      ['DURAND', '', 'Paul', '19999000029'],
      ['PETIT', 'GRAND', 'Zoé', '19999000037'],
    ];
    expect(guessColumns(header, rows)).toEqual({ nom: 0, prenom: 2, rpps: 3 });
    const filled = rows.map((row) => row.with(1, row[1] || (row[0] ?? '')));
    expect(guessColumns(header, filled)).toEqual({ nom: 1, prenom: 2, rpps: 3 });
  });

  it('of logins are no mails', () => {
    const row = ['jdupont', 'DUPONT', 'Jean', '19999000011'];
    expect(guessColumns(['Identifiant', 'Nom', 'Prénom', 'RPPS'], [row])).toEqual({
      nom: 1,
      prenom: 2,
      rpps: 3,
    });
    // The mails are then found by what they are.
    expect(
      guessColumns(['Identifiant', 'Nom', 'Prénom', 'RPPS', 'Contact'], [[...row, 'j.dupont@ch-demo.fr']]),
    ).toMatchObject({ mail: 4 });
  });

  it('of mails stay so when they are badly written, to be flagged', () => {
    const row = ['jean.dupont@ch-demo', 'DUPONT', 'Jean', '19999000011'];
    expect(guessColumns(['Mail', 'Nom', 'Prénom', 'RPPS'], [row])).toMatchObject({ mail: 0 });
  });

  it('that nothing tells are left to the person', () => {
    expect(guessColumns(['', ''], [['Bleu', 'Rouge']])).toEqual({});
    expect(guessColumns([], [])).toEqual({});
  });

  it('that hold what a spreadsheet made of numbers are found', () => {
    expect(
      guessColumns(
        ['', ''],
        [
          ['1,01E+10', 'x'],
          ['1 9999 0000 11', 'y'],
        ],
      ),
    ).toEqual({ rpps: 0 });
  });
});

const WORDS = {
  column: (column: string) =>
    ({ mail: 'Mail', nom: 'Nom', prenom: 'Prénom', rpps: 'RPPS', adeli: 'ADELI', profession: 'Profession' })[
      column
    ] ?? '',
  sheet: 'Liste',
};

describe('the template', () => {
  it('opens rightly in French Excel', () => {
    expect(writeTemplate(WORDS)).toBe('\uFEFFMail;Nom;Prénom;RPPS;ADELI;Profession\r\n');
  });

  it.each([
    ['CSV', async () => new TextEncoder().encode(writeTemplate(WORDS))],
    ['.xlsx', () => writeXlsxTemplate(WORDS)],
  ])('as %s holds nobody, and its columns are known', async (_, write) => {
    expect(await readTable(await write())).toEqual({ error: 'empty' });
    const filled = await readTable(
      `${writeTemplate(WORDS)}lea.schiano@ch-demo.fr;SCHIANO;Léa;19999000011;;\r\n`,
    );
    if (isTableError(filled)) throw new Error(filled.error);
    expect(guessColumns(filled.header, filled.rows)).toEqual({
      mail: 0,
      nom: 1,
      prenom: 2,
      rpps: 3,
      adeli: 4,
      profession: 5,
    });
  });
});
