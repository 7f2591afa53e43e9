// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read-page.ts';
import { only } from '../../../lib/page/types.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';

function read(html: string) {
  document.body.innerHTML = html;
  return readPage(document);
}

const SAVE = '<input type="submit" id="save" value="Enregistrer l\'utilisateur">';
const CHANGE = '<input type="button" id="change" value="Changer le type de BAL">';
const record = (activity: string, buttons = CHANGE + SAVE) =>
  `<h3>Fiche utilisateur</h3><form><p>Mail : ${MAIL}</p><p>Type de BAL : MED</p><fieldset><legend>Activité</legend>${activity}</fieldset>${buttons}</form>`;

describe('the label of the RPPS field', () => {
  const trap = (label: (text: string) => string) =>
    `${label('ADELI')}<input id="adeli"><br>${label('N° FINESS')}<input id="finess">`;

  it.each([
    [
      'tied by for',
      '<label for="rpps">Identifiant RPPS</label><input id="rpps"><label for="adeli">Identifiant ADELI</label><input id="adeli">',
    ],
    ['around the field', '<label>RPPS <input id="rpps"></label><label>ADELI <input id="adeli"></label>'],
    [
      'in the cell before',
      '<table><tr><td>identifiant RPPS</td><td><input id="rpps"></td></tr><tr><td>identifiant ADELI</td><td><input id="adeli"></td></tr></table>',
    ],
    [
      'in the cell before, two a row',
      '<table><tr><td>RPPS :</td><td><input id="rpps"></td><td>ADELI :</td><td><input id="adeli"></td></tr></table>',
    ],
    [
      'in the row above',
      '<table><tr><th>RPPS</th><th>ADELI</th></tr><tr><td><input id="rpps"></td><td><input id="adeli"></td></tr></table>',
    ],
    [
      'as a term',
      '<dl><dt>N° RPPS</dt><dd><input id="rpps"></dd><dt>N° ADELI</dt><dd><input id="adeli"></dd></dl>',
    ],
    ['as bare text', `Identifiant RPPS : <input id="rpps"><br>${trap((text) => `${text} : `)}`],
    [
      'as bare text on a line of its own',
      'Identifiant RPPS<br><input id="rpps"><br>Identifiant ADELI<br><input id="adeli">',
    ],
    [
      'as a placeholder',
      '<input id="rpps" placeholder="Numéro RPPS"><input id="adeli" placeholder="Numéro ADELI">',
    ],
    ['as aria-label', '<input id="rpps" aria-label="RPPS"><input id="adeli" aria-label="ADELI">'],
    ['as a title', '<input id="rpps" title="RPPS"><input id="adeli" title="ADELI">'],
    [
      'as the legend of its own box',
      '<fieldset><legend>RPPS</legend><input id="rpps"></fieldset><fieldset><legend>ADELI</legend><input id="adeli"></fieldset>',
    ],
    [
      'in a block before the block',
      '<div><div>Identifiant RPPS</div><div><span><input id="rpps"></span></div></div><div><div>Identifiant ADELI</div><div><span><input id="adeli"></span></div></div>',
    ],
    ['as a bold text', '<p><b>RPPS</b> <input id="rpps"></p><p><b>ADELI</b> <input id="adeli"></p>'],
    [
      'with odd characters',
      '<p>IDENTIFIANT&nbsp;RPPS&nbsp;:&nbsp;<input id="rpps"></p><p>Nº&nbsp;ADELI <input id="adeli"></p>',
    ],
    [
      'with a star and a help text',
      '<p><label>Identifiant RPPS <span>*</span> <input id="rpps"></label> <small>11 chiffres</small></p><p>ADELI <input id="adeli"></p>',
    ],
    [
      'with its abbreviation explained',
      '<p><label for="rpps">RPPS (Répertoire Partagé des Professionnels de Santé)</label><input id="rpps"></p>',
    ],
    [
      'beside a read-only twin',
      '<p>RPPS <input readonly value=""></p><p>RPPS <input id="rpps"></p><p>ADELI <input id="adeli"></p>',
    ],
    ['on a field of another type', '<label>RPPS <input type="tel" id="rpps"></label>'],
    [
      'on a field with a mask',
      '<label>RPPS <input id="rpps" maxlength="11" data-mask="00000000000" inputmode="numeric"></label>',
    ],
  ])('%s', (_, activity) => {
    const reading = read(record(activity));
    expect(reading.kind).toBe('record');
    expect(only(reading.record?.rpps)?.id).toBe('rpps');
  });

  it('is asked about when two fields have it', () => {
    expect(read(record('<p>RPPS <input></p><p>RPPS <input></p>')).record?.rpps.found).toBe('several');
  });
});

describe('the buttons of the record', () => {
  it.each([
    ['inputs', CHANGE + SAVE],
    [
      'buttons',
      '<button type="button" id="change">Changer le type de BAL</button><button id="save">Enregistrer l’utilisateur</button>',
    ],
    [
      'links',
      '<a href="#" id="change">CHANGER LE TYPE DE BAL</a><a href="#" id="save" onclick="x()">Enregistrer l&apos;utilisateur</a>',
    ],
    [
      'clickable images',
      '<img id="change" alt="Changer le type de BAL" onclick="x()"><img id="save" alt="Enregistrer l’utilisateur" onclick="y()">',
    ],
    [
      'clickable text',
      '<span id="change" onclick="x()">Changer&nbsp;le&nbsp;type&nbsp;de&nbsp;BAL</span><div id="save" onclick="y()">Enregistrer l’utilisateur</div>',
    ],
    [
      'with others beside',
      `${CHANGE}<input type="submit" value="Annuler">${SAVE}<input type="submit" value="Enregistrer l'utilisateur et fermer">`,
    ],
    [
      'with a bare name',
      `${CHANGE}<button>Annuler</button><button id="save">Enregistrer</button><button>Enregistrer et fermer</button>`,
    ],
    [
      'shortened',
      '<button type="button" id="change">Changer le type BAL</button><button id="save">Enregistrer</button>',
    ],
    [
      'with another word',
      '<button type="button" id="change">Modifier le type de BAL</button><button id="save">Sauvegarder</button>',
    ],
    [
      'as role=button',
      '<div role="button" id="change">Changer le type de BAL</div><div role="button" id="save">Enregistrer l’utilisateur</div>',
    ],
  ])('as %s', (_, buttons) => {
    const reading = read(record('<p>RPPS <input id="rpps"></p>', buttons));
    expect(only(reading.record?.changeType)?.id).toBe('change');
    expect(only(reading.record?.save)?.id).toBe('save');
  });

  it('belong to the form of the field', () => {
    const other = '<form><p>Mot de passe <input></p><button id="other">Enregistrer</button></form>';
    const reading = read(
      other +
        record('<p>RPPS <input id="rpps"></p>', `${CHANGE}<button id="save">Enregistrer</button>`) +
        other,
    );
    expect(only(reading.record?.save)?.id).toBe('save');
  });
});

describe('the choice of PERSONNEL', () => {
  const page = (choice: string, more = '') =>
    `<h3>Type de BAL</h3><p>${MAIL}</p><form>${choice}<button id="no">Annuler</button><button id="ok">Valider</button></form>${more}`;

  it.each([
    ['a list', '<select id="p"><option>MEDIMAIL<option>PERSONNEL</select>'],
    ['a list of codes', '<select id="p"><option>MED<option>PER<option>ORG</select>'],
    [
      'a list of long names',
      '<select id="p"><option>BAL MEDimail<option>BAL PERSONNELLE<option>BAL ORGANISATIONNELLE</select>',
    ],
    [
      'a list open',
      '<select size="3" id="p"><option>Medimail<option>Personnel<option>Organisationnel</select>',
    ],
    [
      'radios after which words stand',
      '<input type="radio" name="t"> MEDIMAIL<br><input type="radio" name="t" id="p"> PERSONNEL',
    ],
    [
      'radios with labels',
      '<label><input type="radio" name="t"> Medimail</label><label><input type="radio" name="t" id="p"> Personnel</label>',
    ],
    [
      'tiles that explain themselves',
      '<label><input type="radio" name="t"><b>MEDimail</b><small>Pour les échanges entre les utilisateurs de Medimail, et eux seuls</small></label><label><input type="radio" name="t" id="p"><b>Personnelle</b><small>Figure à l’annuaire national MSSanté ; un identifiant RPPS est demandé</small></label>',
    ],
    [
      'radios in cells',
      '<table><tr><td><input type="radio" name="t"></td><td>MEDIMAIL</td></tr><tr><td><input type="radio" name="t" id="p"></td><td>PERSONNEL</td></tr></table>',
    ],
    [
      'ARIA radios',
      '<div role="radiogroup"><div role="radio" aria-checked="true">Medimail</div><div role="radio" id="p" aria-checked="false">Personnelle</div></div>',
    ],
    [
      'ARIA options',
      '<div role="listbox"><div role="option">MED</div><div role="option" id="p">PER</div></div>',
    ],
    [
      'a combobox',
      '<div role="combobox" id="p" tabindex="0" aria-label="Type de BAL" aria-expanded="false">MEDIMAIL</div>',
    ],
    [
      'a select2',
      '<select style="display:none"><option selected>MEDIMAIL<option>PERSONNEL</select><span><span role="combobox" id="p" tabindex="0"><span title="MEDIMAIL">MEDIMAIL</span></span></span>',
    ],
  ])('in %s', (_, choice) => {
    const reading = read(page(choice));
    expect(reading.kind).toBe('type-change');
    expect(only(reading.typeChange?.personal)?.id).toBe('p');
    expect(only(reading.typeChange?.validate)?.id).toBe('ok');
    expect(reading.typeChange?.chosen).toBe(false);
  });

  it('is known to be made', () => {
    expect(
      read(page('<select id="p"><option>MEDIMAIL<option selected>PERSONNEL</select>')).typeChange?.chosen,
    ).toBe(true);
    expect(read(page('<div role="combobox" id="p">PERSONNEL</div>')).typeChange?.chosen).toBe(true);
  });

  it('is made on the label of a radio that is drawn as a button', () => {
    const radio = (id: string, name: string, checked: string) =>
      `<label for="${id}" id="label-${id}">${name}</label><input type="radio" name="t" id="${id}" ${checked} style="position:absolute; width:1px; height:1px; clip:rect(0 0 0 0)">`;
    const first = read(page(radio('m', 'MEDIMAIL', 'checked') + radio('p', 'PERSONNEL', ''))).typeChange;
    expect(only(first?.personal)?.id).toBe('label-p');
    expect(first?.chosen).toBe(false);
    const then = read(page(radio('m', 'MEDIMAIL', '') + radio('p', 'PERSONNEL', 'checked'))).typeChange;
    expect(only(then?.personal)?.id).toBe('label-p');
    expect(then?.chosen).toBe(true);
  });

  it('is made in a dialog whose buttons stand outside of its form', () => {
    const dialog =
      '<div role="dialog"><form><label><input type="radio" name="t" id="p"> PERSONNEL</label></form><div><button>Annuler</button><button id="ok">Valider</button></div></div>';
    const reading = read(record('<p>RPPS <input id="rpps"></p>') + dialog);
    expect(reading.kind).toBe('type-change');
    expect(only(reading.typeChange?.personal)?.id).toBe('p');
    expect(only(reading.typeChange?.validate)?.id).toBe('ok');
  });

  it('is made in a dialog over the record', () => {
    const dialog = `<div role="dialog" aria-modal="true"><h4>Changer le type de BAL</h4><select id="p"><option>MEDIMAIL<option>PERSONNEL</select><button id="ok">Valider</button></div>`;
    const reading = read(record('<p>RPPS <input id="rpps"></p>') + dialog);
    expect(reading.kind).toBe('type-change');
    expect(only(reading.typeChange?.validate)?.id).toBe('ok');
  });

  it('is made in a block of the record that unfolds', () => {
    const block =
      '<div><select id="p"><option>MEDIMAIL<option>PERSONNEL</select><button type="button" id="ok">Valider</button></div>';
    const reading = read(record('<p>RPPS <input id="rpps"></p>', CHANGE + block + SAVE));
    expect(reading.kind).toBe('type-change');
    expect(only(reading.typeChange?.validate)?.id).toBe('ok');
  });
});

describe('the correspondence', () => {
  const VISIBLE = '<p><label>Visible <input type="checkbox" id="v"></label></p>';
  const page = (
    address: string,
    visible = VISIBLE,
    save = '<button>Annuler</button><button id="save">Enregistrer</button>',
  ) => `<h3>Correspondance MSSanté</h3><p>Compte : ${MAIL}</p><form>${address}${visible}${save}</form>`;

  it.each([
    [
      'a cell before',
      '<table><tr><td>Adresse</td><td><input id="a" value="lschiano">@ch-demo.mssante.fr</td></tr></table>',
    ],
    ['a label', '<label>Correspondance <input id="a" value="lschiano"></label> @ch-demo.mssante.fr'],
    ['an MSSanté label', '<p>Adresse MSSanté : <input id="a" value="lschiano@ch-demo.mssante.fr"></p>'],
    ['a short label', '<p>Mail <input id="a" value="lschiano@ch-demo.mssante.fr"></p>'],
    ['a placeholder', '<p><input id="a" placeholder="nom.prenom" value="lschiano"> @ch-demo.mssante.fr</p>'],
    [
      'beside names',
      '<p>Nom <input value="SCHIANO"></p><p>Prénom <input value="LEA"></p><p>Adresse <input id="a" value="lschiano"></p>',
    ],
  ])('with its address after %s', (_, address) => {
    const reading = read(page(address));
    expect(reading.kind).toBe('correspondence');
    expect(only(reading.correspondence?.address)?.id).toBe('a');
    expect(only(reading.correspondence?.save)?.id).toBe('save');
    expect(reading.identity.mail).toBe(MAIL);
  });

  const address = '<p>Adresse <input id="a" value="lschiano"></p>';
  it.each([
    [
      'a check box',
      '<label>Visible dans l’annuaire <input type="checkbox" id="v" checked></label>',
      'visible',
    ],
    ['a check box not ticked', '<input type="checkbox" id="v"> Visible', 'hidden'],
    [
      'a check box the other way',
      '<label><input type="checkbox" id="v" checked> Liste rouge</label>',
      'hidden',
    ],
    ['a list', '<p>Visible : <select id="v"><option>Oui<option selected>Non</select></p>', 'hidden'],
    [
      'a list with no choice yet',
      '<p>Visibilité <select id="v"><option>--<option>Visible<option>Liste rouge</select></p>',
      undefined,
    ],
    [
      'radios in a row',
      '<table><tr><td>Visible</td><td><input type="radio" name="v" id="v"> Oui <input type="radio" name="v" checked> Non</td></tr></table>',
      'hidden',
    ],
    [
      'radios with labels',
      '<fieldset><legend>Visible dans l’annuaire ?</legend><label><input type="radio" name="v" id="v" checked> Oui</label><label><input type="radio" name="v"> Non</label></fieldset>',
      'visible',
    ],
    [
      'segments in a box of their own',
      '<fieldset><legend>Visible dans l’annuaire national</legend><div><input type="radio" name="v" id="v" checked><label for="v">Oui</label><input type="radio" name="v" id="n"><label for="n">Non</label></div></fieldset>',
      'visible',
    ],
    [
      'radios that speak',
      '<label><input type="radio" name="v" id="v"> Adresse visible</label><label><input type="radio" name="v" checked> Liste rouge</label>',
      'hidden',
    ],
    [
      'a check box drawn as a switch',
      '<input type="checkbox" id="c" checked style="opacity: 0"><label for="c" id="v">Visible dans l’annuaire</label>',
      'visible',
    ],
    [
      'radios about the red list',
      '<p>Liste rouge : <label><input type="radio" name="v" id="v"> Oui</label> <label><input type="radio" name="v" checked> Non</label></p>',
      'visible',
    ],
  ])('with its visibility in %s', (_, visible, choice) => {
    const reading = read(page(address, visible));
    expect(only(reading.correspondence?.visible)?.id).toBe('v');
    expect(reading.correspondence?.choice).toBe(choice);
  });
});

describe('a record laid out as one table', () => {
  const MAIL_BOX = `<input value="${MAIL}">`;
  const NAMES = [
    ['Nom', '<input value="SCHIANO">'],
    ['Prénom', '<input value="LEA">'],
  ];
  const RPPS = ['identifiant RPPS', '<input id="rpps">'];

  it.each([
    ['its mail first', [['Mail', MAIL_BOX], ['Type de BAL', 'MED'], ...NAMES, RPPS]],
    ['its names first', [...NAMES, ['Mail', MAIL_BOX], ['Type de BAL', 'MED'], RPPS]],
    ['two pairs on a line', [['Mail', MAIL_BOX, 'Type de BAL', 'MED'], NAMES.flat(), RPPS]],
  ])('is no list: %s', (_, lines) => {
    for (const label of ['td', 'th']) {
      const rows = lines.map(
        (cells) =>
          `<tr>${cells.map((cell, at) => (at % 2 ? `<td>${cell}</td>` : `<${label}>${cell}</${label}>`)).join('')}</tr>`,
      );
      const { kind, record } = read(
        `<h3>Gestion des utilisateurs Medimail</h3><form><table>${rows.join('')}<tr><td colspan="4">${CHANGE}${SAVE}</td></tr></table></form>`,
      );
      expect(kind).toBe('record');
      const found = [record?.rpps, record?.changeType, record?.save].map((each) => only(each)?.id);
      expect(found).toEqual(['rpps', 'change', 'save']);
    }
  });
});
