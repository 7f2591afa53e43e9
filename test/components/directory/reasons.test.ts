import { beforeEach, describe, expect, it } from 'vitest';
import { placeWords, reasonsSentence, reasonWords } from '../../../components/directory/reasons.ts';
import type { Place } from '../../../lib/directory/practitioner.ts';
import type { Reason } from '../../../lib/directory/rank-candidates.ts';
import { useFakeBrowser } from '../support/browser.ts';

const PLACE: Place = { finess: '660780180', name: 'CH DE PERPIGNAN', postcode: '66000', town: 'PERPIGNAN' };

beforeEach(() => void useFakeBrowser());

describe('the reasons for a candidate', () => {
  it('read as one sentence', () => {
    expect(
      reasonsSentence([
        { kind: 'same-name', part: 'nom' },
        { kind: 'same-name', part: 'prenom' },
        { kind: 'same-profession', profession: 'Infirmier' },
        { kind: 'same-establishment', by: 'finess', place: PLACE },
      ]),
    ).toBe('même nom, même prénom, infirmier, CH DE PERPIGNAN');
  });

  it.each<[Reason, string]>([
    [{ kind: 'slip', part: 'nom' }, 'nom à une lettre près'],
    [{ kind: 'short-form', part: 'prenom' }, 'variante du prénom'],
    [{ kind: 'swapped' }, 'nom et prénom inversés'],
    [{ kind: 'same-profession', profession: 'IADE' }, 'IADE'],
    [
      { kind: 'other-profession', professions: ['Médecin', 'Pharmacien'] },
      'autre profession\u00a0: médecin, pharmacien',
    ],
    [{ kind: 'same-establishment', by: 'postcode', place: PLACE }, 'même code postal\u00a0: 66000'],
    [
      { kind: 'same-establishment', by: 'finess', place: { ...PLACE, name: '' } },
      'même établissement (FINESS 660780180)',
    ],
  ])('%j has its words', (reason, words) => {
    expect(reasonWords(reason)).toBe(words);
  });
});

it('a place is told by its name and town, as far as they are known', () => {
  expect(placeWords(PLACE)).toBe('CH DE PERPIGNAN, 66000 PERPIGNAN');
  expect(placeWords({ ...PLACE, name: '' })).toBe('66000 PERPIGNAN');
  expect(placeWords({ finess: '', name: '', postcode: '', town: '' })).toBe('');
});
