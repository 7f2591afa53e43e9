// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { toFacts } from '../../lib/page/facts.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { only } from '../../lib/page/types.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';

function read(html: string) {
  document.body.innerHTML = html;
  return readPage(document);
}

const list = (rows: string) => `
  <p>Connecté : admin@ch-demo.fr</p>
  <div id="corps"><h3>Gestion des utilisateurs Medimail</h3>
  <form><table><tr><td>Rechercher</td><td><input name="q"></td><td><input type="submit" value="Rechercher"></td></tr></table></form>
  <table><tr><th>Mail<th>Statut<th>Type de bal<th>Nom<th>Prénom<th>Profession<th>RPPS<th>ADELI<th>Actions</tr>${rows}</table></div>`;

const SCHIANO = `<tr class="open"><td>${MAIL}<td><img alt="✓"><td>MED<td>SCHIANO<td>LEA<td>Autre profession sanitaire<td><td>
  <td><a href="?a"><img alt="Modifier"></a> <a href="?b"><img title="Ajouter une correspondance MSSanté"></a> <a href="?c"><img alt="Supprimer"></a></tr>`;

describe('the account list', () => {
  it('is read by its headers', () => {
    expect(toFacts(read(list(SCHIANO)))).toMatchObject({
      kind: 'account-list',
      rows: [
        {
          mail: MAIL,
          bal: 'MED',
          nom: 'SCHIANO',
          prenom: 'LEA',
          profession: 'Autre profession sanitaire',
          rpps: '',
          adeli: '',
        },
      ],
    });
  });

  it('is not what a page header is laid out with', () => {
    const header = (...cells: string[]) =>
      `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
    for (const cells of [
      ['Medimail', 'Messagerie sécurisée de santé', 'Connecté : admin@ch-demo.fr'],
      ['Medimail', 'Messagerie sécurisée de santé', 'admin@ch-demo.fr'],
      ['MED', 'Messagerie sécurisée de santé', 'admin@ch-demo.fr'],
    ]) {
      const mails = toFacts(read(header(...cells) + list(SCHIANO))).rows.map(({ mail }) => mail);
      expect(mails, cells.join()).toEqual([MAIL]);
    }
    expect(
      toFacts(
        read(
          `${header('Medimail', 'Messagerie sécurisée de santé', 'admin@ch-demo.fr')}<h3>Gestion des utilisateurs Medimail</h3>`,
        ),
      ).rows,
    ).toEqual([]);
  });

  it('has the pencil, the + and the search', () => {
    const reading = read(list(SCHIANO));
    const row = reading.list?.rows[0];
    expect(row && only(row.edit())?.getAttribute('href')).toBe('?a');
    expect(row && only(row.add())?.getAttribute('href')).toBe('?b');
    expect(only(reading.list?.search)?.name).toBe('q');
    expect(only(reading.list?.searchButton)?.getAttribute('value')).toBe('Rechercher');
  });

  it('asks when two controls could be the pencil', () => {
    const row = read(list(SCHIANO.replace('Supprimer', 'Éditer'))).list?.rows[0];
    expect(row?.edit().found).toBe('several');
  });

  it('may be empty', () => {
    expect(read(list('<tr><td colspan="9">Aucun utilisateur trouvé</td></tr>'))).toMatchObject({
      kind: 'account-list',
      list: { rows: [] },
    });
  });

  it('is not the table that a message quotes', () => {
    const message = `<h3>Objet : vos comptes</h3><a href="?m=repondre">Répondre</a> <a href="?m=t">Transférer</a>${list(SCHIANO)}`;
    expect(read(message).kind).toBe('other');
  });

  it('is not any table of people', () => {
    const people =
      '<h3>Annuaire</h3><table><tr><th>Mail<th>Nom<th>Type</tr><tr><td>a@b.fr<td>A<td>Interne</tr></table>';
    expect(read(people).kind).toBe('other');
  });
});

const record = (more = '', type = 'MED', rpps = '') => `
  <p>Connecté : admin@ch-demo.fr</p><h3>Fiche utilisateur</h3>${more}<p>Type de BAL : ${type}</p>
  <form><fieldset><legend>Identité</legend><table>
    <tr><td>Nom</td><td><input value="SCHIANO"></td></tr><tr><td>Prénom</td><td><input value="LEA"></td></tr>
    <tr><td>Mail</td><td><input readonly value="${MAIL}"></td></tr></table></fieldset>
  <fieldset><legend>Activité</legend><table>
    <tr><td>identifiant RPPS</td><td><input id="rpps" value="${rpps}"></td></tr>
    <tr><td>identifiant ADELI</td><td><input></td></tr><tr><td>Numéro FINESS</td><td><input></td></tr></table></fieldset>
  <input type="button" value="Changer le type de BAL"><input type="submit" value="Enregistrer l’utilisateur"></form>`;

describe('the record', () => {
  it('says whose it is, its type, and has the elements of the steps', () => {
    const reading = read(record());
    expect(reading).toMatchObject({
      kind: 'record',
      errors: [],
      identity: { mail: MAIL, nom: 'SCHIANO', prenom: 'LEA' },
      record: { bal: 'MED', savedRpps: '' },
    });
    expect(only(reading.record?.rpps)?.id).toBe('rpps');
    expect(only(reading.record?.changeType)?.getAttribute('value')).toBe('Changer le type de BAL');
    expect(only(reading.record?.save)?.getAttribute('value')).toBe('Enregistrer l’utilisateur');
  });

  it('tells what Medimail holds from what is being typed', () => {
    document.body.innerHTML = record('', 'PER', '19999000011');
    const field = document.querySelector<HTMLInputElement>('#rpps');
    if (field) field.value = '1999';
    expect(readPage(document).record).toMatchObject({ savedRpps: '19999000011', typedRpps: '1999' });
  });

  it('shows a refusal, and not its help texts', () => {
    expect(read(record('<p><small>Le RPPS doit comporter 11 chiffres.</small></p>')).errors).toEqual([]);
    expect(read(record('<div>Erreur : ce numéro RPPS est déjà utilisé.</div>')).errors).toEqual([
      'Erreur : ce numéro RPPS est déjà utilisé.',
    ]);
  });
});

describe('the type change', () => {
  it.each([
    ['a list', '<select id="t"><option>MEDIMAIL<option>PERSONNEL<option>ORGANISATIONNEL</select>'],
    [
      'radios',
      '<input type="radio" name="t" checked> MEDIMAIL <input id="t" type="radio" name="t"> PERSONNEL',
    ],
  ])('is recognised in %s', (_, choice) => {
    const reading = read(
      `<h3>Changer le type de BAL</h3><form>${choice}<input type="submit" value="Valider"></form>`,
    );
    expect(reading).toMatchObject({ kind: 'type-change', typeChange: { chosen: false } });
    expect(only(reading.typeChange?.personal)?.id).toBe('t');
    expect(only(reading.typeChange?.validate)?.getAttribute('value')).toBe('Valider');
  });
});

describe('the correspondence', () => {
  const correspondence = (
    more = '',
  ) => `<h3>Correspondance MSSanté</h3><p>Compte : ${MAIL}</p>${more}<form><table>
    <tr><td>Adresse</td><td><input id="a" value="lschiano"> @ch-demo.mssante.fr</td></tr>
    <tr><td>Visible dans l'annuaire</td><td><input id="oui" type="radio" name="v"> Oui <input type="radio" name="v"> Non</td></tr></table>
    <input type="button" value="Annuler"><input type="submit" value="Enregistrer"></form>`;

  it('has its address, its domain, its visibility and its save', () => {
    const reading = read(correspondence());
    expect(reading).toMatchObject({
      kind: 'correspondence',
      identity: { mail: MAIL },
      correspondence: {
        domain: 'ch-demo.mssante.fr',
        savedAddress: 'lschiano',
        choice: undefined,
        publication: undefined,
      },
    });
    expect(only(reading.correspondence?.address)?.id).toBe('a');
    expect(only(reading.correspondence?.visible)?.id).toBe('oui');
    expect(only(reading.correspondence?.save)?.getAttribute('value')).toBe('Enregistrer');
  });

  it('says what was chosen, and where publication stands', () => {
    document.body.innerHTML = correspondence('<p>État : En attente de publication (cette nuit)</p>');
    const yes = document.querySelector<HTMLInputElement>('#oui');
    if (yes) yes.checked = true;
    expect(readPage(document).correspondence).toMatchObject({ choice: 'visible', publication: 'waiting' });
  });
});

describe('the login page', () => {
  it('says that the session has expired, from its script', () => {
    const html = `<script>var erreur = "Session invalide";</script><form><input name="login"><input type="password"></form>`;
    expect(read(html)).toMatchObject({ kind: 'login', errors: ['Session invalide'] });
  });
});
