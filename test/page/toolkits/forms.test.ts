// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read-page.ts';
import { type Found, only, type PageReading } from '../../../lib/page/types.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';

function read(markup: string): PageReading {
  document.body.innerHTML = markup;
  return readPage(document);
}

const idOf = (found: Found | undefined) => only(found)?.id;

/** What a page of one kind comes to, by the ids of its elements. */
const record = (markup: string) => {
  const { record } = read(`<h1>Fiche utilisateur</h1>${markup}`);
  return [idOf(record?.changeType), idOf(record?.rpps), idOf(record?.save)];
};
const typeChange = (markup: string) => {
  const { typeChange } = read(`<h1>Changer le type de BAL</h1>${markup}`);
  return [idOf(typeChange?.personal), typeChange?.chosen, idOf(typeChange?.validate)];
};
const correspondence = (markup: string) => {
  const { correspondence } = read(`<h1>Correspondance MSSanté</h1>${markup}`);
  return [
    idOf(correspondence?.address),
    idOf(correspondence?.visible),
    correspondence?.choice,
    idOf(correspondence?.save),
  ];
};

describe('the forms of Angular Material', () => {
  const field = (id: string, label: string) =>
    `<mat-form-field><div><div class="mdc-notched-outline"><label id="${id}-label" for="${id}"><mat-label>${label}</mat-label><span aria-hidden="true">*</span></label></div><div class="mat-mdc-form-field-infix"><input matinput id="${id}" aria-required="true"></div></div></mat-form-field>`;
  const button = (id: string, words: string) =>
    `<button id="${id}" mat-button><span class="mat-ripple"></span><span class="mdc-button__label"> ${words} </span></button>`;

  it('have labels that float, and words in spans of their buttons', () => {
    expect(
      record(
        `<form>${field('adeli', 'Identifiant ADELI')}${field('rpps', 'Identifiant RPPS')}${button('type', 'Changer le type de BAL')}${button('save', 'Enregistrer')}</form>`,
      ),
    ).toEqual(['type', 'rpps', 'save']);
  });

  it('have lists and radios that are drawn', () => {
    const list = (text: string, open = false) =>
      `<mat-select id="list" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="${open}" aria-labelledby="l"><div><div><span><span>${text}</span></span></div></div></mat-select><mat-label id="l">Type de BAL</mat-label>`;
    expect(typeChange(`${list('MEDIMAIL')}${button('ok', 'Valider')}`)).toEqual(['list', false, 'ok']);
    expect(typeChange(`${list('PERSONNEL')}${button('ok', 'Valider')}`)).toEqual(['list', true, 'ok']);
    const options = `<div class="cdk-overlay-pane"><div role="listbox"><mat-option role="option" aria-selected="true"><span>MEDIMAIL</span></mat-option><mat-option id="per" role="option" aria-selected="false"><span>PERSONNEL</span></mat-option></div></div>`;
    expect(typeChange(`${list('MEDIMAIL', true)}${button('ok', 'Valider')}${options}`)).toEqual([
      'per',
      false,
      'ok',
    ]);
    const radio = (id: string, words: string) =>
      `<mat-radio-button><div class="mdc-form-field"><div class="mdc-radio"><input id="${id}" type="radio" name="t"></div><label for="${id}">${words}</label></div></mat-radio-button>`;
    expect(
      typeChange(
        `<mat-radio-group role="radiogroup">${radio('m', 'MEDIMAIL')}${radio('p', 'PERSONNEL')}</mat-radio-group>${button('ok', 'Valider')}`,
      ),
    ).toEqual(['p', false, 'ok']);
  });

  it('have a switch that is a button', () => {
    const page = (on: boolean) =>
      `${field('address', 'Adresse de correspondance')}<mat-slide-toggle><div class="mdc-form-field"><button id="switch" role="switch" type="button" tabindex="0" aria-checked="${on}" aria-labelledby="words"></button><label id="words" for="switch">Visible dans l’annuaire</label></div></mat-slide-toggle>${button('save', 'Enregistrer')}`;
    expect(correspondence(page(false))).toEqual(['address', 'switch', 'hidden', 'save']);
    expect(correspondence(page(true))).toEqual(['address', 'switch', 'visible', 'save']);
  });

  it('stand in a dialog over the list', () => {
    const reading = read(
      `<div aria-hidden="true"><h1>Gestion des utilisateurs</h1><table><tr><th>Mail<th>Type de BAL<th>Actions<tr><td>${MAIL}<td>PER<td><button>Modifier</button></table></div><div class="cdk-overlay-container"><mat-dialog-container role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t">Correspondance MSSanté</h2><mat-dialog-content>${field('address', 'Adresse')}</mat-dialog-content><mat-dialog-actions>${button('cancel', 'Annuler')}${button('save', 'Enregistrer')}</mat-dialog-actions></mat-dialog-container></div>`,
    );
    expect(reading.kind).toBe('correspondence');
    expect(idOf(reading.correspondence?.save)).toBe('save');
  });
});

describe('the forms of PrimeFaces', () => {
  const hidden =
    'style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0px, 0px, 0px, 0px)"';

  it('have labels in the cells of a grid, and lists over hidden ones', () => {
    const list = `<div id="menu" role="combobox" aria-haspopup="listbox" aria-expanded="false" class="ui-selectonemenu"><div class="ui-helper-hidden-accessible" ${hidden}><input id="menu_focus" type="text" readonly aria-labelledby="l"></div><div class="ui-helper-hidden-accessible" ${hidden}><select id="menu_input" name="menu_input" tabindex="-1" aria-hidden="true"><option value="MED" selected>MEDIMAIL</option><option value="PER">PERSONNEL</option></select></div><label id="menu_label">MEDIMAIL</label><div class="ui-selectonemenu-trigger"><span class="ui-icon"></span></div></div>`;
    const [personal, chosen, validate] = typeChange(
      `<form><table class="ui-panelgrid" role="grid"><tbody><tr role="row"><td role="gridcell"><label id="l">Nouveau type</label></td><td role="gridcell">${list}</td></tr></tbody></table><button id="ok" name="ok" class="ui-button" type="submit"><span class="ui-button-text ui-c">Valider</span></button></form>`,
    );
    expect([personal, chosen, validate]).toEqual(['menu', false, 'ok']);
  });

  it('have a switch over a hidden box', () => {
    const box = (on: boolean) =>
      `<div id="toggle" class="ui-toggleswitch"><div class="ui-helper-hidden-accessible" ${hidden}><input id="toggle_input" type="checkbox" role="switch" aria-label="Visible dans l’annuaire" ${on ? 'checked' : ''}></div><div class="ui-toggleswitch-slider"></div></div>`;
    const page = (on: boolean) =>
      `<form><label for="address">Adresse</label><input id="address" value="lea.schiano"><span>Visible dans l’annuaire</span>${box(on)}<button id="save">Enregistrer</button></form>`;
    expect(correspondence(page(false))[2]).toBe('hidden');
    expect(correspondence(page(true))[2]).toBe('visible');
  });
});

describe('the forms of Vuetify', () => {
  it('have lists in a button that holds the label, the choice and a field', () => {
    const list = (text: string) =>
      `<div class="v-input"><div id="list" role="button" aria-haspopup="listbox" aria-expanded="false" aria-owns="list-34"><div class="v-select__slot"><label for="i34">Type de BAL</label><div class="v-select__selections"><div>${text}</div><input id="i34" readonly type="text" aria-readonly="false" autocomplete="off"></div><input type="hidden" value="${text}"></div></div></div>`;
    const ok = '<button type="button" id="ok"><span class="v-btn__content"> Valider </span></button>';
    expect(typeChange(list('MEDIMAIL') + ok)).toEqual(['list', false, 'ok']);
    expect(typeChange(list('PERSONNEL') + ok)).toEqual(['list', true, 'ok']);
  });
});

describe('the forms of ExtJS', () => {
  it('have labels in elements of their own, and a picker that is a field', () => {
    const field = (id: string, label: string, more = '') =>
      `<div class="x-field"><label id="${id}-labelEl" class="x-form-item-label" for="${id}"><span class="x-form-item-label-inner"><span class="x-form-item-label-text">${label}:</span></span></label><div class="x-form-item-body" role="presentation"><div role="presentation"><input id="${id}" type="text" role="textbox" aria-hidden="false" aria-disabled="false" ${more}></div></div></div>`;
    const button = (id: string, words: string) =>
      `<a id="${id}" class="x-btn" role="button" tabindex="0" aria-hidden="false"><span role="presentation"><span role="presentation"><span role="presentation"></span><span>${words}</span></span></span></a>`;
    expect(
      record(
        `<div role="form">${field('adeli', 'ADELI')}${field('rpps', 'RPPS')}</div><div role="toolbar">${button('type', 'Changer le type de BAL')}${button('save', "Enregistrer l'utilisateur")}</div>`,
      ),
    ).toEqual(['type', 'rpps', 'save']);
    const combo = (value: string) =>
      `<div class="x-field"><label for="c"><span>Type de BAL:</span></label><div><input id="c" type="text" role="combobox" aria-haspopup="true" aria-expanded="false" aria-autocomplete="list" readonly value="${value}"><div class="x-form-arrow-trigger"></div></div></div>`;
    expect(typeChange(`${combo('MEDIMAIL')}${button('ok', 'Valider')}`)).toEqual(['c', false, 'ok']);
    expect(typeChange(`${combo('PERSONNEL')}${button('ok', 'Valider')}`)).toEqual(['c', true, 'ok']);
  });
});

describe('the forms of GWT', () => {
  it('have labels in cells of tables, radios in spans, and buttons of blocks', () => {
    expect(
      typeChange(
        `<table><tbody><tr><td align="left"><span class="gwt-RadioButton"><input type="radio" name="t" value="on" id="g1" tabindex="0" checked><label for="g1">Medimail</label></span></td></tr><tr><td><span class="gwt-RadioButton"><input type="radio" name="t" value="on" id="g2" tabindex="0"><label for="g2">Personnel</label></span></td></tr></tbody></table><div id="ok" role="button" class="gwt-PushButton" tabindex="0"><div class="html-face">Valider</div></div>`,
      ),
    ).toEqual(['g2', false, 'ok']);
    expect(
      record(
        `<table><tbody><tr><td><div class="gwt-Label">Identifiant RPPS</div></td><td><input type="text" class="gwt-TextBox" id="rpps"></td></tr><tr><td><div class="gwt-Label">Identifiant ADELI</div></td><td><input type="text" class="gwt-TextBox"></td></tr></tbody></table><button type="button" class="gwt-Button" id="type">Changer de type</button><button type="button" class="gwt-Button" id="save">Enregistrer l’utilisateur</button>`,
      ),
    ).toEqual(['type', 'rpps', 'save']);
  });
});

describe('the forms of Kendo', () => {
  it('have lists that are drawn beside a hidden field', () => {
    const list = (text: string) =>
      `<label id="l">Type de BAL</label><span id="list" class="k-dropdownlist" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l" tabindex="0"><span class="k-input-inner"><span class="k-input-value-text">${text}</span></span><button type="button" class="k-input-button" aria-label="select" tabindex="-1"></button><input style="display: none" value="${text}"></span>`;
    const ok = '<button class="k-button" id="ok"><span class="k-button-text">Valider</span></button>';
    expect(typeChange(list('MEDIMAIL') + ok)).toEqual(['list', false, 'ok']);
    expect(typeChange(list('PERSONNEL') + ok)).toEqual(['list', true, 'ok']);
  });
});

describe('the forms of the State’s design system', () => {
  const hint = (words: string) => `<span class="fr-hint-text" style="display:block">${words}</span>`;

  it('have hints in their labels', () => {
    expect(
      record(
        `<form><div class="fr-input-group"><label class="fr-label" for="rpps">Identifiant RPPS${hint('Format attendu : 11 chiffres')}</label><input class="fr-input" id="rpps"><div class="fr-messages-group" aria-live="polite"></div></div><div class="fr-input-group"><label class="fr-label" for="adeli">Identifiant ADELI${hint('9 caractères')}</label><input class="fr-input" id="adeli"></div><ul class="fr-btns-group"><li><button id="type" type="button" class="fr-btn fr-btn--secondary">Changer le type de BAL</button></li><li><button id="save" class="fr-btn">Enregistrer l’utilisateur</button></li></ul></form>`,
      ),
    ).toEqual(['type', 'rpps', 'save']);
  });

  it('have radios with hints, and a switch', () => {
    const radio = (id: string, words: string, more: string) =>
      `<div class="fr-fieldset__element"><div class="fr-radio-group"><input type="radio" id="${id}" name="t"><label class="fr-label" for="${id}">${words}${hint(more)}</label></div></div>`;
    expect(
      typeChange(
        `<form><fieldset class="fr-fieldset" aria-labelledby="legend"><legend id="legend" class="fr-fieldset__legend">Nouveau type</legend>${radio('m', 'MEDimail', 'Sans identifiant RPPS')}${radio('p', 'Personnelle', 'Publiée dans l’annuaire national MSSanté')}</fieldset><button id="ok" class="fr-btn">Valider</button></form>`,
      ),
    ).toEqual(['p', false, 'ok']);
    expect(
      correspondence(
        `<form><div class="fr-input-group"><label class="fr-label" for="address">Adresse${hint('nom.prenom ou prenom.nom')}</label><input class="fr-input" id="address" value="lea.schiano"></div><div class="fr-toggle"><input type="checkbox" class="fr-toggle__input" id="toggle" checked><label class="fr-toggle__label" for="toggle" data-fr-checked-label="Activé" data-fr-unchecked-label="Désactivé">Visible dans l’annuaire</label></div><button id="save" class="fr-btn">Enregistrer</button></form>`,
      ),
    ).toEqual(['address', 'toggle', 'visible', 'save']);
  });
});
