import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../lib/checks/fold.ts';
import { isAbbreviation, readName } from '../../lib/checks/name-reading.ts';
import { nameWords, spellName } from '../../lib/checks/names.ts';
import { isOneSlip } from '../../lib/checks/slip.ts';

const read = (written: string, name: string) => readName(written, nameWords(name));

describe('foldLetters', () => {
  it.each([
    ['ÉLÉONORE', 'eleonore'],
    ['Élodie'.normalize('NFD'), 'elodie'],
    ['CŒUR', 'coeur'],
    ['Lætitia', 'laetitia'],
    ['François', 'francois'],
    ['Weiß', 'weiss'],
    ['WEIẞ', 'weiss'],
    ['Sørensen Łukasz Đoàn', 'sorensen lukasz doan'],
    ['İpek Yıldız', 'ipek yildiz'],
    ['ﬁlle', 'fille'],
  ])('%j gives %j', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });
});

describe('spellName', () => {
  it.each([
    ['SCHIANO', 'schiano'],
    ['DE LA TOUR', 'de-la-tour'],
    ['D’ALMEIDA', 'dalmeida'],
    ["d'Almeida", 'dalmeida'],
    ['D ALMEIDA', 'dalmeida'],
    ['Dell`Acqua', 'dellacqua'],
    ['JEAN P MARTIN', 'jean-p-martin'],
    ['ŉGuyen', 'nguyen'],
    ['Jean\u2011Pierre', 'jean-pierre'],
    ['Jean\u00A0Pierre', 'jean-pierre'],
    ['MARTIN--DUPONT', 'martin-dupont'],
    ['Mar\u00ADtin', 'martin'],
    ['DUPONT NÉE MARTIN', 'dupont'],
    ['DUPONT (MARTIN)', 'dupont'],
    ['Marie, Louise', 'marie'],
    ['NEE', 'nee'],
    ['MARTIN 2', 'martin'],
    ['<b>Martin</b>', 'b-martin-b'],
    ['', ''],
    [' - ', ''],
    ['Παπάς', ''],
    ['Мartin', ''],
    ['a'.repeat(1000), ''],
  ])('%j is written %j', (name, spelled) => {
    expect(spellName(nameWords(name))).toBe(spelled);
  });
});

describe('readName', () => {
  it.each([
    ['de-la-tour', 'DE LA TOUR'],
    ['delatour', 'DE LA TOUR'],
    ['de-latour', 'DE LA TOUR'],
    ['jeanpierre', 'Jean-Pierre'],
    ['jean-pierre', 'JEAN PIERRE'],
    ['dalmeida', 'D’ALMEIDA'],
    ['d-almeida', 'D ALMEIDA'],
    ['dupont', 'DUPONT NÉE MARTIN'],
    ['dupont-martin', 'DUPONT NÉE MARTIN'],
  ])('%j is « %s » whole', (written, name) => {
    expect(read(written, name)).toEqual({ as: 'whole' });
  });

  it.each([
    ['tour', 'DE LA TOUR', { as: 'particle-missing', particle: 'de la' }],
    ['la-tour', 'DE LA TOUR', { as: 'particle-missing', particle: 'de' }],
    ['almeida', 'D’ALMEIDA', { as: 'particle-missing', particle: 'd' }],
    ['martin-sousa', 'MARTIN DE SOUSA', { as: 'particle-missing', particle: 'de' }],
    ['de-la-tour', 'TOUR', { as: 'particle-added', particle: 'de la' }],
    ['jean', 'Jean-Pierre', { as: 'partial-name', missing: ['pierre'] }],
    ['dupont', 'MARTIN-DUPONT', { as: 'partial-name', missing: ['martin'] }],
    ['martin', 'DUPONT NÉE MARTIN', { as: 'partial-name', missing: ['dupont'] }],
    ['dupont-martin', 'MARTIN-DUPONT', { as: 'word-order' }],
  ])('%j for « %s »: %j', (written, name, expected) => {
    expect(read(written, name)).toEqual(expected);
  });

  it.each([
    ['dupont', 'PONT'],
    ['d-almeida', 'D’ALMEIDA'],
    ['de-la', 'DE LA TOUR'],
    ['o', 'O’BRIEN'],
    ['mar-tin', 'MARTIN'],
    ['-martin', 'MARTIN'],
    ['martin-', 'MARTIN'],
    ['jean--pierre', 'Jean-Pierre'],
    ['', 'MARTIN'],
    ['martin', ''],
  ])('%j is not « %s »', (written, name) => {
    expect(read(written, name)).toBeUndefined();
  });

  it('finds the whole name when a part of it fits too', () => {
    expect(read('mamama', 'MA MA MA')).toEqual({ as: 'whole' });
    expect(read('le-leroy', 'LE LEROY')).toEqual({ as: 'whole' });
  });
});

describe('isAbbreviation', () => {
  it.each([
    ['l', 'LÉA', true],
    ['le', 'LÉA', true],
    ['jp', 'Jean-Pierre', true],
    ['j-p', 'Jean-Pierre', true],
    ['lea', 'LÉA', false],
    ['x', 'LÉA', false],
    ['', 'LÉA', false],
  ])('%j of « %s »: %j', (written, name, expected) => {
    expect(isAbbreviation(written, nameWords(name))).toBe(expected);
  });
});

describe('isOneSlip', () => {
  it.each([
    ['martin', 'matrin', true],
    ['martin', 'marten', true],
    ['martin', 'martn', true],
    ['martin', 'marttin', true],
    ['martin', 'smartin', true],
    ['', 'a', true],
    ['martin', 'martin', false],
    ['martin', 'mratni', false],
    ['martin', 'mart', false],
    ['abc', 'cba', false],
  ])('%j and %j: %j', (a, b, expected) => {
    expect(isOneSlip(a, b)).toBe(expected);
    expect(isOneSlip(b, a)).toBe(expected);
  });
});
