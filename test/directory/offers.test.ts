import { expect, it } from 'vitest';
import type { Findings, Source } from '../../lib/directory/findings.ts';
import { offersOf } from '../../lib/directory/offers.ts';
import { rankCandidates } from '../../lib/directory/rank-candidates.ts';

const MAIL = 'lea.schiano@ch-demo.fr';
const EXTRACT: Source = { kind: 'practitioners', date: '2026-08-26T04:52' };
const LIST: Source = { kind: 'own-list', date: '2026-08-25T10:00' };
const [ONE, TWO, THREE] = ['19999000011', '19999000029', '19999000037'] as const;

const account = { mail: MAIL, nom: 'SCHIANO', prenom: 'LEA', profession: 'Infirmier' };
const person = (rpps: string, nom: string, professions: string[]) => ({
  rpps,
  nom,
  prenom: 'Léa',
  civilite: '',
  professions,
  places: [],
});
const PEOPLE = [
  person(ONE, 'SCHIANO', ['Infirmier']),
  person(TWO, 'SCHIANO', ['Médecin']),
  person(THREE, 'SCHIANO-BLANC', ['Infirmier']),
];

const findings = (more: Partial<Findings> = {}, people = PEOPLE): Findings => ({
  mail: MAIL,
  candidates: { value: rankCandidates(account, people), source: EXTRACT, at: 1 },
  ...more,
});
const given = (value: string) => ({ value, source: LIST, at: 1 });
const numbers = (of: Findings | undefined) => offersOf(of).offers.map(({ rpps }) => rpps);

it('candidates are offered as they are ranked, and homonyms are counted', () => {
  expect(numbers(findings())).toEqual([ONE, TWO, THREE]);
  expect(offersOf(findings()).alike).toBe(2);
  expect(offersOf(findings({}, [PEOPLE[0] ?? person(ONE, '', [])])).alike).toBe(1);
});

it('the number of the establishment’s list comes first when one of them has it', () => {
  const { offers } = offersOf(findings({ listed: given(TWO) }));
  expect(offers.map(({ rpps }) => rpps)).toEqual([TWO, ONE, THREE]);
  expect(offers[0]?.sources).toEqual([LIST, EXTRACT]);
});

it('it comes last when nobody of that name has it', () => {
  expect(numbers(findings({ listed: given('19999000045') }))).toEqual([ONE, TWO, THREE, '19999000045']);
  expect(numbers({ mail: MAIL, listed: given(ONE) })).toEqual([ONE]);
});

it('a number of the list that is none is not offered', () => {
  expect(numbers({ mail: MAIL, listed: given('19999000012') })).toEqual([]);
});

it('the one that the administrator picked comes before all', () => {
  const { offers } = offersOf(findings({ listed: given(TWO), chosen: given(THREE) }));
  expect(offers.map(({ rpps, chosen }) => [rpps, chosen])).toEqual([
    [THREE, true],
    [TWO, false],
    [ONE, false],
  ]);
});

it('it does even when what was read since does not have it, and not once it was taken back', () => {
  const OTHER = '19999000045';
  expect(numbers(findings({ chosen: given(OTHER) }))).toEqual([OTHER, ONE, TWO, THREE]);
  expect(offersOf({ mail: MAIL, chosen: given(OTHER), listed: given(OTHER) }).offers).toEqual([
    { rpps: OTHER, sources: [LIST], chosen: true },
  ]);
  expect(numbers(findings({ chosen: given('') }))).toEqual([ONE, TWO, THREE]);
});

it('nobody of that name is told with the extract; nothing is when it was not read', () => {
  expect(offersOf(findings({}, []))).toEqual({ offers: [], alike: 0, nobody: EXTRACT });
  expect(offersOf(undefined)).toEqual({ offers: [], alike: 0 });
});
