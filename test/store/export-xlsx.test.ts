import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, recordRows } from '../../lib/store/export-csv.ts';
import { exportXlsx, type XlsxWords, xlsxFileName } from '../../lib/store/export-xlsx.ts';
import { awaiting, decided, todo } from './conversion-fixture.ts';

const WORDS: XlsxWords = {
  column: (column) => column,
  step: (step) => `étape ${step}`,
  status: (status) => `statut ${status}`,
  reason: (reason) => `motif ${reason}`,
  visible: 'oui',
  hidden: 'non',
  seenIn: (source) => source,
  sheet: 'Suivi',
};

const MAIL = 'lea.schiano@ch-demo.fr';

async function sheetOf(bytes: Uint8Array) {
  const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
  if (!sheet) throw new Error('The file has no sheet');
  return sheet;
}

describe('the workbook of the checklist', () => {
  it('has its rows, and its numbers as texts', async () => {
    const conversions = [awaiting(MAIL, 'schiano.lea'), todo('paul.durand@ch-demo.fr', { nom: 'DURAND' })];
    const sheet = await sheetOf(await exportXlsx(conversions, WORDS));
    expect(sheet.name).toBe('Suivi');
    expect(sheet.rows).toEqual(recordRows(conversions, WORDS));
    const rpps = sheet.cells?.get(`1,${CSV_COLUMNS.indexOf('rpps')}`);
    expect(rpps).toMatchObject({ type: 'string', value: '19999000011', style: { numFmt: '@' } });
  });

  it('is named after its day', () => {
    expect(xlsxFileName('assistant-per-2025-01-31.csv')).toBe('assistant-per-2025-01-31.xlsx');
  });

  it('holds what was written, as texts that compute nothing', async () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '1',
      'SUM(A1)',
      'É',
      '<',
      '&',
      '"',
      ' ',
      '\n',
      '\r',
      '_x0041_',
      ']]>',
      '😀',
    );
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    const person = fc.record({ nom: text, reason: text });
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 10, maxLength: 20 }), async (people) => {
        const made = people.map(({ nom, reason }, at) =>
          decided(todo(`p${at}@ch-demo.fr`, { nom }), { kind: 'set-aside', reason: 'other', text: reason }),
        );
        const sheet = await sheetOf(await exportXlsx(made, WORDS));
        expect(sheet.rows).toEqual(recordRows(made, WORDS));
        const cells = [...(sheet.cells?.values() ?? [])];
        expect(cells.length).toBeGreaterThan(0);
        expect(cells.filter(({ formula, type }) => formula !== undefined || type !== 'string')).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('is whole whatever characters pages show', async () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 10, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(texts, async (names) => {
        const made = names.map((nom, at) => todo(`p${at}@ch-demo.fr`, { nom: `\u0000\uD800${nom}` }));
        const sheet = await sheetOf(await exportXlsx(made, WORDS));
        expect(sheet.rows).toHaveLength(made.length + 1);
      }),
      { numRuns: 10 },
    );
  });
});
