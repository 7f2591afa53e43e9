// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Findings, Source } from '../../lib/directory/findings.ts';
import { rankCandidates } from '../../lib/directory/rank-candidates.ts';
import { atRpps, awaiting, stored } from '../store/conversion-fixture.ts';
import { showStored } from './support/checklist.tsx';
import { click, see, textOf } from './support/screen.ts';

const MAIL = 'lea.schiano@ch-demo.fr';
const EXTRACT: Source = { kind: 'practitioners', date: '2026-08-26T04:52' };
const LIST: Source = { kind: 'own-list', date: '2026-08-25T10:00' };
const RPPS = '19999000011';
const account = { mail: MAIL, nom: 'SCHIANO', prenom: 'LEA', profession: '' };
const conversion = atRpps(MAIL, { nom: 'SCHIANO', prenom: 'LEA' });

const people = (...numbers: string[]) =>
  numbers.map((rpps) => ({ rpps, nom: 'SCHIANO', prenom: 'Léa', civilite: '', professions: [], places: [] }));
const found = (numbers: string[], more: Partial<Findings> = {}): Findings => ({
  mail: MAIL,
  candidates: { value: rankCandidates(account, people(...numbers)), source: EXTRACT, at: 1 },
  ...more,
});

it.each<[string, Findings, string]>([
  ['one person', found([RPPS]), '199 990 000 11 · SCHIANO Léa · Annuaire Santé du 26/08/2026'],
  [
    'homonyms',
    found([RPPS, '19999000029']),
    '2 personnes de ce nom, à choisir · Annuaire Santé du 26/08/2026',
  ],
  [
    'homonyms, one in the establishment’s list',
    found([RPPS, '19999000029'], { listed: { value: '19999000029', source: LIST, at: 1 } }),
    '199 990 000 29 · SCHIANO Léa · liste de l’établissement · Annuaire Santé du 26/08/2026',
  ],
  ['nobody', found([]), 'personne de ce nom · Annuaire Santé du 26/08/2026'],
])('the details of an account say what was found of its number: %s', async (_, findings, said) => {
  await showStored({ ...stored(conversion), [`findings:${MAIL}`]: { ...findings, version: 1 } });
  await click(/Détails et actions/);
  await see('RPPS trouvé');
  await see(said);
});

it('and nothing of it once Medimail holds a number', async () => {
  const done = awaiting(MAIL, 'schiano.lea', { nom: 'SCHIANO', prenom: 'LEA' });
  await showStored({ ...stored(done), [`findings:${MAIL}`]: { ...found([RPPS]), version: 1 } });
  await click(/Détails et actions/);
  await see('19999000011');
  expect(textOf(document.body)).not.toContain('RPPS trouvé');
});
