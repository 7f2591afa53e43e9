import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRppsCell } from '../../../lib/directory/own-list/rpps-cell.ts';
import { madeUpRpps } from '../../checks/made-up.ts';

/** Made up. */
const RPPS = '19999000011';

describe('a cell of the RPPS column', () => {
  it.each([RPPS, ` ${RPPS}\u00A0`, `\u200B${RPPS}`, `'${RPPS}`, `="${RPPS}"`])('%j is the number', (cell) => {
    expect(readRppsCell(cell)).toEqual({ verdict: 'ok', rpps: RPPS });
  });

  it.each(['', ' ', '\u00A0', '-', '—', '0', '/', 'néant', 'N/A', '#N/A', 'NC', '?', 'aucun'])(
    '%j is none',
    (cell) => {
      expect(readRppsCell(cell)).toEqual({ verdict: 'empty' });
    },
  );

  it.each([
    ['1,01E+10', { reason: 'scientific' }],
    ['1.01003E+10', { reason: 'scientific' }],
    ['1E+10', { reason: 'scientific' }],
    ['1.9999000011E10', { reason: 'scientific', suggestion: RPPS }],
    ['1,9999000012E+10', { reason: 'scientific' }],
    ['10100300000', { reason: 'rounded' }],
    ['10100300000.0', { reason: 'rounded' }],
    ['20000000000', { reason: 'rounded' }],
    [`${RPPS}.0`, { reason: 'decimal', suggestion: RPPS }],
    [`${RPPS},00`, { reason: 'decimal', suggestion: RPPS }],
    ['19999000012.0', { reason: 'luhn' }],
    ['1 9999 0000 11', { reason: 'separators', suggestion: RPPS }],
    ['1\u00A09999\u202F000011', { reason: 'separators', suggestion: RPPS }],
    ['19.999.000.011', { reason: 'separators', suggestion: RPPS }],
    [`8${RPPS}`, { reason: 'idnps', suggestion: RPPS }],
    ['19999000012', { reason: 'luhn' }],
    ['9999000011', { reason: 'too-short', missing: 1 }],
    ['199990000111', { reason: 'too-long', extra: 1 }],
    ['RPPS', { reason: 'not-digits', character: 'R' }],
    ['en cours', { reason: 'not-digits', character: 'e' }],
  ])('%j is flagged: %j', (cell, flag) => {
    expect(readRppsCell(cell)).toEqual({ verdict: 'flagged', flag });
  });

  it('is never given another number than the one whose eleven digits are in it', () => {
    const broken = fc
      .tuple(
        madeUpRpps,
        fc.constantFrom('drop', 'change', 'round', 'shorten', 'space', 'dot'),
        fc.nat(10),
        fc.nat(9),
      )
      .map(([rpps, how, at, digit]) => {
        if (how === 'drop') return rpps.slice(0, at) + rpps.slice(at + 1);
        if (how === 'change') return rpps.slice(0, at) + digit + rpps.slice(at + 1);
        if (how === 'round') return `${rpps.slice(0, 6)}00000`;
        if (how === 'shorten') return `${rpps[0]},${rpps.slice(1, at + 1)}E+10`;
        return rpps.slice(0, at) + (how === 'dot' ? '.' : ' ') + rpps.slice(at);
      });
    fc.assert(
      fc.property(broken, (cell) => {
        const read = readRppsCell(cell);
        const digits = cell.replace(/E\+10$/, '').replace(/[^0-9]/g, '');
        if (read.verdict === 'ok') expect(read.rpps).toBe(digits);
        if (read.verdict === 'flagged' && 'suggestion' in read.flag)
          expect(read.flag.suggestion).toBe(digits);
      }),
    );
  });

  it('is read whatever is in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (cell) => void readRppsCell(cell)));
  });
});
