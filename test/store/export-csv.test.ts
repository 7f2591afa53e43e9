import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversion } from '../../lib/conversion/conversion.ts';
import {
  CSV_COLUMNS,
  type CsvColumn,
  type CsvWords,
  csvFileName,
  exportCsv,
} from '../../lib/store/export-csv.ts';
import { atRpps, awaiting, decided, NOON, todo } from './conversion-fixture.ts';
import { parseCsv } from './parse-csv.ts';

const WORDS: CsvWords = {
  column: (column) => (column === 'prenom' ? 'Prénom' : column),
  step: (step) => `étape ${step}`,
  status: (status) => `statut ${status}`,
  reason: (reason) => `motif ${reason}`,
  visible: 'oui',
  hidden: 'non (liste rouge)',
  seenIn: (source) => `vu dans ${source}`,
};

const MAIL = 'lea.schiano@esante-occitanie.fr';

function file(...conversions: Conversion[]): string {
  return exportCsv(conversions, WORDS);
}

/** The cells of the accounts, by column, as a spreadsheet reads them. */
function read(text: string): Record<CsvColumn, string>[] {
  const [, ...rows] = parseCsv(text.replace(/^\uFEFF/, ''));
  return rows.map(
    (cells) =>
      Object.fromEntries(CSV_COLUMNS.map((column, i) => [column, cells[i]])) as Record<CsvColumn, string>,
  );
}

function cells(conversion: Conversion): Record<CsvColumn, string> {
  const [row] = read(file(conversion));
  if (!row) throw new Error('The file has no row');
  return row;
}

/** A cell as it is written, quotes included. */
function nomAsWritten(nom: string): string {
  const line = file(todo(MAIL, { nom, prenom: 'END' }))
    .split('\r\n')
    .slice(1)
    .join('\r\n');
  return line.slice(`${MAIL};`.length, line.indexOf(';END;'));
}

describe('the file of the checklist', () => {
  it('starts with the mark without which Excel reads UTF-8 as Windows-1252', () => {
    const bytes = new TextEncoder().encode(file(todo(MAIL)));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(file(todo(MAIL)).lastIndexOf('\uFEFF')).toBe(0);
  });

  it('separates cells by semicolons, as French spreadsheets expect, and ends each line with CRLF', () => {
    const text = file(todo(MAIL, { nom: 'SCHIANO', prenom: 'LEA' }));
    const [header, row, end, ...more] = text.split('\r\n');
    expect(header).toBe(
      '\uFEFFmail;nom;Prénom;profession;bal;step;status;rpps;correspondence;visible;converted;published;seen;reason;date;note',
    );
    expect(row?.startsWith(`${MAIL};SCHIANO;LEA;;MED;`)).toBe(true);
    expect([end, more]).toEqual(['', []]);
  });

  it('has its header alone when there is no account', () => {
    expect(file().trimEnd().split('\r\n')).toHaveLength(1);
  });

  it('keeps the order that it is given', () => {
    const mails = ['b@ch-demo.fr', 'c@ch-demo.fr', 'a@ch-demo.fr'];
    expect(read(file(...mails.map((mail) => todo(mail)))).map(({ mail }) => mail)).toEqual(mails);
  });

  it('is named after the local day', () => {
    expect(csvFileName(new Date(2025, 0, 5, 0, 1))).toBe('assistant-per-2025-01-05.csv');
    expect(csvFileName(new Date(2025, 11, 31, 23, 59))).toBe('assistant-per-2025-12-31.csv');
  });
});

describe('the row of an account', () => {
  it('says what is known of one that nobody worked on', () => {
    const row = cells(
      todo(MAIL, { nom: 'SCHIANO', prenom: 'LEA', profession: 'Autre profession sanitaire' }),
    );
    expect(row).toEqual({
      mail: MAIL,
      nom: 'SCHIANO',
      prenom: 'LEA',
      profession: 'Autre profession sanitaire',
      bal: 'MED',
      step: '1 étape find',
      status: 'statut todo',
      rpps: '',
      correspondence: '',
      visible: '',
      converted: '',
      published: '',
      seen: '',
      reason: '',
      date: '',
      note: '',
    });
  });

  it('says how far one in progress is, and when it was last worked on', () => {
    expect(cells(atRpps(MAIL))).toMatchObject({
      bal: 'PER',
      step: '5 étape enter-rpps',
      status: 'statut active',
      date: '2025-01-31 12:00',
    });
  });

  it('holds the RPPS whole, the address and the choice of one that is converted', () => {
    const row = cells(awaiting(MAIL, 'schiano.lea@occitanie.mssante.fr'));
    expect(row).toMatchObject({
      step: '8 étape publication',
      status: 'statut awaiting',
      rpps: '19999000011',
      correspondence: 'schiano.lea@occitanie.mssante.fr',
      visible: 'oui',
      converted: '2025-01-31 12:02',
      date: '2025-01-31 12:01',
    });
  });

  it('says when it was converted, whenever its page is looked at again', () => {
    const address = 'schiano.lea@occitanie.mssante.fr';
    const later = NOON + 16 * 24 * 3600 * 1000;
    const again: Conversion = {
      ...awaiting(MAIL, address),
      correspondence: { value: { address }, at: later },
      publication: { value: 'published', at: later },
    };
    expect(cells(again).converted).toBe('2025-01-31 12:02');
    expect(cells({ ...again, attempts: {} }).converted).toBe('');
  });

  it('tells an address that is not visible from one of which it is not known', () => {
    const address = 'schiano.lea@occitanie.mssante.fr';
    const seen = (choice?: 'hidden'): Conversion => ({
      ...atRpps(MAIL),
      correspondence: { value: { address, ...(choice && { choice }) }, at: NOON },
    });
    expect(cells(seen('hidden')).visible).toBe('non (liste rouge)');
    expect(cells(seen()).visible).toBe('');
  });

  it('gives the reason of one set aside: the usual one, or the administrator’s own words', () => {
    const aside = (reason: 'duplicate' | 'other', text: string) =>
      cells(decided(todo(MAIL), { kind: 'set-aside', reason, text })).reason;
    expect(aside('duplicate', '')).toBe('motif duplicate');
    expect(aside('other', 'Partie en retraite ; à supprimer')).toBe('Partie en retraite ; à supprimer');
    expect(cells(atRpps(MAIL)).reason).toBe('');
  });
});

describe('a cell of the file', () => {
  it.each([
    ['SCHIANO', 'SCHIANO'],
    ['ŒUILLET-Ÿçé', 'ŒUILLET-Ÿçé'],
    ['DE LA TOUR', '"DE LA TOUR"'],
    ['LOPEZ;GARCIA', '"LOPEZ;GARCIA"'],
    ['LOPEZ, GARCIA', '"LOPEZ, GARCIA"'],
    ['dit "Jo"', '"dit ""Jo"""'],
    ['"', '""""'],
    ['a\r\nb', '"a\r\nb"'],
    ['a\rb', '"a\rb"'],
    ['a\nb', '"a\nb"'],
    ['', ''],
  ])('%j is written %j', (value, written) => {
    expect(nomAsWritten(value)).toBe(written);
  });

  it.each([
    '=HYPERLINK("http://example.org";"clic")',
    '+33 6 00 00 00 00',
    '-2+3',
    '@SUM(1;2)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '\u00A0=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
    '=1+1;=2+2',
  ])('%j, which a spreadsheet could compute, is kept as words', (value) => {
    const [row] = read(file(todo(MAIL, { nom: value })));
    expect(row?.nom).toBe(`'${value}`);
  });

  it.each(["D'ANGELO", 'MARTIN-DURAND', 'a=b', '1 + 1', "'SCHIANO", '0123'])(
    '%j, which computes nothing, is left alone',
    (value) => {
      expect(cells(todo(MAIL, { nom: value })).nom).toBe(value);
    },
  );
});

/** What a spreadsheet would compute, or could once it dropped the first sign. */
const COMPUTES = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Pieces that files trip over, and whatever else can be written. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ';',
        '"',
        '""',
        "'",
        ',',
        '\r\n',
        '\n',
        '\r',
        '\t',
        ' ',
        '\u00A0',
        '=',
        '+',
        '-',
        '@',
        'É',
        'œ',
        '\uFEFF',
        'a',
        '1',
      ),
    )
    .map((pieces) => pieces.join('')),
);

describe('any file of the checklist', () => {
  it('gives back what was written in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ nom: anyText, prenom: anyText, profession: anyText, reason: anyText })),
        (people) => {
          const conversions = people.map(({ reason, ...person }) =>
            decided(todo(MAIL, person), { kind: 'set-aside', reason: 'other', text: reason }),
          );
          const rows = read(file(...conversions));
          expect(rows).toHaveLength(people.length);
          rows.forEach((row, i) => {
            for (const column of ['nom', 'prenom', 'profession', 'reason'] as const) {
              const value = people[i]?.[column] || (column === 'reason' ? 'motif other' : '');
              expect(row[column]).toBe(COMPUTES.test(value) ? `'${value}` : value);
            }
          });
        },
      ),
    );
  });

  it('computes nothing', () => {
    fc.assert(
      fc.property(anyText, anyText, (nom, prenom) => {
        const row = cells(todo(MAIL, { nom, prenom }));
        for (const value of Object.values(row)) expect(value).not.toMatch(COMPUTES);
      }),
    );
  });
});
