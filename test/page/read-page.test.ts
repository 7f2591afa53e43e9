// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { checkCorrespondence } from '../../lib/checks/correspondence.ts';
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

  it.each([
    ['-', ''],
    ['—', ''],
    ['N/A', ''],
    ['Non renseigné', ''],
    ['null', ''],
    ['0', ''],
    ['19 999 000 011', '19999000011'],
    ['19999000011 19999000029', '19999000011 19999000029'],
    ['à vérifier', 'à vérifier'],
  ])('has the identifiers that « %s » stands for', (written, identifier) => {
    const row = SCHIANO.replace('<td><td>', `<td>${written}<td>${written}`);
    expect(toFacts(read(list(row))).rows).toMatchObject([{ rpps: identifier, adeli: identifier }]);
  });

  it('may be searched by RPPS, with a button that says « Valider »', () => {
    const search =
      '<form>Nom <input name="nom"><br>Mail <input name="mail"><br>RPPS <input name="rpps"><br><button>Valider</button></form>';
    const reading = read(list(SCHIANO).replace(/<form>.*<\/form>/s, search));
    expect(reading.kind).toBe('account-list');
    expect(reading.record).toBeUndefined();
    expect(only(reading.list?.search)?.name).toBe('mail');
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

  it.each([
    ['-', ''],
    ['19 999 000 011', '19999000011'],
  ])('holds the number that « %s » stands for', (written, rpps) => {
    expect(read(record('', 'PER', written)).record?.savedRpps).toBe(rpps);
  });

  it.each([
    ['a password', '<p>Mot de passe <input type="password"></p>'],
    ['a new password to send', '<button>Envoyer un nouveau mot de passe</button>'],
    ['a link to send', "<button>Envoyer le lien d'activation</button>"],
  ])('may have %s', (_, more) => {
    expect(read(record(more)).kind).toBe('record');
  });

  it.each([
    [
      'MED',
      `<p>Type de BAL : MED</p><label for="t">Type de BAL</label><select id="t"><option>MED<option>PERSONNEL</select>`,
    ],
    [undefined, '<table><tr><td>Type de BAL<td><select id="t"><option>MED<option>PERSONNEL</select></table>'],
    [
      undefined,
      '<p><b>Type de BAL</b> <span><select id="t"><option>MED<option>PERSONNEL</select></span></p>',
    ],
    ['PER', '<p>Type de BAL <select><option>MED<option selected>PER</select></p>'],
  ])('is %s, whatever was chosen since in a list', (bal, choice) => {
    document.body.innerHTML = `<h3>Fiche utilisateur</h3><form>${choice}<button>Valider</button></form>
      <form><p>RPPS <input></p><button>Changer le type de BAL</button><button>Enregistrer l'utilisateur</button></form>`;
    const list = document.querySelector<HTMLSelectElement>('#t');
    if (list) list.selectedIndex = 1;
    const { record, typeChange } = readPage(document);
    expect(record?.bal).toBe(bal);
    if (list) expect(typeChange?.chosen).toBe(true);
  });

  it('shows a refusal, and not its help texts', () => {
    expect(read(record('<p><small>Le RPPS doit comporter 11 chiffres.</small></p>')).errors).toEqual([]);
    expect(read(record('<div>Erreur : ce numéro RPPS est déjà utilisé.</div>')).errors).toEqual([
      'Erreur : ce numéro RPPS est déjà utilisé.',
    ]);
  });
});

describe('whom a page is about', () => {
  const LEA = 'lea.schiano@ch-demo.fr';
  const page = (more: string, called = 'Utilisateur') =>
    read(
      `<p>${called} : admin@ch-demo.fr</p><h3>Fiche</h3>${more}<form><p>Nom <input value="SCHIANO"></p><p>Prénom <input value="LEA"></p><p>RPPS <input></p><button>Enregistrer l'utilisateur</button></form>`,
    ).identity;

  it.each(['Utilisateur', 'Compte'])('is not who the banner calls « %s »', (called) => {
    expect(page(`<p>Mail : ${LEA}</p>`, called)).toMatchObject({ mail: LEA, nom: 'SCHIANO', prenom: 'LEA' });
    const identity = page(`<p>${LEA}</p>`, called);
    expect(identity.mail).toBeUndefined();
    expect(identity.mentioned).toEqual(['admin@ch-demo.fr', LEA]);
  });

  it('may be called so below the heading', () => {
    expect(page(`<p>Utilisateur : ${LEA}</p>`).mail).toBe(LEA);
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

  it.each([
    ["<p>L'adresse sera publiée le lendemain.</p>", undefined],
    ['<p>Les adresses visibles sont publiées le soir même.</p>', undefined],
    ['<p>Nouvelle documentation publiée le 12/05/2026</p>', undefined],
    ["<p>Une fois enregistrée, l'adresse reste en attente de publication jusqu'au soir.</p>", undefined],
    ["<p>Une fois enregistrée, l'adresse reste <b>en attente de publication</b>.</p>", undefined],
    ["<p><b>Après cela</b> en attente de publication, l'adresse n'est pas vue.</p>", undefined],
    ["<li>En attente de publication : l'adresse n'est pas encore vue.</li>", undefined],
    ['<p>Situation : <select><option>Liste rouge</select></p>', undefined],
    ['<p>Publiée le 24/11/2025</p>', 'published'],
    ['<p>PUBLIEE LE 24/11/2025</p>', 'published'],
    ['<p>Publiée dans l’annuaire le 24/11/2025</p>', 'published'],
    ['<p>Statut : publiée dans l’annuaire national le lundi 24/11/2025</p>', 'published'],
    ['<p>L’adresse est publiée depuis le 24/11/2025</p>', 'published'],
    ['<p><b>État de la correspondance :</b> publiée le 24/11/2025 <button>Voir</button></p>', 'published'],
    ['<p><label>État de la correspondance</label> publiée le 24/11/2025</p>', 'published'],
    ['<p>En attente de publication dans l’annuaire national</p>', 'waiting'],
    ['<table><tr><td>État</td><td>Liste rouge</td></tr></table>', 'hidden'],
  ])('says what is a fact: %s', (more, publication) => {
    expect(read(correspondence(more)).correspondence?.publication).toBe(publication);
  });

  it.each([
    ['<small>ex. : nom.prenom@ch-demo.mssante.fr</small>', undefined],
    ['Format : prenom.nom@domaine.mssante.fr', undefined],
    ['@ch-demo.mssante.fr', 'ch-demo.mssante.fr'],
    ['(@ ch-demo.mssante.fr)', 'ch-demo.mssante.fr'],
    ['<span>@ch-demo.mssante.fr</span>', 'ch-demo.mssante.fr'],
  ])('has the domain that stands after it, and not that of an example: %s', (after, domain) => {
    const page = correspondence().replace(
      'lschiano"> @ch-demo.mssante.fr',
      `schiano.lea@ch-demo.mssante.fr"> ${after}`,
    );
    const form = read(page).correspondence;
    expect(form?.domain).toBe(domain);
    expect(
      checkCorrespondence(
        form?.savedAddress ?? '',
        { nom: 'SCHIANO', prenom: 'LEA' },
        form?.domain ? { domain: form.domain } : {},
      ).verdict,
    ).toBe(domain ? 'warning' : 'ok');
  });
});

describe('the login page', () => {
  it('says that the session has expired, from its script', () => {
    const html = `<script>var erreur = "Session invalide";</script><form><input name="login"><input type="password"></form>`;
    expect(read(html)).toMatchObject({ kind: 'login', errors: ['Session invalide'] });
  });
});
