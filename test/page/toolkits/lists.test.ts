// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read-page.ts';
import type { AccountRow } from '../../../lib/page/types.ts';
import { only } from '../../../lib/page/types.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';
const OTHER = 'paul.durand@ch-demo.fr';
const PEOPLE = [
  [MAIL, 'MED', 'SCHIANO', 'LEA'],
  [OTHER, 'PER', 'DURAND', 'PAUL'],
] as const;
const HEADS = ['Mail', 'Type de BAL', 'Nom', 'Prénom'] as const;

/** Reads the list that a toolkit makes, with the account's row; its controls are known to the tests by their ids. */
function read(markup: string): { rows: AccountRow[]; edit: string | undefined; add: string | undefined } {
  document.body.innerHTML = `<h1>Gestion des utilisateurs</h1><form role="search"><input type="search" aria-label="Rechercher"></form>${markup}`;
  const rows = readPage(document).list?.rows ?? [];
  const row = rows.find(({ mail }) => mail === MAIL);
  return { rows, edit: only(row?.edit())?.id, add: only(row?.add())?.id };
}

function expectPeople(rows: AccountRow[]): void {
  expect(rows.map(({ mail, bal, nom, prenom }) => [mail, bal, nom, prenom])).toEqual(PEOPLE);
}

const each = (write: (person: (typeof PEOPLE)[number], index: number) => string) =>
  PEOPLE.map(write).join('');
const heads = (write: (head: string, index: number) => string) => HEADS.map(write).join('');

describe('the list in Angular Material', () => {
  const table = (actions: (index: number) => string) =>
    `<mat-table role="table"><mat-header-row role="row">${heads(
      (head) =>
        `<mat-header-cell role="columnheader"><div role="button" tabindex="0"><div>${head}</div><div aria-hidden="true"></div></div></mat-header-cell>`,
    )}<mat-header-cell role="columnheader"></mat-header-cell></mat-header-row>${each(
      (person, index) =>
        `<mat-row role="row">${person.map((text) => `<mat-cell role="cell">${text}</mat-cell>`).join('')}<mat-cell role="cell">${actions(index)}</mat-cell></mat-row>`,
    )}</mat-table>`;
  const icon = (id: string, ligature: string) =>
    `<button id="${id}" mat-icon-button><span></span><mat-icon role="img" aria-hidden="true">${ligature}</mat-icon></button>`;

  it('has actions that are ligatures of a font', () => {
    const { rows, edit, add } = read(
      table((index) => icon(`e${index}`, 'edit') + icon(`a${index}`, 'add') + icon(`d${index}`, 'delete')),
    );
    expectPeople(rows);
    expect([edit, add]).toEqual(['e0', 'a0']);
  });

  it('has actions in a menu that is made when it is opened', () => {
    const { edit, add } = read(
      table((index) => icon(`m${index}`, 'more_vert').replace('<button', '<button aria-haspopup="menu"')),
    );
    expect([edit, add]).toEqual(['m0', 'm0']);
  });
});

describe('the list in PrimeFaces', () => {
  it('repeats each header in the cells, for telephones, and has « ui-button » on its pictures', () => {
    const button = (id: string, title: string, picture: string) =>
      `<button id="${id}" type="submit" title="${title}" class="ui-button ui-button-icon-only"><span class="ui-button-icon-left ui-icon ${picture}"></span><span class="ui-button-text">ui-button</span></button>`;
    const { rows, edit, add } = read(
      `<div class="ui-datatable"><table role="grid"><thead><tr role="row">${heads(
        (head, index) =>
          `<th role="columnheader"><span class="ui-column-title">${head}</span><span class="ui-sortable-column-icon"></span><input id="f${index}" class="ui-column-filter" aria-label="Filtrer par ${head}"></th>`,
      )}<th role="columnheader"><span class="ui-column-title"></span></th></tr></thead><tbody>${each(
        (person, index) =>
          `<tr role="row">${person
            .map(
              (text, column) =>
                `<td role="gridcell"><span class="ui-column-title">${HEADS[column]}</span>${text}</td>`,
            )
            .join(
              '',
            )}<td role="gridcell">${button(`e${index}`, 'Modifier', 'ui-icon-pencil')}${button(`a${index}`, 'Ajouter une correspondance', 'ui-icon-plus')}</td></tr>`,
      )}</tbody></table></div>`,
    );
    expectPeople(rows);
    expect([edit, add]).toEqual(['e0', 'a0']);
  });
});

describe('the list in ExtJS', () => {
  it('has a table for each row, under headers that are in none', () => {
    const { rows, edit } = read(
      `<div role="grid"><div role="rowgroup">${heads(
        (head) =>
          `<div role="columnheader"><div><span><span>${head}</span></span></div><div aria-hidden="true"></div></div>`,
      )}<div role="columnheader"><span>&nbsp;</span></div></div><div role="rowgroup">${each(
        (person, index) =>
          `<table role="presentation"><tbody><tr role="row">${person
            .map((text) => `<td role="gridcell"><div unselectable="on">${text}</div></td>`)
            .join(
              '',
            )}<td role="gridcell"><div><img id="e${index}" role="button" alt="" src="data:image/gif;base64,R0lGOD" title="Modifier"></div></td></tr></tbody></table>`,
      )}</div></div>`,
    );
    expectPeople(rows);
    expect(edit).toBe('e0');
  });
});

describe('the list in GWT', () => {
  it('has cells that play buttons, and links that lead nowhere', () => {
    const { rows, edit, add } = read(
      `<table cellspacing="0"><thead aria-hidden="false"><tr>${heads((head) => `<th colspan="1">${head}</th>`)}<th colspan="1"></th><th colspan="1"></th></tr></thead><tbody>${each(
        (person, index) =>
          `<tr __gwt_row="${index}">${person.map((text) => `<td><div tabindex="0">${text}</div></td>`).join('')}<td><div id="e${index}" tabindex="0">Modifier</div></td><td><a id="a${index}" class="gwt-Anchor">Correspondance</a></td></tr>`,
      )}</tbody></table>`,
    );
    expectPeople(rows);
    expect([edit, add]).toEqual(['e0', 'a0']);
  });
});

describe('the list in Vuetify', () => {
  it('has buttons that are icons of a font, and nothing else', () => {
    const icon = (id: string, name: string) =>
      `<button type="button" id="${id}" class="v-icon notranslate v-icon--link mdi mdi-${name}"></button>`;
    const { rows, edit, add } = read(
      `<div class="v-data-table"><table><thead><tr>${heads(
        (head) =>
          `<th role="columnheader" scope="col" aria-label="${head}: Not sorted. Activate to sort ascending."><span>${head}</span><i aria-hidden="true" class="v-icon mdi mdi-arrow-up"></i></th>`,
      )}<th role="columnheader"><span></span></th></tr></thead><tbody>${each(
        (person, index) =>
          `<tr>${person.map((text) => `<td class="text-start">${text}</td>`).join('')}<td>${icon(`e${index}`, 'pencil')}${icon(`a${index}`, 'plus')}${icon(`d${index}`, 'delete')}</td></tr>`,
      )}</tbody></table></div>`,
    );
    expectPeople(rows);
    expect([edit, add]).toEqual(['e0', 'a0']);
  });

  it('opens a row with a plus, which is not that of the correspondence', () => {
    const { add } = read(
      `<table><thead><tr><th></th>${heads((head) => `<th>${head}</th>`)}</tr></thead><tbody>${each(
        (person, index) =>
          `<tr><td><button id="x${index}" aria-expanded="false" class="mdi mdi-plus"></button></td>${person.map((text) => `<td>${text}</td>`).join('')}</tr>`,
      )}</tbody></table>`,
    );
    expect(add).toBeUndefined();
  });
});

describe('the list in ag-Grid', () => {
  const header = (parts: string) => `<div role="row" aria-rowindex="1">${parts}</div>`;
  const head = (text: string, index: number) =>
    `<div role="columnheader" aria-colindex="${index + 1}"><div role="presentation"><span aria-hidden="true"></span><div role="presentation"><span>${text}</span><span aria-hidden="true"></span></div></div></div>`;
  const cell = (text: string, index: number) =>
    `<div role="gridcell" aria-colindex="${index + 1}"><div role="presentation"><span role="presentation">${text}</span></div></div>`;
  const actions = (index: number) =>
    cell(
      `<button id="e${index}" title="Éditer">✎</button><button id="a${index}" title="Correspondance MSSanté">+</button>`,
      4,
    );

  it('draws the columns in any order', () => {
    const { rows, edit, add } = read(
      `<div role="treegrid"><div role="rowgroup">${header([...HEADS].map(head).reverse().join(''))}</div><div role="rowgroup">${each(
        (person, index) =>
          `<div role="row" aria-rowindex="${index + 2}">${actions(index)}${person.map(cell).reverse().join('')}</div>`,
      )}</div></div>`,
    );
    expectPeople(rows);
    expect([edit, add]).toEqual(['e0', 'a0']);
  });

  it('draws the columns that stay in sight in rows of their own', () => {
    const { rows, edit, add } = read(
      `<div role="treegrid"><div role="rowgroup"><div role="presentation">${header(head('Mail', 0))}</div><div role="presentation">${header(
        HEADS.slice(1)
          .map((text, index) => head(text, index + 1))
          .join(''),
      )}</div></div><div role="rowgroup"><div role="presentation">${each(
        ([mail], index) => `<div role="row" aria-rowindex="${index + 2}">${cell(mail, 0)}</div>`,
      )}</div><div role="presentation">${each(
        (person, index) =>
          `<div role="row" aria-rowindex="${index + 2}">${person
            .slice(1)
            .map((text, column) => cell(text, column + 1))
            .join('')}</div>`,
      )}</div><div role="presentation">${each((_, index) => `<div role="row" aria-rowindex="${index + 2}">${actions(index)}</div>`)}</div></div></div>`,
    );
    expectPeople(rows);
    expect([edit, add]).toEqual(['e0', 'a0']);
  });
});

describe('the list in Kendo', () => {
  it('has its headers in a table of their own, with links to sort', () => {
    const { rows, edit } = read(
      `<div data-role="grid"><div><table role="presentation"><thead><tr role="row">${heads(
        (head) => `<th role="columnheader" data-title="${head}"><a class="k-link" href="#">${head}</a></th>`,
      )}<th role="columnheader">&nbsp;</th></tr></thead></table></div><div><table role="grid"><tbody>${each(
        (person, index) =>
          `<tr role="row">${person.map((text) => `<td role="gridcell">${text}</td>`).join('')}<td role="gridcell"><a id="e${index}" role="button" href="#"><span class="k-icon k-i-edit"></span>Modifier</a><a role="button" href="#"><span class="k-icon k-i-close"></span>Supprimer</a></td></tr>`,
      )}</tbody></table></div></div>`,
    );
    expectPeople(rows);
    expect(edit).toBe('e0');
  });
});

describe('the list in the State’s design system', () => {
  it('has a caption, tags, and buttons with words', () => {
    const { rows, edit, add } = read(
      `<div class="fr-table"><table><caption>Comptes de l’établissement</caption><thead><tr><th scope="col"><span class="fr-cell--fixed">Sélectionner</span></th>${heads((head) => `<th scope="col"><div class="fr-cell--sort"><span class="fr-cell__title">${head}</span><button class="fr-btn--sort">Trier</button></div></th>`)}<th scope="col">Actions</th></tr></thead><tbody>${each(
        ([mail, bal, nom, prenom], index) =>
          `<tr><th scope="row"><div class="fr-checkbox-group"><input id="c${index}" type="checkbox"><label for="c${index}">Sélectionner ${mail}</label></div></th><td>${mail}</td><td><p class="fr-tag">${bal}</p></td><td>${nom}</td><td>${prenom}</td><td><ul class="fr-btns-group"><li><a id="e${index}" class="fr-btn fr-icon-edit-line" href="#">Modifier la fiche de ${prenom} ${nom}</a></li><li><button id="a${index}" class="fr-btn fr-icon-add-line">Ajouter une correspondance pour ${prenom} ${nom}</button></li></ul></td></tr>`,
      )}</tbody></table></div>`,
    );
    expectPeople(rows);
    expect([edit, add]).toEqual(['e0', 'a0']);
  });
});
