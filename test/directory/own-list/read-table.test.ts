import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../lib/directory/own-list/read-table.ts';
import { isTableError, MOST_BYTES, MOST_ROWS, type Table } from '../../../lib/directory/own-list/table.ts';
import { ENCODINGS } from './encodings.ts';
import { list, workbook, written } from './tables.ts';

/** A list that can be read. */
async function read(source: Uint8Array | string, sheet?: string): Promise<Table> {
  const table = await readTable(source, { sheet });
  if (isTableError(table)) throw new Error(`Not read: ${table.error}`);
  return table;
}

const HEADER = ['Mail', 'Nom', 'Prénom', 'RPPS'];
/** Made-up people. */
const LEA = ['lea.schiano@ch-demo.fr', 'SCHIANO', 'Léa', '19999000011'];
const PAUL = ['paul.durand@ch-demo.fr', 'DURAND', 'Paul', '19999000029'];

describe('any list', () => {
  const endings = fc.constantFrom('\r\n', '\n', '\r');
  const delimiters = fc.constantFrom(';', '\t', ',', '|');
  const isLostIn = (end: string) => (cells: readonly string[]) =>
    cells.some((cell) => /[\r\n]/.test(cell) && end === '\r');

  it.each(ENCODINGS)('reads back the same from a text in %s', async (_, encode) => {
    await fc.assert(
      fc.asyncProperty(list, delimiters, endings, async ({ header, rows }, delimiter, end) => {
        fc.pre(!rows.some(isLostIn(end)));
        const bytes = encode(written([header, ...rows], delimiter, end));
        fc.pre(bytes !== undefined);
        expect(bytes && (await read(bytes))).toMatchObject({ header, rows });
      }),
      { numRuns: 60 },
    );
  });

  it('reads back the same when it is pasted', async () => {
    await fc.assert(
      fc.asyncProperty(list, async ({ header, rows }) => {
        expect(await read(written([header, ...rows], '\t'))).toMatchObject({ header, rows });
      }),
    );
  });

  it('reads back the same from an .xlsx', async () => {
    await fc.assert(
      fc.asyncProperty(list, async ({ header, rows }) => {
        expect(await read(await workbook([header, ...rows]))).toMatchObject({ header, rows });
      }),
      { numRuns: 30 },
    );
  });

  it('is never a reason to throw, whatever the bytes', async () => {
    const starts = [
      'PK\x03\x04',
      'PK\x05\x06',
      '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
      '\xFF\xFE',
      '\xEF\xBB\xBF',
      '',
      'sep=',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 400 }),
        async (start, bytes) => {
          const source = Uint8Array.from([...Array.from(start, (sign) => sign.charCodeAt(0)), ...bytes]);
          const table = await readTable(source);
          if (isTableError(table)) return;
          expect(table.rows.every((row) => row.length === table.header.length)).toBe(true);
          expect(table.lines).toHaveLength(table.rows.length);
        },
      ),
    );
  });
});

describe('a text', () => {
  it.each(['sep=;\r\n', '"sep=;"\n', '\uFEFFsep=;\r\n', 'SEP=;;;;\r\n'])(
    'may begin with %j, which is no row',
    async (start) => {
      expect(await read(`${start}Mail;Nom\r\na@ch-demo.fr;SCHIANO, Léa`)).toMatchObject({
        header: ['Mail', 'Nom'],
        rows: [['a@ch-demo.fr', 'SCHIANO, Léa']],
        lines: [2],
      });
    },
  );

  it('may have titles above its header, and empty lines anywhere', async () => {
    const text = written(
      [
        ['CH de Démonstration'],
        ['Liste des RPPS au 31/01/2025'],
        [],
        HEADER,
        [],
        LEA,
        ['', '', '', ''],
        PAUL,
        [],
      ],
      ';',
    );
    expect(await read(text)).toEqual({ header: HEADER, rows: [LEA, PAUL], lines: [6, 8] });
  });

  it.each(['Liste au 15.01.2025', 'CH - 34500 BÉZIERS', 'Tél. 04 67 35 70 35'])(
    'may have %j above its header, whatever its words',
    async (title) => {
      const expected = { rows: [LEA], lines: [3] };
      expect(await read(written([[title], HEADER, LEA], ';'))).toMatchObject({ header: HEADER, ...expected });
      const words = ['Qui', 'A', 'B', 'C'];
      expect(await read(written([[title], words, LEA], ';'))).toMatchObject({ header: words, ...expected });
    },
  );

  it('may have a dated title in two cells, or above two columns', async () => {
    const dated = [['Date', '15.01.2025'], HEADER, LEA];
    expect(await read(written(dated, ';'))).toMatchObject({ header: HEADER, rows: [LEA] });
    const two = [['Liste au 15.01.2025'], ['Mail', 'RPPS'], ['lea.schiano@ch-demo.fr', '19999000011']];
    expect(await read(written(two, ';'))).toMatchObject({ header: ['Mail', 'RPPS'], lines: [3] });
  });

  it('may have no header, and people of whom little is known', async () => {
    const rows = [
      ['lea.schiano@ch-demo.fr', '', ''],
      ['paul.durand@ch-demo.fr', '', '19999000029'],
      ['', 'Infirmière', '19999000037'],
    ];
    expect(await read(written(rows, ';'))).toMatchObject({ header: ['', '', ''], rows });
    const two = [
      ['lea.schiano@ch-demo.fr', ''],
      ['paul.durand@ch-demo.fr', '19999000029'],
    ];
    expect(await read(written(two, ';'))).toMatchObject({ header: ['', ''], rows: two });
  });

  it('may have more columns, of words that are not known, than people have filled', async () => {
    const words = ['Qui', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    expect(await read(written([words, LEA], ';'))).toMatchObject({ header: words, lines: [2] });
  });

  it('may have no header, or one whose words are not known', async () => {
    expect(await read(written([LEA, PAUL], ';'))).toMatchObject({
      header: ['', '', '', ''],
      rows: [LEA, PAUL],
    });
    const words = ['Qui', 'A', 'B', 'C'];
    expect(await read(written([words, LEA, PAUL], '\t'))).toMatchObject({ header: words, rows: [LEA, PAUL] });
  });

  it('has rows of one length, with no column that is empty throughout at the end', async () => {
    expect(await read('Mail;Nom;;;\na@ch-demo.fr;A;;;\nb@ch-demo.fr\n')).toMatchObject({
      header: ['Mail', 'Nom'],
      rows: [
        ['a@ch-demo.fr', 'A'],
        ['b@ch-demo.fr', ''],
      ],
    });
  });

  it('of one column is a list too', async () => {
    expect(await read('RPPS\r\n19999000011\r\n')).toMatchObject({
      header: ['RPPS'],
      rows: [['19999000011']],
    });
  });

  it('saved for MS-DOS has its accents', async () => {
    // Code page 850: 0x82 é, 0x90 É, 0x8A è.
    const bytes = Uint8Array.from(
      Array.from('Mail;Pr\x82nom\r\nl@ch-demo.fr;\x90l\x8Ane\r\n', (sign) => sign.charCodeAt(0)),
    );
    expect(await read(bytes)).toMatchObject({
      header: ['Mail', 'Prénom'],
      rows: [['l@ch-demo.fr', 'Élène']],
    });
  });
});

describe('a workbook', () => {
  it('keeps every digit of its numbers, however they are shown', async () => {
    const table = await read(
      await workbook([HEADER, ['lea.schiano@ch-demo.fr', 'SCHIANO', 'Léa', 19_999_000_011]]),
    );
    expect(table.rows).toEqual([LEA]);
  });

  it('is read on the sheet that is a list, or on the one asked for; hidden ones are not', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Lisez-moi', rows: [['Bonjour'], ['Voici la liste']] },
        { name: 'Ancienne', rows: [HEADER, PAUL], hidden: true },
        { name: 'Liste', rows: [HEADER, LEA] },
      ],
    });
    expect(await read(bytes)).toMatchObject({ sheet: 'Liste', sheets: ['Lisez-moi', 'Liste'], rows: [LEA] });
    expect(await read(bytes, 'Lisez-moi')).toMatchObject({ sheet: 'Lisez-moi' });
    expect(await read(bytes, 'Ancienne')).toMatchObject({ sheet: 'Liste' });
  });
});

const bytesOf = (text: string) => Uint8Array.from(Array.from(text, (sign) => sign.charCodeAt(0)));
const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
const wide = (text: string) => [...text].join('\0');

describe('what is no list', () => {
  it.each([
    ['nothing', '', { error: 'empty' }],
    ['blanks', ' \r\n\t\r\n', { error: 'empty' }],
    ['a header alone', 'Mail;Nom;RPPS\r\n', { error: 'empty' }],
    ['a workbook with a password', OLE + '\0'.repeat(600) + wide('EncryptedPackage'), { error: 'encrypted' }],
    ['an Excel file of before 2007', OLE + '\0'.repeat(600) + wide('Workbook'), { error: 'old-excel' }],
    ['an Excel file of 1995', OLE + '\0'.repeat(600) + wide('Book'), { error: 'old-excel' }],
    ['an Excel file of 1990', '\x09\x02\x06\0\0\0\x10\0', { error: 'old-excel' }],
    ['an old Word file', OLE + '\0'.repeat(600) + wide('WordDocument'), { error: 'not-a-list' }],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', { error: 'not-a-list' }],
    ['a web page', '<!DOCTYPE html><table><tr><td>Mail', { error: 'not-a-list' }],
    ['a picture', '\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0\x08\x06\0\0\0', { error: 'not-a-list' }],
    ['the beginning of a zip', 'PK\x03\x04\x14\0\x06\0', { error: 'damaged' }],
    ['an empty zip', `PK\x05\x06${'\0'.repeat(18)}`, { error: 'not-a-list' }],
  ])('%s is refused for what it is', async (_, text, error) => {
    expect(await readTable(bytesOf(text))).toEqual(error);
  });

  it('a workbook without rows', async () => {
    expect(await readTable(await workbook([]))).toEqual({ error: 'empty' });
    expect(await readTable(await workbook([HEADER]))).toEqual({ error: 'empty' });
  });

  it('a workbook that was cut short, anywhere, or changed', async () => {
    const whole = await workbook([HEADER, LEA, PAUL]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: whole.length - 1 }), async (length) => {
        expect(await readTable(whole.slice(0, length))).toEqual({ error: 'damaged' });
      }),
      { numRuns: 25 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        await readTable(whole.with(at, byte));
      }),
      { numRuns: 60 },
    );
  });

  it('a workbook that says it holds gigabytes', async () => {
    const bytes = await workbook([HEADER, LEA]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xf0000000, true);
    }
    expect(await readTable(bytes)).toMatchObject({ error: 'too-large' });
  });

  it('a workbook that holds more than it says', async () => {
    const bytes = await workbook([HEADER, LEA]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    }
    expect(await readTable(bytes)).toEqual({ error: 'damaged' });
  });

  it('more than an establishment has', async () => {
    expect(await readTable(new Uint8Array(MOST_BYTES + 1))).toEqual({
      error: 'too-large',
      limit: MOST_BYTES,
    });
    const rows = 'a@ch-demo.fr\n'.repeat(MOST_ROWS + 1);
    expect(await readTable(`Mail\n${rows}`)).toEqual({ error: 'too-many-rows', limit: MOST_ROWS });
  });
});
