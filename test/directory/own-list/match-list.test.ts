import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListAccount } from '../../../lib/directory/own-list/list-accounts.ts';
import type { Acceptable } from '../../../lib/directory/own-list/list-match.ts';
import { matchList } from '../../../lib/directory/own-list/match-list.ts';

const MAPPING = { mail: 0, nom: 1, prenom: 2, rpps: 3, profession: 4, adeli: 5 };

/** Made-up numbers. */
const [ONE, TWO, THREE] = ['19999000011', '19999000029', '19999000037'] as const;

const LEA: ListAccount = { mail: 'lea.schiano@ch-demo.fr', nom: 'SCHIANO', prenom: 'LEA' };
const PAUL: ListAccount = { mail: 'paul.durand@ch-demo.fr', nom: 'DURAND', prenom: 'PAUL' };

function match(rows: string[][], accounts: ListAccount[] = [LEA, PAUL], ...accept: Acceptable[]) {
  return matchList(MAPPING, rows, accounts, new Set(accept));
}

const NOTHING = { given: [], added: [], unmatched: [], flagged: [] };

describe('a row', () => {
  it('gives its number to the account with its mail', () => {
    expect(match([['Lea.Schiano@CH-demo.fr ', '', '', ONE]])).toEqual({
      ...NOTHING,
      given: [{ row: 0, mail: LEA.mail, rpps: ONE, by: 'mail' }],
    });
  });

  it.each([
    ['schiano', 'Léa'],
    ['Schiano ', 'LÉA'],
  ])('without a mail gives it to the one account with its names: %s %s', (nom, prenom) => {
    expect(match([['', nom, prenom, ONE]]).given).toEqual([
      { row: 0, mail: LEA.mail, rpps: ONE, by: 'name' },
    ]);
  });

  it.each(['-', 'néant', '#N/A'])('whose mail is %j has none', (mail) => {
    expect(match([[mail, 'SCHIANO', 'Léa', ONE]])).toEqual({
      ...NOTHING,
      given: [{ row: 0, mail: LEA.mail, rpps: ONE, by: 'name' }],
    });
  });

  it.each([
    `Léa SCHIANO <${LEA.mail}>`,
    `"SCHIANO, Léa" <${LEA.mail}>; `,
    `<mailto:${LEA.mail}>`,
    `${LEA.mail};`,
    `mailto:${LEA.mail} ,`,
  ])('may have its mail as mail programs write it: %s', (mail) => {
    expect(match([[mail, '', '', ONE]]).given).toEqual([{ row: 0, mail: LEA.mail, rpps: ONE, by: 'mail' }]);
  });

  it.each(['SCHIANO Léa', 'Léa SCHIANO', 'lea schiano'])('may have both names in one cell: %s', (name) => {
    const found = matchList({ nom: 0, prenom: 0, rpps: 1 }, [[name, ONE]], [LEA, PAUL]);
    expect(found.given).toEqual([{ row: 0, mail: LEA.mail, rpps: ONE, by: 'name' }]);
  });

  it('with a mail that no account has adds one, with what is known of the person', () => {
    const row = ['zoe.petit@ch-demo.fr', 'PETIT', 'Zoé', ONE, 'Infirmière', ''];
    const added = {
      row: 0,
      mail: 'zoe.petit@ch-demo.fr',
      nom: 'PETIT',
      prenom: 'Zoé',
      profession: 'Infirmière',
      adeli: '',
    };
    expect(match([row])).toEqual({ ...NOTHING, added: [{ ...added, rpps: ONE }] });
    expect(match([row.with(3, '')])).toEqual({ ...NOTHING, added: [added] });
  });

  it.each([
    [['', '', '', ONE], { reason: 'nobody' }],
    [['', 'SCHIANO', '', ONE], { reason: 'nobody' }],
    [['', 'PETIT', 'Zoé', ONE], { reason: 'unknown-name' }],
    [[LEA.mail, '', '', ''], { reason: 'no-rpps', mail: LEA.mail }],
    [[LEA.mail, '', '', 'néant'], { reason: 'no-rpps', mail: LEA.mail }],
  ])('%j changes nothing: %j', (row, why) => {
    expect(match([row])).toEqual({ ...NOTHING, unmatched: [{ row: 0, ...why }] });
  });

  it('whose names several accounts have is left to the person', () => {
    const other = { ...LEA, mail: 'lea.schiano2@ch-demo.fr' };
    expect(match([['', 'SCHIANO', 'Léa', ONE]], [LEA, other]).unmatched).toEqual([
      { row: 0, reason: 'several-accounts', mails: [LEA.mail, other.mail] },
    ]);
  });

  it('that says what is known changes nothing', () => {
    expect(match([[LEA.mail, '', '', ONE]], [{ ...LEA, rpps: ONE }]).unmatched).toEqual([
      { row: 0, reason: 'already-has', mail: LEA.mail },
    ]);
  });
});

describe('a doubt', () => {
  it.each([
    [[LEA.mail, '', '', '1,01E+10'], { reason: 'scientific' }],
    [['zoe.petit@ch-demo.fr', '', '', '19999000012'], { reason: 'luhn' }],
    [['lea.schiano', 'SCHIANO', 'Léa', ONE], { reason: 'bad-mail', text: 'lea.schiano' }],
    [
      ['a@ch-demo.fr ; b@ch-demo.fr', '', '', ONE],
      { reason: 'bad-mail', text: 'a@ch-demo.fr ; b@ch-demo.fr' },
    ],
    [
      ['Zoé <a@ch-demo.fr>; Luc <b@ch-demo.fr>', '', '', ONE],
      { reason: 'bad-mail', text: 'zoé <a@ch-demo.fr>; luc <b@ch-demo.fr>' },
    ],
    [
      ['a@ch-demo.fr, Luc <b@ch-demo.fr>', '', '', ONE],
      { reason: 'bad-mail', text: 'a@ch-demo.fr, luc <b@ch-demo.fr>' },
    ],
  ])('about %j is flagged: %j', (row, why) => {
    expect(match([row])).toEqual({ ...NOTHING, flagged: [{ row: 0, ...why }] });
  });

  it.each<[Acceptable, string[], ListAccount, object]>([
    ['separators', [LEA.mail, '', '', '1 9999 0000 11'], LEA, {}],
    ['decimal', [LEA.mail, '', '', `${ONE}.0`], LEA, {}],
    ['idnps', [LEA.mail, '', '', `8${ONE}`], LEA, {}],
    ['scientific', [LEA.mail, '', '', '1.9999000011E+10'], LEA, {}],
    ['other-mail', ['l.schiano@chu-autre.fr', 'SCHIANO', 'Léa', ONE], LEA, { mail: LEA.mail }],
    ['other-name', [LEA.mail, 'PETIT', 'Zoé', ONE], LEA, { mail: LEA.mail, nom: 'SCHIANO', prenom: 'LEA' }],
    ['other-rpps', [LEA.mail, '', '', ONE], { ...LEA, rpps: TWO }, { mail: LEA.mail, rpps: TWO }],
  ])('%s is settled by the person alone', (reason, row, account, more) => {
    expect(match([row], [account])).toEqual({
      ...NOTHING,
      flagged: [{ row: 0, reason, ...more, suggestion: ONE }],
    });
    expect(match([row], [account], reason).given).toMatchObject([{ row: 0, mail: LEA.mail, rpps: ONE }]);
  });

  it('is raised by a mail that no account has, when several have the names', () => {
    const [one, other] = ['a@ch-demo.fr', 'b@ch-demo.fr'].map((mail) => ({ ...LEA, mail }));
    const row = ['lea.schiano@hop.fr', 'SCHIANO', 'Léa', ONE];
    const flag = { row: 0, reason: 'other-mail', mail: 'a@ch-demo.fr, b@ch-demo.fr' };
    const accounts = [one, other].filter((account) => account !== undefined);
    expect(match([row], accounts)).toEqual({ ...NOTHING, flagged: [flag] });
    // Nothing tells which of them it is.
    expect(match([row], accounts, 'other-mail')).toEqual({ ...NOTHING, flagged: [flag] });
  });

  it('that offers nothing cannot be settled so', () => {
    expect(match([[LEA.mail, '', '', '1,01E+10']], [LEA], 'scientific').given).toEqual([]);
  });

  it('is not raised by a name changed by marriage', () => {
    expect(match([[LEA.mail, 'PETIT', 'Léa', ONE]]).given).toHaveLength(1);
  });

  it('is raised by a number that another account has', () => {
    const used = { ...PAUL, rpps: ONE };
    const flag = { row: 0, reason: 'already-used', rpps: ONE, by: PAUL.mail };
    expect(match([[LEA.mail, '', '', ONE]], [LEA, used]).flagged).toEqual([flag]);
    expect(match([['zoe.petit@ch-demo.fr', '', '', ONE]], [LEA, used]).flagged).toEqual([flag]);
  });
});

describe('rows that contradict one another', () => {
  it('by one number for two people are all flagged', () => {
    const rows = [
      [LEA.mail, '', '', ONE],
      [PAUL.mail, '', '', ONE],
      ['zoe.petit@ch-demo.fr', '', '', TWO],
    ];
    const { given, added, flagged } = match(rows);
    expect(flagged).toEqual([0, 1].map((row) => ({ row, reason: 'rpps-twice', rpps: ONE, rows: [0, 1] })));
    expect([given, added.length]).toEqual([[], 1]);
  });

  it('by two numbers for one mail are all flagged', () => {
    const rows = [ONE, TWO].map((rpps) => [LEA.mail, '', '', rpps]);
    expect(match(rows)).toEqual({
      ...NOTHING,
      flagged: [0, 1].map((row) => ({ row, reason: 'mail-twice', mail: LEA.mail, rows: [0, 1] })),
    });
  });

  it('by one mail for two people are flagged, with or without numbers', () => {
    const rows = [
      ['secretariat@ch-demo.fr', 'PETIT', 'Zoé', ''],
      ['secretariat@ch-demo.fr', 'GRAND', 'Luc', ''],
    ];
    expect(match(rows).flagged.map(({ reason }) => reason)).toEqual(['mail-twice', 'mail-twice']);
  });

  it('by one name for two numbers, without mails, are flagged', () => {
    const rows = [ONE, TWO].map((rpps) => ['', 'SCHIANO', 'Léa', rpps]);
    expect(match(rows).flagged).toEqual([0, 1].map((row) => ({ row, reason: 'homonyms', rows: [0, 1] })));
  });

  it('by two numbers for one account, by its mail and by its names, are flagged', () => {
    const rows = [
      [LEA.mail, '', '', ONE],
      ['', 'SCHIANO', 'Léa', TWO],
    ];
    expect(match(rows).flagged).toEqual(
      [0, 1].map((row) => ({ row, reason: 'account-twice', mail: LEA.mail, rows: [0, 1] })),
    );
  });

  it('in nothing are one', () => {
    const row = [LEA.mail, 'SCHIANO', 'Léa', ONE];
    expect(match([row, row, row.with(0, '')])).toMatchObject({
      given: [{ row: 0 }],
      unmatched: [
        { row: 1, reason: 'repeated', of: 0 },
        { row: 2, reason: 'repeated', of: 0 },
      ],
      flagged: [],
    });
  });
});

describe('any list', () => {
  const row = fc.tuple(
    fc.constantFrom('', LEA.mail, PAUL.mail, 'zoe.petit@ch-demo.fr', 'x'),
    fc.constantFrom('', 'SCHIANO', 'DURAND', 'PETIT'),
    fc.constantFrom('', 'Léa', 'Paul', 'Zoé'),
    fc.constantFrom('', ONE, TWO, THREE, `8${ONE}`, '1,01E+10', `${TWO}.0`, '1 9999 0000 37'),
  );
  const account = fc
    .tuple(fc.constantFrom(LEA, PAUL), fc.option(fc.constantFrom(ONE, TWO), { nil: undefined }))
    .map(([known, rpps]) => (rpps === undefined ? known : { ...known, rpps }));
  const accepted = fc.subarray<Acceptable>([
    'separators',
    'decimal',
    'idnps',
    'other-mail',
    'other-name',
    'other-rpps',
  ]);

  it('has each row in one place, gives no number twice and no account two numbers', () => {
    const accounts = fc.uniqueArray(account, { selector: ({ mail }) => mail });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), accounts, accepted, (rows, known, accept) => {
        const { given, added, unmatched, flagged } = match(rows, known, ...accept);
        const places = [...given, ...added, ...unmatched, ...flagged].map((one) => one.row);
        expect(places.toSorted((a, b) => a - b)).toEqual(rows.map((_, at) => at));
        const mails = [...given, ...added].map(({ mail }) => mail);
        expect(new Set(mails).size).toBe(mails.length);
        const numbers = [...given, ...added].flatMap(({ rpps }) => rpps ?? []);
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const { mail, rpps } of given) {
          expect(known.find((other) => other.rpps === rpps && other.mail !== mail)).toBeUndefined();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('of ten thousand rows is matched in one go', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [`p${at}@ch-demo.fr`, `NOM${at}`, 'Léa', '']);
    const accounts = rows.map(([mail = '', nom = '', prenom = '']) => ({ mail, nom, prenom }));
    expect(match(rows, accounts).unmatched).toHaveLength(rows.length);
  });
});
