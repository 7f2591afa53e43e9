import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { recogniseFile } from '../../lib/directory/recognise-file.ts';
import { fileOf, MAILBOXES, PRACTITIONERS, PRACTITIONERS_NAME } from './support/extracts.ts';
import { makeZip, type ZipEntry } from './support/make-zip.ts';

/** A file of a zip, as it was put there: not compressed. */
const stored = (name: string, text: string): ZipEntry => ({ name, text: Buffer.from(text), method: 0 });

describe('a zip', () => {
  it('of an extract is one, whatever its bytes spell', async () => {
    for (const spelt of [
      'axl/b@c.fr docProps/',
      'mimetype',
      '[Content_Types].xml',
      '_rels/.rels META-INF/',
    ]) {
      const text = PRACTITIONERS.replace('SCHIANO', spelt);
      expect(await recogniseFile(fileOf(makeZip([stored(PRACTITIONERS_NAME, text)])))).toBe('extract');
    }
  });

  it('that is an .xlsx is a list', async () => {
    const workbook = await writeXlsx({ sheets: [{ name: 'Liste', rows: [['Mail'], ['a@ch-demo.fr']] }] });
    expect(await recogniseFile(fileOf(workbook, 'extrait.zip'))).toBe('list');
  });

  it.each([
    ['an .ods', ['mimetype', 'content.xml']],
    ['an .xlsx whose parts are in another order', ['customXml/item1.xml', 'xl/workbook.xml']],
  ])('that is %s is a list', async (_, names) => {
    expect(await recogniseFile(fileOf(makeZip(names.map((name) => stored(name, '<xml>')))))).toBe('list');
  });
});

describe('a text', () => {
  it.each([
    ['extract', PRACTITIONERS],
    ['extract', MAILBOXES],
    ['list', 'Mail;Nom;Prénom\r\na@ch-demo.fr;SCHIANO;Léa\r\n'],
  ])('is recognised by its header: %s', async (kind, text) => {
    expect(await recogniseFile(fileOf(text))).toBe(kind);
  });
});
