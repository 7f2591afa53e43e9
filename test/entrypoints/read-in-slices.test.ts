import { describe, expect, it } from 'vitest';
import { readInSlices } from '../../entrypoints/medimail.content/read-in-slices.ts';
import { toFacts } from '../../lib/page/facts.ts';
import { isLong } from '../../lib/page/is-long.ts';
import { NO_PROFILE } from '../../lib/page/profile.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { openPage } from '../page/support/open-page.ts';

function listOf(rows: number): Document {
  const cells = (at: number) => [
    `compte${at}@ch-demo.fr`,
    'actif',
    at % 3 === 0 ? 'PER' : 'MED',
    `NOM${at}`,
    `Prénom${at}`,
    'Médecin',
    '',
    '<a href="/edit"><img alt="Modifier"></a>',
  ];
  const row = (at: number) =>
    `<tr>${cells(at)
      .map((cell) => `<td>${cell}</td>`)
      .join('')}</tr>`;
  const heads = ['Mail', 'Statut', 'Type de bal', 'Nom', 'Prénom', 'Profession', 'RPPS', 'Actions'];
  return openPage(`<body><h3>Gestion des utilisateurs</h3>
    <form><label for="q">Rechercher</label> <input type="text" id="q"> <input type="submit" value="Rechercher"></form>
    <table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>
    ${Array.from({ length: rows }, (_, at) => row(at)).join('')}</table></body>`);
}

describe('a long page', () => {
  it('is one with hundreds of accounts, not one with a page of them', () => {
    expect(isLong(listOf(25))).toBe(false);
    expect(isLong(listOf(700))).toBe(true);
  });

  it('says in slices what it says in one go', async () => {
    const document = listOf(700);
    const whole = toFacts(readPage(document));
    const reading = await readInSlices(document, NO_PROFILE, new AbortController().signal);
    expect(whole.rows).toHaveLength(700);
    expect(reading && toFacts(reading)).toEqual(whole);
  });

  it('is read no further once the assistant is gone', async () => {
    const life = new AbortController();
    const reading = readInSlices(listOf(700), NO_PROFILE, life.signal);
    life.abort();
    expect(await reading).toBeUndefined();
  });
});
