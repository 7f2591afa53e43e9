// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read-page.ts';

const HEAD = '<tr><th>Mail</th><th>Type de bal</th><th>Nom</th><th>Prénom</th><th>Actions</th></tr>';
const HIDDEN = 'style="display: none"';
const ITEMS =
  '<a role="menuitem" href="?edit">Modifier</a><a role="menuitem" href="?add">Ajouter une correspondance</a>' +
  '<a role="menuitem" href="?del">Supprimer</a>';

function find(actions: string, elsewhere = '') {
  document.body.innerHTML = `<h1>Gestion des utilisateurs</h1><table>${HEAD}<tr><td>lea.schiano@ch-demo.fr</td>
    <td>MED</td><td>SCHIANO</td><td>LEA</td><td>${actions}</td></tr></table>${elsewhere}`;
  const row = readPage(document).list?.rows[0];
  return [row?.edit(), row?.add()].map((found) =>
    found?.found === 'one'
      ? [found.match.opens ? 'opens' : 'is', found.match.element.id || found.match.element.textContent]
      : [found?.found],
  );
}

const OPENS = [
  ['opens', 'more'],
  ['opens', 'more'],
];
const IS = [
  ['is', 'Modifier'],
  ['is', 'Ajouter une correspondance'],
];

describe('the actions of a row that are in a menu', () => {
  it.each([
    [
      'named by its button',
      `<button id="more" aria-haspopup="menu" aria-expanded="false" aria-controls="m">⋮</button><div id="m" role="menu" ${HIDDEN}>${ITEMS}</div>`,
    ],
    [
      'beside its button',
      `<div class="dropdown"><button id="more" data-bs-toggle="dropdown" aria-expanded="false">Choisir</button><ul ${HIDDEN}>${ITEMS}</ul></div>`,
    ],
    [
      'made when it is opened',
      '<button id="more" aria-haspopup="true" aria-label="Plus d’actions"></button>',
    ],
    [
      'made when it is opened, its button called with the account’s name',
      '<button id="more">Actions pour LEA</button>',
    ],
  ])('closed, %s: its button', (_which, actions) => {
    expect(find(actions)).toEqual(OPENS);
  });

  it('closed, of a button among others: the button of the menu', () => {
    expect(find(`<button title="Envoyer un message">✉</button><button id="more">…</button>`)).toEqual(OPENS);
  });

  it('open in the row: its item', () => {
    const open = `<button id="more" aria-haspopup="menu" aria-expanded="true" aria-controls="m">⋮</button><div id="m" role="menu">${ITEMS}</div>`;
    expect(find(open)).toEqual(IS);
  });

  it.each([
    ['named by its button', '<button id="more" aria-expanded="true" aria-controls="m">⋮</button>', 'id="m"'],
    ['that names its button', '<button id="more" aria-expanded="true">⋮</button>', 'aria-labelledby="more"'],
  ])('open elsewhere in the page, %s: its item', (_which, button, menu) => {
    expect(find(button, `<div role="menu" ${menu}>${ITEMS}</div>`)).toEqual(IS);
  });

  it('is never the button of a menu that holds something else', () => {
    const other = `<button id="more" aria-haspopup="menu" aria-expanded="false" aria-controls="m">Actions</button><div id="m" ${HIDDEN}><a href="?x">Exporter</a></div>`;
    expect(find(other)).toEqual([['none'], ['none']]);
  });

  it('is unsure between two menus that could hold it', () => {
    expect(find('<button>Actions</button><button>Options</button>')).toEqual([['several'], ['several']]);
  });
});
