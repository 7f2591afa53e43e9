// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read-page.ts';
import { only } from '../../../lib/page/types.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';
const OTHER = 'paul.durand@ch-demo.fr';
const TITLE = '<h3>Gestion des utilisateurs Medimail</h3>';
const SEARCH = '<form><label>Rechercher <input name="q"></label><button>OK</button></form>';
const ICONS =
  '<a href="?edit"><img alt="Modifier"></a><a href="?add"><img alt="+"></a><a href="?del"><img alt="Supprimer"></a>';

function read(html: string) {
  document.body.innerHTML = html;
  return readPage(document);
}

function expectList(html: string) {
  const reading = read(html);
  expect(reading.kind).toBe('account-list');
  const rows = reading.list?.rows ?? [];
  expect(rows.map(({ mail, bal }) => [mail, bal])).toEqual([
    [MAIL, 'MED'],
    [OTHER, 'PER'],
  ]);
  const [row] = rows;
  if (!row) throw new Error('no row');
  return row;
}

const table = (head: string, ...rows: string[][]) =>
  `${TITLE}${SEARCH}<table>${head}${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const head = (...names: string[]) =>
  `<thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead>`;
const A = [MAIL, '✓', 'MED', 'SCHIANO', 'LEA', 'Infirmier', '', '', ICONS];
const B = [OTHER, '✓', 'PER', 'DURAND', 'PAUL', 'Médecin', '19999000011', '', ICONS];

/** Of the columns, without what the last one is for. */
const NAMES = ['Mail', 'Statut', 'Type de bal', 'Nom', 'Prénom', 'Profession', 'RPPS', 'ADELI'];

describe('the headers of the list', () => {
  it.each([
    [
      'as in the guide',
      ['Mail', 'Statut', 'Type de bal', 'Nom', 'Prénom', 'Profession', 'RPPS', 'ADELI', 'Actions'],
    ],
    [
      'in upper case',
      ['MAIL', 'STATUT', 'TYPE DE BAL', 'NOM', 'PRÉNOM', 'PROFESSION', 'RPPS', 'ADELI', 'ACTIONS'],
    ],
    [
      'without accents',
      ['E-mail', 'Etat', 'Type BAL', 'Nom', 'Prenom', 'Profession', 'N° RPPS', 'N° ADELI', 'Actions'],
    ],
    [
      'with synonyms',
      [
        'Adresse de messagerie',
        'Actif',
        'Type de boîte',
        'Nom de famille',
        'Prénoms',
        'Métier',
        'Nº&nbsp;RPPS',
        'Numéro ADELI',
        '',
      ],
    ],
    [
      'with colons and spaces',
      [
        'Mail&nbsp;:',
        '&nbsp;',
        'Type  de\nbal :',
        ' Nom ',
        'Prénom&shy;',
        'Profession',
        'Identifiant RPPS',
        'ADELI',
        'Opérations',
      ],
    ],
    [
      'with sort marks',
      ['Mail ▲', 'Statut', 'Type de bal ▼', 'Nom ↑', 'Prénom', 'Profession', 'RPPS', 'ADELI', 'Actions'],
    ],
    [
      'with long words',
      [
        'Adresse électronique',
        'Statut du compte',
        'Type de boîte aux lettres',
        'Nom d’usage',
        'Prénom',
        'Profession',
        'RPPS',
        'ADELI',
        'Outils',
      ],
    ],
  ])('%s', (_, names) => {
    expect(expectList(table(head(...names), A, B))).toMatchObject({
      nom: 'SCHIANO',
      prenom: 'LEA',
      rpps: '',
      adeli: '',
    });
  });

  it('in another order, some missing, some more', () => {
    const row = expectList(
      table(
        head('', 'Actions', 'Prénom', 'Nom', 'Établissement', 'Type de bal', 'Mail'),
        ['<input type="checkbox">', ICONS, 'LEA', 'SCHIANO', 'CH', 'MED', MAIL],
        ['<input type="checkbox">', ICONS, 'PAUL', 'DURAND', 'CH', 'PER', OTHER],
      ),
    );
    expect(row).toMatchObject({ nom: 'SCHIANO', prenom: 'LEA' });
    expect(row.rpps).toBeUndefined();
  });

  it('in two rows, the first one grouping', () => {
    const heads = `<tr><th colspan="3">Compte</th><th colspan="3">Identité</th><th colspan="2">Identifiants</th><th rowspan="2">Actions</th></tr>
      <tr><th>Mail</th><th>Statut</th><th>Type de bal</th><th>Nom</th><th>Prénom</th><th>Profession</th><th>RPPS</th><th>ADELI</th></tr>`;
    expect(expectList(table(heads, A, B))).toMatchObject({ nom: 'SCHIANO', rpps: '' });
  });

  it('in two rows, some reaching down', () => {
    const heads = `<tr><th rowspan="2">Mail</th><th rowspan="2">Statut</th><th rowspan="2">Type de bal</th><th colspan="2">Identité</th><th rowspan="2">Profession</th><th colspan="2">Identifiants</th><th rowspan="2">Actions</th></tr>
      <tr><th>Nom</th><th>Prénom</th><th>RPPS</th><th>ADELI</th></tr>`;
    expect(expectList(table(heads, A, B))).toMatchObject({ nom: 'SCHIANO', prenom: 'LEA', rpps: '' });
  });

  it('with a box to search in beside them', () => {
    const names = [...NAMES, '<input>'];
    expectList(table(head(...names), A, B));
  });

  it('with a filter row under them', () => {
    const filters = `<tr>${Array.from({ length: 9 }, () => '<td><input></td>').join('')}</tr>`;
    expect(
      expectList(
        table(
          head('Mail', 'Statut', 'Type de bal', 'Nom', 'Prénom', 'Profession', 'RPPS', 'ADELI', 'Actions') +
            filters,
          A,
          B,
        ),
      ),
    ).toMatchObject({ nom: 'SCHIANO' });
  });

  it('in plain cells', () => {
    const cells = [
      'Mail',
      'Statut',
      'Type de bal',
      'Nom',
      'Prénom',
      'Profession',
      'RPPS',
      'ADELI',
      'Actions',
    ];
    expect(expectList(table('', cells, A, B))).toMatchObject({ nom: 'SCHIANO', prenom: 'LEA' });
  });

  it('nowhere, when the cells speak for themselves', () => {
    expect(expectList(table('', A, B))).toMatchObject({ nom: 'SCHIANO', prenom: 'LEA' });
  });

  it('in a table of their own above the rows', () => {
    const heads = `<table><tr><th>Mail</th><th>Type de bal</th><th>Nom</th><th>Prénom</th><th>Actions</th></tr></table>`;
    const short = (cells: string[]) =>
      [cells[0], cells[2], cells[3], cells[4], cells[8]].map((cell) => cell ?? '');
    const html = table('', short(A), short(B)).replace('<table>', `${heads}<table>`);
    expect(expectList(html)).toMatchObject({ nom: 'SCHIANO', prenom: 'LEA' });
  });
});

describe('the rows of the list', () => {
  it('in an ARIA grid', () => {
    const cells = (role: string, texts: string[]) =>
      `<div role="row">${texts.map((text) => `<div role="${role}">${text}</div>`).join('')}</div>`;
    const names = [...NAMES, 'Actions'];
    const html = `${TITLE}${SEARCH}<div role="grid"><div role="rowgroup">${cells('columnheader', names)}</div><div role="rowgroup">${cells('gridcell', A)}${cells('gridcell', B)}</div></div>`;
    expect(expectList(html)).toMatchObject({ nom: 'SCHIANO', prenom: 'LEA' });
  });

  it('in cards, each value with its label', () => {
    const card = (cells: string[]) =>
      `<li><dl><dt>Mail</dt><dd>${cells[0]}</dd><dt>Type de bal</dt><dd>${cells[2]}</dd><dt>Nom</dt><dd>${cells[3]}</dd><dt>Prénom</dt><dd>${cells[4]}</dd><dt>RPPS</dt><dd>${cells[6]}</dd></dl>${cells[8]}</li>`;
    const row = expectList(`${TITLE}${SEARCH}<ul>${card(A)}${card(B)}</ul>`);
    expect(row).toMatchObject({ nom: 'SCHIANO', prenom: 'LEA', rpps: '' });
    expect(only(row.edit())?.getAttribute('href')).toBe('?edit');
  });

  it.each([1, 2])('in cards headed by the mail, %i of them', (count) => {
    const card = ([mail, , bal, nom, prenom, , , , icons]: string[]) =>
      `<article><header><h2>${mail}</h2>${icons}</header><dl><div><dt>Nom</dt><dd>${nom}</dd></div><div><dt>Prénom</dt><dd>${prenom}</dd></div><div><dt>Type de BAL</dt><dd>${bal}</dd></div></dl></article>`;
    const { list } = read(`${TITLE}${SEARCH}<div>${[A, B].slice(0, count).map(card).join('')}</div>`);
    expect(list?.rows).toHaveLength(count);
    const [row] = list?.rows ?? [];
    expect(row).toMatchObject({ mail: MAIL, bal: 'MED', nom: 'SCHIANO', prenom: 'LEA' });
    expect([row?.edit().found, row?.add().found]).toEqual(['one', 'one']);
  });

  it('in responsive cards with data-label', () => {
    const card = (cells: string[]) =>
      `<div><div data-label="Mail">${cells[0]}</div><div data-label="Type de bal">${cells[2]}</div><div data-label="Nom">${cells[3]}</div><div data-label="Prénom">${cells[4]}</div><div data-label="Actions">${cells[8]}</div></div>`;
    const row = expectList(`${TITLE}${SEARCH}<div>${card(A)}${card(B)}</div>`);
    expect(row).toMatchObject({ nom: 'SCHIANO', prenom: 'LEA' });
    expect(only(row.edit())?.getAttribute('href')).toBe('?edit');
  });

  it('in cards with « label : value » lines', () => {
    const card = (cells: string[]) =>
      `<section><h4>${cells[4]} ${cells[3]}</h4><p>Mail : ${cells[0]}</p><p>Type de BAL : <b>${cells[2]}</b></p><p>Nom : ${cells[3]}</p><p>Prénom : ${cells[4]}</p>${cells[8]}</section>`;
    expect(expectList(`${TITLE}${SEARCH}${card(A)}${card(B)}`)).toMatchObject({
      nom: 'SCHIANO',
      prenom: 'LEA',
    });
  });

  it.each([
    'MED',
    'BAL MED',
    'Médimail',
    'BAL MEDimail',
    'MEDIMAIL',
    '<span class="label">MED</span>',
    '<img alt="MED">',
    '<span title="BAL MEDimail">MED</span>',
    'M&shy;ED',
  ])('with the type written %s', (type) => {
    expectList(
      table(
        head('Mail', 'Statut', 'Type de bal', 'Nom', 'Prénom', 'Profession', 'RPPS', 'ADELI', 'Actions'),
        A.with(2, type),
        B,
      ),
    );
  });

  it('beside other tables', () => {
    const news = '<table><tr><th>Date</th><th>Type</th></tr><tr><td>01/01</td><td>Info</td></tr></table>';
    expectList(
      news +
        table(
          head('Mail', 'Statut', 'Type de bal', 'Nom', 'Prénom', 'Profession', 'RPPS', 'ADELI', 'Actions'),
          A,
          B,
        ) +
        news,
    );
  });

  it('inside a layout table', () => {
    const inner = table(
      head('Mail', 'Statut', 'Type de bal', 'Nom', 'Prénom', 'Profession', 'RPPS', 'ADELI', 'Actions'),
      A,
      B,
    );
    expectList(`<table><tr><td>Menu</td><td>${inner}</td></tr></table>`);
  });
});

describe('the actions of a row', () => {
  const withActions = (actions: string) =>
    expectList(
      table(
        head('Mail', 'Statut', 'Type de bal', 'Nom', 'Prénom', 'Profession', 'RPPS', 'ADELI', 'Actions'),
        A.with(8, actions),
        B,
      ),
    );

  it.each([
    [
      'images with alt',
      '<a id="edit"><img alt="Modifier"></a><a id="add"><img alt="Ajouter"></a>'.replaceAll(
        '<a ',
        '<a href="#" ',
      ),
    ],
    [
      'images with title',
      '<a href="#" id="edit"><img title="Modifier l’utilisateur"></a><a href="#" id="add"><img title="Correspondance MSSanté"></a>',
    ],
    [
      'clickable images',
      '<img id="edit" alt="Editer" onclick="x()"><img id="add" alt="+" onclick="y()"><img alt="Supprimer" onclick="z()">',
    ],
    [
      'icons with a title',
      '<i id="edit" title="Modifier"></i><i id="add" title="Ajouter une correspondance"></i><i title="Supprimer"></i>',
    ],
    [
      'icons in named links',
      '<a href="#" id="edit" aria-label="Modifier"><i></i></a><a href="#" id="add" aria-label="Ajouter"><i></i></a>',
    ],
    [
      'drawings with a title',
      '<button id="edit"><svg><title>Modifier</title><path/></svg></button><button id="add"><svg><title>Ajouter</title><path/></svg></button>',
    ],
    [
      'sprites',
      '<button id="edit"><svg><use href="#icon-pencil"></use></svg></button><button id="add"><svg><use href="#icon-plus"></use></svg></button><button><svg><use href="#icon-trash"></use></svg></button>',
    ],
    ['words', '<a href="#" id="edit">Modifier</a> | <a href="#" id="add">+</a> | <a href="#">Supprimer</a>'],
    [
      'capitals without accents',
      '<button id="edit">EDITER</button><button id="add">AJOUTER</button><button>SUPPRIMER</button>',
    ],
    [
      'input buttons',
      '<input type="button" id="edit" value="Éditer"><input type="button" id="add" value="+">',
    ],
    [
      'image inputs',
      '<input type="image" id="edit" alt="Modifier la fiche"><input type="image" id="add" alt="Ajouter">',
    ],
    [
      'a drop-down menu',
      '<button>Actions</button><ul role="menu"><li><a href="#" role="menuitem" id="edit">Modifier</a></li><li><a href="#" role="menuitem" id="add">Correspondance MSSanté</a></li><li><a href="#" role="menuitem">Supprimer</a></li></ul>',
    ],
    [
      'named pictures',
      '<a href="#" id="edit"><img src="/img/crayon.gif"></a><a href="#" id="add"><img src="/img/ajouter.gif"></a><a href="#"><img src="/img/poubelle.gif"></a>',
    ],
    [
      'with the account in the name',
      '<button id="edit" aria-label="Modifier SCHIANO LEA"></button><button id="add" aria-label="Ajouter une correspondance pour SCHIANO LEA"></button>',
    ],
  ])('as %s', (_, actions) => {
    const row = withActions(actions);
    expect(only(row.edit())?.id).toBe('edit');
    expect(only(row.add())?.id).toBe('add');
  });

  it.each([
    ['two pencils', '<a href="#">Modifier</a> <a href="#">Éditer</a>', 'several'],
    ['nothing that resembles', '<a href="#">Supprimer</a>', 'none'],
    ['another thing to modify', '<a href="#">Modifier le mot de passe</a>', 'none'],
  ])('%s: not pointed at', (_, actions, found) => {
    expect(withActions(actions).edit().found).toBe(found);
  });
});

describe('the search of the list', () => {
  const withSearch = (search: string) =>
    read(
      table(
        head('Mail', 'Statut', 'Type de bal', 'Nom', 'Prénom', 'Profession', 'RPPS', 'ADELI', ''),
        A,
        B,
      ).replace(SEARCH, search),
    ).list?.search;

  it.each([
    ['a box for searching', '<input type="search" placeholder="Nom, prénom ou adresse" id="s">'],
    ['a form for searching', '<form role="search"><input aria-label="Qui ?" id="s"></form>'],
  ])('is %s, whatever its label', (_, search) => {
    const found = withSearch(search);
    expect(found && only(found)?.id).toBe('s');
  });

  it('is not guessed between two', () => {
    expect(
      withSearch('<input type="search" aria-label="A"><input type="search" aria-label="B">')?.found,
    ).toBe('several');
  });
});
