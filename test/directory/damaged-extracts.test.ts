import { describe, expect, it } from 'vitest';
import type { ExtractKind } from '../../lib/directory/extract-error.ts';
import { readExtract } from '../../lib/directory/extract-stream.ts';
import {
  EVERYBODY,
  fileOf,
  MAILBOXES,
  PRACTITIONERS,
  PRACTITIONERS_NAME,
  practitionersIn,
  problemOf,
  streamOf,
} from './support/extracts.ts';
import { makeZip } from './support/make-zip.ts';

const text = Buffer.from(PRACTITIONERS);
const entry = { name: PRACTITIONERS_NAME, text };
const zip = makeZip([entry]);

/** What becomes of a file, from its opening to its last line. */
const problemIn = (content: string | Uint8Array, kind?: ExtractKind) =>
  problemOf(readExtract(fileOf(content), { kind }).then((extract) => extract.forEachLine(() => undefined)));

describe('a file that is another one', () => {
  it.each([
    ['an empty one', ''],
    ['empty lines', '\n\n\n'],
    ['a table of something else', 'mail;nom;prenom\na;b;c\n'],
    [
      'another extract of the ANS',
      "Type d'identifiant PP|Identifiant PP|Nom d'exercice|Prénom d'exercice|Code type diplôme obtenu|\n",
    ],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n'],
    ['UTF-16', Buffer.from(`\uFEFF${PRACTITIONERS}`, 'utf16le')],
  ])('is told from an extract: %s', async (_, content) => {
    expect(await problemIn(content)).toMatchObject({ reason: 'wrong-file' });
  });

  it('is shown by its columns', async () => {
    const problem = await problemIn('Adresse|Nom|Prénom\n1|2|3\n');
    expect(problem).toEqual({ reason: 'wrong-file', found: ['Adresse', 'Nom', 'Prénom'] });
  });

  it('is the other extract', async () => {
    expect(await problemIn(MAILBOXES, 'practitioners')).toMatchObject({
      reason: 'wrong-file',
      kind: 'mailboxes',
    });
    expect(await problemIn(PRACTITIONERS, 'mailboxes')).toMatchObject({
      reason: 'wrong-file',
      kind: 'practitioners',
    });
  });

  it('is a zip of other files', async () => {
    const sheet = makeZip([
      { name: 'xl/workbook.xml', text },
      { name: '[Content_Types].xml', text },
    ]);
    expect(await problemIn(sheet)).toEqual({
      reason: 'wrong-file',
      found: ['xl/workbook.xml', '[Content_Types].xml'],
    });
    expect(await problemIn(makeZip([]))).toEqual({ reason: 'wrong-file', found: [] });
  });

  it('is a zip with several texts, none of which has the name', async () => {
    const several = makeZip([
      { name: 'a.txt', text },
      { name: 'b.txt', text },
    ]);
    expect(await problemIn(several)).toEqual({ reason: 'wrong-file', found: ['a.txt', 'b.txt'] });
  });
});

describe('an extract without a column', () => {
  it.each([
    [PRACTITIONERS, 'Identifiant PP', /\|Identifiant PP\|/],
    [PRACTITIONERS, 'Libellé profession', /\|Libellé profession\|/],
    [PRACTITIONERS, "Prénom d'exercice", /\|Prénom d'exercice\|/],
    [MAILBOXES, 'Adresse BAL', /\|Adresse BAL\|/],
    [MAILBOXES, 'Type de BAL', /^Type de BAL\|/],
  ])('says which', async (content, column, pattern) => {
    expect(await problemIn(content.replace(pattern, '|Autre|'))).toEqual({
      reason: 'missing-column',
      columns: [column],
    });
  });
});

describe('an extract cut off', () => {
  it('in a line', async () => {
    expect(await problemIn(PRACTITIONERS.slice(0, -40))).toEqual({ reason: 'truncated' });
  });

  it('in its header', async () => {
    expect(await problemIn(MAILBOXES.slice(0, 60))).toEqual({ reason: 'truncated' });
  });

  it('in a zip, wherever', async () => {
    for (let length = 4; length < zip.length; length += 7) {
      expect(await problemIn(zip.subarray(0, length))).toEqual({ reason: 'truncated' });
    }
  });

  it('in a zip that comes as a stream', async () => {
    const reading = readExtract(streamOf(zip.subarray(0, -10)));
    expect(await problemOf(reading)).toEqual({ reason: 'truncated' });
  });
});

describe('a zip', () => {
  it('whose data changed on the way is damaged', async () => {
    const changed = Buffer.from(zip);
    const middle = 30 + PRACTITIONERS_NAME.length + 300;
    changed.writeUInt32LE(~changed.readUInt32LE(middle) >>> 0, middle);
    // It may inflate to the end all the same, or to more.
    expect((await problemIn(changed)) as object).toMatchObject({
      reason: expect.stringMatching(/^(?:bad-zip|bomb|wrong-file|line-too-long|truncated)$/),
    });
  });

  it('whose text is not the one that was packed is damaged', async () => {
    const problem = await problemIn(makeZip([{ ...entry, lie: { crc: 1 } }]));
    expect(problem).toEqual({ reason: 'bad-zip', why: 'damaged' });
  });

  it('that gives less than it says is damaged', async () => {
    const problem = await problemIn(makeZip([{ ...entry, lie: { size: text.length + 1 } }]));
    expect(problem).toEqual({ reason: 'bad-zip', why: 'damaged' });
  });

  it('that is encrypted, or packed in some other way, is not read', async () => {
    const encrypted = makeZip([{ ...entry, encrypted: true }]);
    expect(await problemIn(encrypted)).toEqual({ reason: 'bad-zip', why: 'encrypted' });
    const lzma = makeZip([{ ...entry, method: 14 }]);
    expect(await problemIn(lzma)).toEqual({ reason: 'bad-zip', why: 'method' });
  });

  it('whose list makes no sense is not read', async () => {
    const wrong = Buffer.from(zip);
    wrong.writeUInt32LE(0x7fffffff, zip.length - 22 + 16);
    expect(await problemIn(wrong)).toEqual({ reason: 'bad-zip', why: 'structure' });
  });

  it('that would give out of all proportion is a bomb, and is not opened', async () => {
    const bomb = makeZip([{ ...entry, text: Buffer.concat([text, Buffer.alloc(50 << 20, '\n')]) }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await problemIn(bomb)).toEqual({ reason: 'bomb' });
  });

  it('that gives more than it says is a bomb, and is stopped there', async () => {
    const large = Buffer.concat([text, Buffer.alloc(50 << 20, '\n')]);
    const problem = await problemIn(makeZip([{ ...entry, text: large, lie: { size: text.length + 10 } }]));
    expect(problem).toEqual({ reason: 'bomb' });
  });
});

describe('a line too long', () => {
  const long = 'x'.repeat(10_000_000);

  it('is told by its number', async () => {
    expect(await problemIn(`${PRACTITIONERS}${long}|\n`)).toEqual({ reason: 'line-too-long', line: 12 });
  });

  it('is told before it ends', async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(given === 0 ? text : new Uint8Array(65_536).fill(120));
        given += 1;
      },
    });
    expect(await problemOf(practitionersIn(endless))).toEqual({ reason: 'line-too-long', line: 12 });
    expect(given).toBeLessThan(30);
  });

  it('may be the first', async () => {
    expect(await problemIn(long)).toEqual({ reason: 'line-too-long', line: 1 });
  });
});

describe('a reading that is cancelled', () => {
  it('does not begin', async () => {
    const signal = AbortSignal.abort();
    expect(await problemOf(readExtract(fileOf(text), { signal }))).toEqual({ reason: 'cancelled' });
  });

  it('stops where it is, and lets go of the file', async () => {
    const controller = new AbortController();
    let released = false;
    const waiting = new ReadableStream<Uint8Array>({
      // Its second chunk never comes.
      start: (stream) => stream.enqueue(text),
      cancel: () => {
        released = true;
      },
    });
    const reading = practitionersIn(waiting, EVERYBODY, { signal: controller.signal });
    setTimeout(() => controller.abort(), 10);
    expect(await problemOf(reading)).toEqual({ reason: 'cancelled' });
    expect(released).toBe(true);
  });

  it('stops in a zip too', async () => {
    const controller = new AbortController();
    const extract = await readExtract(fileOf(zip), { signal: controller.signal });
    controller.abort();
    expect(await problemOf(extract.forEachLine(() => undefined))).toEqual({ reason: 'cancelled' });
  });
});

it('says that a file can no longer be read', async () => {
  const gone = new ReadableStream<Uint8Array>({
    pull: () => Promise.reject(new DOMException('It was moved.', 'NotReadableError')),
  });
  expect(await problemOf(readExtract(gone))).toEqual({ reason: 'unreadable' });
});
