import { describe, expect, it, vi } from 'vitest';
import { hasLuhnKey } from '../../lib/checks/luhn.ts';
import { extractDate } from '../../lib/directory/extract-date.ts';
import type { ExtractProgress } from '../../lib/directory/extract-progress.ts';
import { readExtract } from '../../lib/directory/extract-stream.ts';
import { sieveWords } from '../../lib/directory/name-sieve.ts';
import { madeUpRpps } from '../medimail/made-up-rpps.ts';
import {
  EVERYBODY,
  fileOf,
  MAILBOXES,
  MAILBOXES_NAME,
  mailboxesIn,
  PRACTITIONERS,
  PRACTITIONERS_NAME,
  practitionersIn,
  streamOf,
  windows1252,
} from './support/extracts.ts';
import { makeZip, type ZipEntry } from './support/make-zip.ts';

const LEA = {
  rpps: madeUpRpps(1),
  nom: 'SCHIANO',
  prenom: 'LEA',
  civilite: '',
  professions: ['Infirmier'],
  places: [
    {
      finess: '999900001',
      name: 'CENTRE HOSPITALIER DE DEMO',
      postcode: '31059',
      town: 'TOULOUSE CEDEX 9',
    },
    { finess: '999900002', name: 'CLINIQUE "L\'ÉTOILE"', postcode: '31000', town: 'TOULOUSE' },
  ],
};

const named = (nom: string) => ({
  names: { words: sieveWords(nom), isWanted: (other: string) => other === nom },
});

describe('the practitioners of an extract', () => {
  it('has fixtures of made-up people only', () => {
    const numbers = `${PRACTITIONERS}${MAILBOXES}`.match(/(?<=\|)\d{11}(?=\|)/g) ?? [];
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter((number) => !number.startsWith('19999') || !hasLuhnKey(number))).toEqual([]);
  });

  it('are merged by RPPS, each once, those without one left out', async () => {
    const people = await practitionersIn(fileOf(PRACTITIONERS));
    expect(people.map(({ rpps }) => rpps)).toEqual([1, 2, 3, 4, 5, 6].map(madeUpRpps));
    expect(people[0]).toEqual(LEA);
    expect(people[1]).toMatchObject({ civilite: 'Docteur', professions: ['Médecin', 'Pharmacien'] });
    expect(people[3]).toMatchObject({ nom: 'ŒUVRARD', prenom: 'NOËL' });
  });

  it('are those looked for, by RPPS or by name', async () => {
    const byRpps = await practitionersIn(fileOf(PRACTITIONERS), { rpps: new Set([LEA.rpps]) });
    expect(byRpps).toEqual([LEA]);
    const homonyms = await practitionersIn(fileOf(PRACTITIONERS), named('DURAND'));
    expect(homonyms.map(({ rpps }) => rpps)).toEqual([madeUpRpps(2), madeUpRpps(5)]);
    expect(await practitionersIn(fileOf(PRACTITIONERS), {})).toEqual([]);
  });

  it.each(['SCHIANO', 'SCHIANNO', 'SCHIAN0 SCHIAN', 'CSHIANO', 'schiano'])(
    'are asked about when %j is looked for and SCHIANO is there',
    async (looked) => {
      const asked: string[] = [];
      const isWanted = (nom: string) => asked.push(nom) === 0;
      await practitionersIn(fileOf(PRACTITIONERS), { names: { words: sieveWords(looked), isWanted } });
      expect(asked).toContain('SCHIANO');
      expect(asked).not.toContain('DURAND');
    },
  );

  it.each([
    ['LEGOFF', 'LE GOFF'],
    ['Goff', 'LE GOFF'],
    ['Lefevre', "D'ALMEIDA-LEFÈVRE"],
    ['dalmeida lefèvre', "D'ALMEIDA-LEFÈVRE"],
    ['oeuvrard', 'ŒUVRARD'],
  ])('%j finds %j, in both encodings', async (looked, nom) => {
    const asked: string[] = [];
    const names = { words: sieveWords(looked), isWanted: (other: string) => asked.push(other) === 0 };
    await practitionersIn(fileOf(PRACTITIONERS), { names });
    await practitionersIn(fileOf(windows1252(PRACTITIONERS)), { names });
    expect(asked.filter((other) => other === nom)).toHaveLength(2);
  });
});

describe('the mailboxes of an extract', () => {
  it('are merged by address and holder, in lower case', async () => {
    const mailboxes = await mailboxesIn(fileOf(MAILBOXES, MAILBOXES_NAME), {
      rpps: new Set([madeUpRpps(2)]),
    });
    expect(mailboxes).toEqual([
      {
        address: 'paul.durand@medecin.mssante.fr',
        bal: 'PER',
        rpps: madeUpRpps(2),
        nom: 'DURAND',
        prenom: 'PAUL',
      },
    ]);
  });

  it('are found by address, by number and by name', async () => {
    const mailboxes = await mailboxesIn(fileOf(MAILBOXES, MAILBOXES_NAME), {
      addresses: new Set(['secretariat.cardiologie@ch-demo.mssante.fr', 'paul.durand@medecin.mssante.fr']),
      rpps: new Set([madeUpRpps(1)]),
      ...named("D'ALMEIDA-LEFÈVRE"),
    });
    expect(mailboxes.map(({ address, rpps }) => [address.split('@')[0], rpps])).toEqual([
      ['lea.schiano', madeUpRpps(1)],
      ['paul.durand', madeUpRpps(2)],
      ['helene.dalmeida-lefevre', madeUpRpps(3)],
      ['secretariat.cardiologie', ''],
    ]);
  });

  it('of organisations are of no name', async () => {
    const mailboxes = await mailboxesIn(fileOf(MAILBOXES, MAILBOXES_NAME));
    expect(mailboxes.map(({ bal }) => bal)).toEqual(['PER', 'PER', 'PER']);
  });
});

describe('an extract is read the same', () => {
  const bare = PRACTITIONERS.replace(/\|\n/g, '\n');
  const reversed = (text: string) =>
    text.replace(/^.*$/gm, (line) => (line ? `${line.slice(0, -1).split('|').reverse().join('|')}|` : line));
  const header = (change: (line: string) => string) => PRACTITIONERS.replace(/^.*/, change);
  it.each([
    ['with CRLF', PRACTITIONERS.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', `\uFEFF${PRACTITIONERS}`],
    ['in Windows-1252', windows1252(PRACTITIONERS)],
    ['without the last end of line', PRACTITIONERS.slice(0, -1)],
    ['without the last bar of lines', bare],
    [
      'without any accent or apostrophe in its header',
      header((line) =>
        line
          .normalize('NFD')
          .replace(/[\u0300-\u036F]/g, '')
          .replaceAll("d'", ''),
      ),
    ],
    ['with typographic apostrophes', header((line) => line.replaceAll("'", '’'))],
    [
      'in Windows-1252 with typographic apostrophes',
      windows1252(header((line) => line.replaceAll("'", '’'))),
    ],
    ['in capitals', header((line) => line.toUpperCase())],
    ['with spaces around', PRACTITIONERS.replaceAll('|', ' | ')],
    ['with empty lines', PRACTITIONERS.replaceAll('\n', '\n\n')],
    ['with its columns the other way round', reversed(PRACTITIONERS)],
    ['with a line too short to be one', `${PRACTITIONERS}8|19999\n`],
    [
      'with a header in ASCII and lines in Windows-1252',
      windows1252(header((line) => line.normalize('NFD').replace(/[\u0300-\u036F]/g, ''))),
    ],
  ])('%s', async (_, content) => {
    expect(await practitionersIn(fileOf(content))).toEqual(await practitionersIn(fileOf(PRACTITIONERS)));
  });

  const entry: ZipEntry = { name: PRACTITIONERS_NAME, text: Buffer.from(PRACTITIONERS) };
  const other: ZipEntry = {
    name: 'PS_LibreAcces_Dipl_AutExerc_202608260452.txt',
    text: Buffer.from('a|b\n'),
  };
  it.each<[string, Buffer]>([
    ['from a zip', makeZip([other, entry, { ...other, name: 'autre.txt' }])],
    ['from a zip that does not deflate', makeZip([{ ...entry, method: 0 }])],
    ['from a zip with its sizes after the data', makeZip([other, { ...entry, descriptor: true }])],
    ['from a zip64', makeZip([other, { ...entry, zip64: true }])],
    ['from a zip64 with its sizes after the data', makeZip([{ ...entry, zip64: true, descriptor: true }])],
    [
      'from a zip in a folder, with a comment',
      makeZip([{ ...entry, name: `x/${entry.name}` }], {
        comment: 'PK\x05\x06 and so on, as if it ended here',
      }),
    ],
    ['from a zip with another name', makeZip([{ ...entry, name: 'extrait.txt' }])],
  ])('%s', async (_, zip) => {
    const expected = await practitionersIn(fileOf(PRACTITIONERS));
    expect(await practitionersIn(fileOf(zip, 'x.zip'))).toEqual(expected);
    expect(await practitionersIn(streamOf(zip, [1, 2, 1000]))).toEqual(expected);
  });
});

describe('an extract says', () => {
  it('of itself what it is', async () => {
    const extract = await readExtract(fileOf(PRACTITIONERS));
    expect(extract).toMatchObject({
      kind: 'practitioners',
      date: '2026-08-26T04:52',
      encoding: 'utf-8',
      absent: [],
    });
    await extract.forEachLine(() => undefined);
    expect(extract).toMatchObject({ lines: 10, malformed: 0 });

    const mailboxes = await readExtract(fileOf(windows1252(MAILBOXES), 'liste.txt'));
    expect(mailboxes).toMatchObject({ kind: 'mailboxes', date: undefined, encoding: 'windows-1252' });
    await mailboxes.close();
  });

  it('which columns it could have had', async () => {
    const extract = await readExtract(fileOf(PRACTITIONERS.replace('Raison sociale site', 'Autre')));
    expect(extract.absent).toEqual(['Raison sociale site']);
    await extract.close();
  });

  it('how many of its lines were too short', async () => {
    const extract = await readExtract(fileOf(`${PRACTITIONERS}8|19999\n`));
    await extract.forEachLine(() => undefined);
    expect(extract).toMatchObject({ lines: 11, malformed: 1 });
  });

  it('its date by the name in the zip, else by the zip', async () => {
    const text = Buffer.from(MAILBOXES);
    const inside = await readExtract(fileOf(makeZip([{ name: MAILBOXES_NAME, text }]), 'x_202001010000.zip'));
    const outside = await readExtract(fileOf(makeZip([{ name: 'a.txt', text }]), 'x_202001010000.zip'));
    expect([inside.date, outside.date]).toEqual(['2026-08-26T04:52', '2020-01-01T00:00']);
    await Promise.all([inside.close(), outside.close()]);
  });

  it.each([
    ['PS_LibreAcces_202608260452.zip', '2026-08-26T04:52'],
    ['Extraction_Correspondance_MSSante_202608260452 (1).txt', '2026-08-26T04:52'],
    ['x_202602310452.txt', undefined],
    ['x_202608262552.txt', undefined],
    ['x_20260826045200.txt', undefined],
    ['', undefined],
  ])('the date in %j: %s', (name, date) => {
    expect(extractDate(name)).toBe(date);
  });

  it('how far it is, up to its end', async () => {
    const told: ExtractProgress[] = [];
    const onProgress = (progress: ExtractProgress) => told.push(progress);
    const zip = makeZip([{ name: PRACTITIONERS_NAME, text: Buffer.from(PRACTITIONERS) }]);
    await practitionersIn(fileOf(zip, 'x.zip'), EVERYBODY, { onProgress });
    const last = told.at(-1);
    expect(last).toMatchObject({
      lines: 10,
      textBytes: Buffer.byteLength(PRACTITIONERS),
      totalBytes: last?.bytes,
      secondsLeft: 0,
    });
    expect(last?.linesPerSecond).toBeGreaterThan(0);
  });

  it('how far it is after the first lines, however long the next ones take', async () => {
    const told: ExtractProgress[] = [];
    const life = new AbortController();
    const first = new TextEncoder().encode(PRACTITIONERS);
    const source = new ReadableStream<Uint8Array>({ start: (stream) => stream.enqueue(first) });
    const onProgress = (progress: ExtractProgress) => void told.push(progress);
    const reading = practitionersIn(source, EVERYBODY, { onProgress, signal: life.signal });
    await vi.waitFor(() => expect(told.at(-1)?.bytes).toBe(first.length));
    life.abort();
    await expect(reading).rejects.toThrow();
  });
});
