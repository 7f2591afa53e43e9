import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { luhnKey } from '../../lib/checks/luhn.ts';
import type { NumberOwner } from '../../lib/checks/number-owner.ts';
import { checkRpps, RPPS_LENGTH } from '../../lib/checks/rpps.ts';
import { anyText, madeUpRpps } from './made-up.ts';

// Every number here is made up: 19999… is a range that no register uses.
const GOOD = `1999912345${luhnKey('1999912345')}`;
const OTHER_FIRST = `2999912345${luhnKey('2999912345')}`;
const WRONG = GOOD.slice(0, 10) + String((Number(GOOD.at(10)) + 1) % 10);
const ADELI = `99999123${luhnKey('99999123')}`;
const NO_ADELI = ADELI.slice(0, 8) + String((Number(ADELI.at(8)) + 1) % 10);
const spaced = (mark: string) => `${GOOD.slice(0, 3)}${mark}${GOOD.slice(3, 7)}${mark}${GOOD.slice(7)}`;

describe('checkRpps', () => {
  it.each([
    [GOOD, { verdict: 'ok', rpps: GOOD }],
    [OTHER_FIRST, { verdict: 'warning', reason: 'first-digit', rpps: OTHER_FIRST }],
    ['', { verdict: 'warning', reason: 'empty' }],
    [' \u00A0\u200B', { verdict: 'warning', reason: 'empty' }],
    ['1', { verdict: 'error', reason: 'too-short', missing: 10 }],
    ['-', { verdict: 'error', reason: 'too-short', missing: 11 }],
    [GOOD.slice(0, 10), { verdict: 'error', reason: 'too-short', missing: 1 }],
    [`${GOOD}12`, { verdict: 'error', reason: 'too-long', extra: 2 }],
    [WRONG, { verdict: 'error', reason: 'luhn' }],
  ])('%j: %j', (typed, expected) => {
    expect(checkRpps(typed)).toEqual(expected);
  });

  it.each([
    ADELI,
    `0${ADELI}`,
    '2A9999123',
    '2b9999123',
    '02A9999123',
    `${ADELI.slice(0, 2)} ${ADELI.slice(2)}`,
  ])('%j looks like an ADELI number', (typed) => {
    expect(checkRpps(typed)).toEqual({ verdict: 'error', reason: 'adeli' });
  });

  it('takes 9 or 10 digits without a key for the beginning of an RPPS number', () => {
    expect(checkRpps(NO_ADELI)).toEqual({ verdict: 'error', reason: 'too-short', missing: 2 });
    expect(checkRpps(`0${NO_ADELI}`)).toEqual({ verdict: 'error', reason: 'too-short', missing: 1 });
  });

  it.each([`8${GOOD}`, `8 ${spaced(' ')}`, `8${OTHER_FIRST}`])('%j is an IDNPS', (typed) => {
    const suggestion = typed.replaceAll(' ', '').slice(1);
    expect(checkRpps(typed)).toEqual({ verdict: 'error', reason: 'idnps', suggestion });
  });

  it('takes 12 digits for an IDNPS only with its 8 and its key', () => {
    expect(checkRpps(`8${WRONG}`)).toEqual({ verdict: 'error', reason: 'too-long', extra: 1 });
    expect(checkRpps(`7${GOOD}`)).toEqual({ verdict: 'error', reason: 'too-long', extra: 1 });
  });

  it.each([
    ' ',
    '.',
    '-',
    '\u00A0',
    '\u202F',
    '\u2009',
    '\u200B',
    '\t',
    '\u00AD',
    '\u2011',
    '\u2013',
    '\uFEFF',
    '\r\n',
    ' - ',
  ])('offers to take %j out', (mark) => {
    expect(checkRpps(spaced(mark))).toEqual({ verdict: 'error', reason: 'separators', suggestion: GOOD });
    expect(checkRpps(mark + GOOD + mark)).toMatchObject({ reason: 'separators', suggestion: GOOD });
    expect(checkRpps(WRONG.slice(0, 2) + mark + WRONG.slice(2))).toEqual({
      verdict: 'error',
      reason: 'luhn',
    });
  });

  it.each([
    ['O', GOOD.replace('9', 'O')],
    ['l', `l${GOOD.slice(1)}`],
    ['１', `１${GOOD.slice(1)}`],
    ['😀', `${GOOD}😀`],
    ['R', `RPPS : ${GOOD}`],
    ['/', `${GOOD}/`],
    ['C', '2C9999123'],
    ['A', '2A99991234'],
  ])('names the character %j', (character, typed) => {
    expect(checkRpps(typed)).toEqual({ verdict: 'error', reason: 'not-digits', character });
  });

  it('says whose a number is, before how it is written', () => {
    const usedBy = (rpps: string) => (rpps === GOOD ? 'lea.schiano@example.fr' : undefined);
    const expected = { verdict: 'error', reason: 'already-used', rpps: GOOD, by: 'lea.schiano@example.fr' };
    for (const typed of [GOOD, spaced(' '), `8${GOOD}`])
      expect(checkRpps(typed, { usedBy })).toEqual(expected);
    expect(checkRpps(OTHER_FIRST, { usedBy }).verdict).toBe('warning');
  });

  it('accepts any made-up number, and no other writing of it', () => {
    fc.assert(
      fc.property(
        madeUpRpps,
        fc.nat(RPPS_LENGTH - 1),
        fc.constantFrom(...'0123456789'),
        (rpps, at, digit) => {
          expect(checkRpps(rpps)).toEqual({ verdict: 'ok', rpps });
          const wrong = rpps.slice(0, at) + digit + rpps.slice(at + 1);
          if (wrong !== rpps) expect(checkRpps(wrong)).toEqual({ verdict: 'error', reason: 'luhn' });
        },
      ),
    );
  });

  it('never throws, and what it suggests is good', () => {
    const pasted = fc
      .tuple(anyText, madeUpRpps, anyText)
      .map(([before, rpps, after]) => before + rpps + after);
    fc.assert(
      fc.property(fc.oneof(anyText, pasted), (typed) => {
        const check = checkRpps(typed);
        if (!('suggestion' in check)) return;
        expect(checkRpps(check.suggestion)).toSatisfy(
          (again: typeof check | { verdict: string; reason?: string }) =>
            again.verdict === 'ok' || ('reason' in again && again.reason === 'first-digit'),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a huge paste at once', () => {
    const start = performance.now();
    checkRpps(' .9'.repeat(100_000));
    checkRpps('\u00A0'.repeat(300_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('whose an RPPS number is', () => {
  const said = (owner: NumberOwner) => ({ identify: (rpps: string) => (rpps === GOOD ? owner : undefined) });
  const source = { kind: 'practitioners', date: '2026-08-26' } as const;
  const nobody: NumberOwner = { verdict: 'warning', owner: 'nobody', source, listed: false };
  const other: NumberOwner = {
    verdict: 'error',
    owner: 'other',
    person: { nom: 'DURAND', prenom: 'Paul' },
    account: { nom: 'SCHIANO', prenom: 'Léa' },
    source,
  };
  const listed: NumberOwner = { verdict: 'ok', owner: 'listed', sources: [source] };

  it('decides of a number that is well formed', () => {
    expect(checkRpps(GOOD, said(listed))).toEqual({ verdict: 'ok', rpps: GOOD, owner: listed });
    expect(checkRpps(GOOD, said(nobody))).toMatchObject({
      verdict: 'warning',
      reason: 'owner',
      owner: nobody,
    });
    expect(checkRpps(GOOD, said(other))).toMatchObject({ verdict: 'error', reason: 'owner', owner: other });
    expect(checkRpps(OTHER_FIRST, said(other))).toMatchObject({ reason: 'first-digit' });
  });

  it('comes after another account that uses it', () => {
    const context = { ...said(other), usedBy: () => 'a@b.fr' };
    expect(checkRpps(GOOD, context)).toMatchObject({ reason: 'already-used' });
  });

  it('comes before how it is written only when it is somebody else’s', () => {
    expect(checkRpps(spaced(' '), said(other))).toMatchObject({ reason: 'owner' });
    expect(checkRpps(`8${GOOD}`, said(other))).toMatchObject({ reason: 'owner' });
    expect(checkRpps(spaced(' '), said(nobody))).toMatchObject({ reason: 'separators', suggestion: GOOD });
  });

  it('is not asked of what is no number', () => {
    const identify = vi.fn();
    for (const typed of ['', WRONG, GOOD.slice(1), ADELI]) checkRpps(typed, { identify });
    expect(identify).not.toHaveBeenCalled();
  });
});
