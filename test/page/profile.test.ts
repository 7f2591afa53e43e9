// @vitest-environment happy-dom
import { expect, describe as group, it } from 'vitest';
import { describe } from '../../lib/page/describe.ts';
import { NO_PROFILE, type Profile, readProfile } from '../../lib/page/profile.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { type Found, only } from '../../lib/page/types.ts';

const LIST = (rows: string, header = '<th>Mail<th>Type de bal<th>Nom<th>Prénom<th>') =>
  `<h3>Gestion des utilisateurs Medimail</h3><form><label>Rechercher <input name="q"></label></form>
   <table><tr>${header}</tr>${rows}</table>`;
const ROW = (mail: string, nom: string, icons = '<a href="#1">⚙ {nom}</a><a href="#2">★</a>') =>
  `<tr><td>${mail}<td>MED<td>${nom}<td>Léa<td>${icons.replace('{nom}', nom)}</tr>`;
const RECORD = `<h3>Fiche</h3><form><fieldset><legend>Activité</legend>
  <p>Code professionnel <input id="a"></p><p>Code ADELI <input></p></fieldset>
  <button type="button" id="b">Autre nature</button><button id="c">Go</button></form>`;

function open(html: string): void {
  document.body.innerHTML = html;
}

function profile(elements: Profile['elements'], columns: Profile['columns'] = {}): Profile {
  return { version: 1, elements, columns };
}

function at(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`No ${selector}`);
  return element;
}

const wasShown = (found: Found | undefined) => found?.found === 'one' && found.match.shown;

group('an element that was shown', () => {
  it('makes a page known that was not', () => {
    open(RECORD);
    expect(readPage(document).kind).toBe('other');
    const shown = profile({
      rpps: describe(at('#a'), document, []),
      'change-type': describe(at('#b'), document, []),
      'save-user': describe(at('#c'), document, []),
    });
    open(RECORD.replaceAll('id=', 'data-x='));
    const { kind, record } = readPage(document, shown);
    expect(kind).toBe('record');
    expect(only(record?.rpps)).toBe(document.querySelector('input'));
    expect(only(record?.changeType)?.textContent).toBe('Autre nature');
    expect(only(record?.save)?.textContent).toBe('Go');
  });

  it('in a row is that of every row, whatever the names in it', () => {
    open(LIST(ROW('a@ch.fr', 'SCHIANO') + ROW('b@ch.fr', "L'HERMITTE")));
    const [first] = readPage(document).list?.rows ?? [];
    expect(first?.edit().found).toBe('none');
    const element = at('a[href="#1"]');
    const shown = profile({
      edit: describe(element, first?.element ?? document, ['a@ch.fr', 'SCHIANO', 'Léa']),
    });
    expect(JSON.stringify(shown)).not.toMatch(/schiano|léa|lea|a@ch/i);
    const rows = readPage(document, shown).list?.rows ?? [];
    expect(rows.map((row) => only(row.edit())?.textContent)).toEqual(['⚙ SCHIANO', "⚙ L'HERMITTE"]);
    expect(rows.every((row) => wasShown(row.edit()))).toBe(true);
  });

  it('without a name is known by its place', () => {
    const icons = '<i onclick="x()"></i><i onclick="y()"></i>';
    open(LIST(ROW('a@ch.fr', 'SCHIANO', icons) + ROW('b@ch.fr', 'DURAND', icons)));
    const [first] = readPage(document).list?.rows ?? [];
    const second = first?.element.querySelectorAll('i')[1];
    if (!first || !second) throw new Error('no icon');
    const shown = profile({ add: describe(second, first.element, []) });
    const rows = readPage(document, shown).list?.rows ?? [];
    expect(rows.map((row) => only(row.add())?.getAttribute('onclick'))).toEqual(['y()', 'y()']);
  });

  it('settles between two that could be it', () => {
    const html = `${RECORD}<button>Changer le type de BAL</button><p><button>Changer le type de BAL</button></p>`;
    open(html);
    expect(readPage(document).record?.changeType.found).toBe('several');
    const shown = profile({ 'change-type': describe(at('p > button'), document, []) });
    expect(only(readPage(document, shown).record?.changeType)).toBe(at('p > button'));
  });

  it('is ignored once it no longer fits', () => {
    open(RECORD);
    const shown = profile({ 'change-type': describe(at('#b'), document, []) });
    open(RECORD.replace('Autre nature', 'Changer le type de BAL'));
    const { record } = readPage(document, shown);
    expect(only(record?.changeType)?.textContent).toBe('Changer le type de BAL');
    expect(wasShown(record?.changeType)).toBeFalsy();
  });
});

group('a column that was shown', () => {
  it('is known by its header', () => {
    open(LIST(ROW('a@ch.fr', 'SCHIANO'), '<th>Contact<th>Genre<th>Nom<th>Prénom<th>'));
    expect(readPage(document).list?.rows).toEqual([]);
    const shown = profile(
      {},
      { mail: { header: 'contact', position: 0 }, bal: { header: 'genre', position: 1 } },
    );
    const rows = readPage(document, shown).list?.rows ?? [];
    expect(rows.map(({ mail, bal, nom }) => [mail, bal, nom])).toEqual([['a@ch.fr', 'MED', 'SCHIANO']]);
  });

  it('is known by its place when it has no header', () => {
    open(LIST(ROW('a@ch.fr', 'SCHIANO'), '<th>Mail<th><th>Nom<th>Prénom<th>'));
    expect(readPage(document).list?.rows).toEqual([]);
    const rows = readPage(document, profile({}, { bal: { header: '', position: 1 } })).list?.rows ?? [];
    expect(rows.map(({ bal }) => bal)).toEqual(['MED']);
  });
});

group('a profile', () => {
  it('is data alone', () => {
    expect(readProfile(NO_PROFILE)).toEqual(NO_PROFILE);
    for (const bad of [
      null,
      {},
      { version: 2, elements: {}, columns: {} },
      { version: 1, elements: { other: {} }, columns: {} },
      { version: 1, elements: { rpps: { role: 'textbox' } }, columns: {} },
      { version: 1, elements: {}, columns: { mail: { header: 'x', position: -1 } } },
      { version: 1, elements: {}, columns: { mail: { header: 'x'.repeat(5000), position: 1 } } },
    ])
      expect(readProfile(bad), JSON.stringify(bad)).toBeUndefined();
  });
});
