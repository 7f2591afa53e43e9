// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read-page.ts';
import { plain } from '../../../lib/page/text.ts';
import { only } from '../../../lib/page/types.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';

function read(html: string) {
  document.body.innerHTML = html;
  return readPage(document);
}

describe('words', () => {
  it.each([
    ['Valider…', 'valider'],
    ['Changer le type de BAL...', 'changer le type de bal'],
    ['Rechercher »', 'rechercher'],
    ['✓ OK', 'ok'],
    ['Nom (*) :', 'nom'],
    ['RPPS (obligatoire)', 'rpps'],
    ['Visible ?', 'visible'],
    ['Mail ▲', 'mail'],
    ['+', '+'],
    ['+ MSSanté', '+ mssante'],
    ['…', '…'],
  ])('« %s » reads %s', (text, words) => {
    expect(plain(text)).toBe(words);
  });
});

describe('a list as other vendors write it', () => {
  const SEARCH = '<form><label>Rechercher <input name="q"></label><button>Lancer</button></form>';
  const row = (actions: string) =>
    `<tr><td>${MAIL}<td>MED<td>SCHIANO<td>LEA<td>${actions}</tr><tr><td>paul.durand@ch-demo.fr<td>PER<td>DURAND<td>PAUL<td></tr>`;
  const head = (more = '') =>
    `<tr>${['Mail', 'Type de bal', 'Nom', 'Prénom', 'Actions'].map((name) => `<th>${name}${more}</th>`).join('')}</tr>`;

  it('has pictures to sort beside its headers', () => {
    const html = `<h3>Gestion des comptes</h3>${SEARCH}<table>${head(' <img alt="Trier" src="tri.png">')}${row('')}</table>`;
    expect(read(html).list?.rows[0]).toMatchObject({ mail: MAIL, nom: 'SCHIANO' });
  });

  it('has icons in elements that play buttons', () => {
    const actions =
      '<span role="button" tabindex="0" id="edit"><i title="Mettre à jour"></i></span><span role="button" tabindex="0" id="add"><i title="ADRESSE MSSANTE"></i></span>';
    const account = read(`<h3>Gestion des comptes</h3>${SEARCH}<table>${head()}${row(actions)}</table>`).list
      ?.rows[0];
    expect(only(account?.edit())?.id).toBe('edit');
    expect(only(account?.add())?.id).toBe('add');
  });

  it('is made of cards in which each value has an element of its own', () => {
    const card = (mail: string, bal: string) =>
      `<div><div><b>Mail</b> : <span>${mail}</span></div><div><b>Type de BAL</b> : <span>${bal}</span></div><a href="#">Modifier</a></div>`;
    const html = `<h3>Gestion des comptes</h3>${SEARCH}<div>${card(MAIL, 'MED')}${card('paul.durand@ch-demo.fr', 'PER')}</div>`;
    expect(read(html).list?.rows.map(({ mail, bal }) => [mail, bal])).toEqual([
      [MAIL, 'MED'],
      ['paul.durand@ch-demo.fr', 'PER'],
    ]);
    const laidOut = `<table><tr><td>Menu</td><td>${html}</td></tr></table>`;
    expect(read(laidOut).list?.rows.map(({ mail }) => mail)).toEqual([MAIL, 'paul.durand@ch-demo.fr']);
  });

  it('is titled « Utilisateurs », and holds accounts or says that it found nobody', () => {
    expect(read(`<h3>Utilisateurs</h3>${SEARCH}<table>${head()}${row('')}</table>`).kind).toBe(
      'account-list',
    );
    expect(read(`<h3>Utilisateurs</h3>${SEARCH}<p>Aucun utilisateur trouvé</p>`).kind).toBe('account-list');
    expect(read(`<h3>Utilisateurs</h3>${SEARCH}<p>Bienvenue</p>`).kind).toBe('other');
  });

  it('is searched from a box of its own', () => {
    const search =
      '<form><fieldset><legend>Mail ?</legend><input name="q"><input type="submit" value="Rechercher"></fieldset></form>';
    expect(only(read(`<h3>Gestion des comptes</h3>${search}`).list?.search)?.name).toBe('q');
  });
});

describe('a form as other vendors write it', () => {
  const page = (form: string) =>
    `<h3>Correspondance MSSanté</h3><form>${form}<button>Mettre à jour</button></form>`;

  it('has a box for each field', () => {
    const reading = read(
      page(
        `<fieldset><legend>Compte</legend>${MAIL}</fieldset><fieldset><legend>Adresse électronique</legend><input id="a" value="lschiano"> @ch-demo.mssante.fr</fieldset><fieldset><legend>Parution dans l’annuaire</legend><input type="radio" name="v" id="v"> Oui <input type="radio" name="v"> Non</fieldset>`,
      ),
    );
    expect(only(reading.correspondence?.address)?.id).toBe('a');
    expect(only(reading.correspondence?.visible)?.id).toBe('v');
    expect(only(reading.correspondence?.save)).toBeDefined();
  });

  it('has a title, which is the label of none of its fields', () => {
    const reading = read(
      page(
        '<p><input aria-label="Code postal"></p><p><input aria-label="Adresse" id="a" value="lschiano"></p>',
      ),
    );
    expect(only(reading.correspondence?.address)?.id).toBe('a');
  });

  it('has its labels in a row of headers, over values and fields', () => {
    const reading = read(
      page(
        `<table><tr><th>Compte</th><th>Utilisateur</th><th>Adresse</th><th>Visible</th></tr><tr><td>${MAIL}</td><td>SCHIANO LEA</td><td><input id="a" value="lschiano"></td><td><select id="v"><option>--<option>Oui<option>Non</select></td></tr></table>`,
      ),
    );
    expect(only(reading.correspondence?.address)?.id).toBe('a');
    expect(only(reading.correspondence?.visible)?.id).toBe('v');
  });

  it('has each radio in a wrapper, and its words after the wrapper', () => {
    const radio = (words: string, more = '') =>
      `<span><input type="radio" name="t" ${more}></span> ${words} `;
    const reading = read(
      `<h3>Nouveau type</h3><form>${radio('Medimail')}${radio('Personnel', 'id="p"')}<button>Valider…</button></form>`,
    );
    expect(only(reading.typeChange?.personal)?.id).toBe('p');
    expect(only(reading.typeChange?.validate)).toBeDefined();
  });

  it('has short words on its buttons', () => {
    const reading = read(
      '<form><label>RPPS <input></label><button id="t" type="button">Modifier le type…</button><button id="s">Valider les modifications</button></form>',
    );
    expect(only(reading.record?.changeType)?.id).toBe('t');
    expect(only(reading.record?.save)?.id).toBe('s');
  });
});
