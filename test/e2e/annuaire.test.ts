import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import {
  MAILBOXES,
  MAILBOXES_NAME,
  PRACTITIONERS,
  PRACTITIONERS_NAME,
  windows1252,
} from '../directory/support/extracts.ts';
import { makeZip } from '../directory/support/make-zip.ts';
import { madeUpRpps } from '../medimail/made-up-rpps.ts';
import { awaiting, todo } from '../store/conversion-fixture.ts';
import { AnnuairePage } from './support/annuaire-page.ts';
import { useSession } from './support/session.ts';

const LEA = 'lea.schiano@ch-demo.fr';
const PAUL = 'paul.durand@ch-demo.fr';

const accounts = [
  todo(LEA, { nom: 'SCHIANO', prenom: 'LEA', profession: 'Infirmier' }),
  todo(PAUL, { nom: 'DURAND', prenom: 'PAUL' }),
  todo('zoe.absente@ch-demo.fr', { nom: 'ABSENTE', prenom: 'ZOÉ' }),
];

/** Ten people of the establishment's list, with accents. */
const TEN = Array.from({ length: 10 }, (_, at) => ({
  mail: `agent${at}@ch-demo.fr`,
  nom: `LEFÈVRE${at}`,
  prenom: 'HÉLÈNE',
  rpps: madeUpRpps(at + 500),
}));

describe('the establishment’s own list', () => {
  const session = useSession();

  it('as Excel writes a CSV gives its numbers to ten accounts, and takes them back', async () => {
    const known = TEN.slice(0, 6).map(({ mail, nom, prenom }) => todo(mail, { nom, prenom }));
    const annuaire = await AnnuairePage.open(session, known);
    const rows = TEN.map(({ mail, nom, prenom, rpps }) => [nom, prenom, mail, rpps].join(';'));
    const spoiled = 'MARTIN;JEAN;jean.martin@ch-demo.fr;1,01E+10';
    const csv = ['Nom;Prénom;Adresse mail;N° RPPS', ...rows, spoiled].join('\r\n');
    await annuaire.choose({ name: 'liste.csv', content: windows1252(`${csv}\r\n`) });

    await annuaire.fileSays(
      'liste.csv',
      'Comptes qui reçoivent un RPPS : 6',
      'Comptes ajoutés à la liste : 4',
    );
    await annuaire.fileSays('liste.csv', 'Lignes à vérifier, laissées de côté : 1', 'Numéro abîmé par Excel');
    expect(await annuaire.findings(TEN[0]?.mail ?? '')).toBeUndefined();

    await annuaire.button('Importer (10)').click();
    await annuaire.fileSays('liste.csv', 'Comptes qui ont reçu un RPPS : 6. Comptes ajoutés : 4.');
    for (const { mail, rpps, nom } of TEN) {
      expect((await annuaire.findings(mail))?.listed?.value).toBe(rpps);
      expect((await annuaire.conversion(mail))?.person.value.nom).toBe(nom);
    }
    expect(await annuaire.conversion('jean.martin@ch-demo.fr')).toBeUndefined();

    await annuaire.file('liste.csv').getByRole('button', { name: 'Annuler' }).click();
    await annuaire.said('L’import est annulé');
    for (const [at, { mail }] of TEN.entries()) {
      expect(await annuaire.findings(mail)).toBeUndefined();
      expect((await annuaire.conversion(mail)) !== undefined).toBe(at < 6);
    }
    await annuaire.page.close();
  });

  it('as an .xlsx with a column that is not recognised is imported once the person says what it is', async () => {
    const annuaire = await AnnuairePage.open(session, []);
    const rows = TEN.map(({ mail, nom, prenom, rpps }, at) => [String(at), nom, prenom, mail, `n° ${rpps}`]);
    const content = await writeXlsx({
      sheets: [{ name: 'Agents', rows: [['Ordre', 'Nom', 'Prénom', 'Mail', 'Identité'], ...rows] }],
    });
    await annuaire.choose({ name: 'agents.xlsx', content });
    await annuaire.fileSays('agents.xlsx', 'Aucune colonne n’est indiquée comme RPPS');
    await annuaire.page.getByLabel('Contenu de la colonne « Identité »').selectOption('RPPS');
    await annuaire.fileSays('agents.xlsx', 'Lignes à vérifier, laissées de côté : 10');
    await annuaire.fileSays('agents.xlsx', 'Rien à importer');
    await annuaire.page.close();
  });

  it('is read when it is pasted', async () => {
    const annuaire = await AnnuairePage.open(session, []);
    await annuaire.page.getByText('Coller une liste').click();
    const pasted = [
      'Mail\tNom\tPrénom\tRPPS',
      ...TEN.map((one) => `${one.mail}\t${one.nom}\t${one.prenom}\t${one.rpps}`),
    ];
    await annuaire.page.getByLabel(/^Copiez les cellules/).fill(pasted.join('\n'));
    await annuaire.button('Lire la liste collée').click();
    await annuaire.button('Importer (10)').click();
    await annuaire.fileSays('Liste collée', 'Comptes ajoutés : 10.');
    await annuaire.page.close();
  });
});

describe('an extract of practitioners', () => {
  const session = useSession();

  it('in its zip, dropped, says who may be whose, and leaves homonyms to the person', async () => {
    const annuaire = await AnnuairePage.open(session, accounts);
    const zip = makeZip([{ name: PRACTITIONERS_NAME, text: Buffer.from(PRACTITIONERS) }]);
    await annuaire.drop({ name: 'PS_LibreAcces_202608260452.zip', content: zip });
    await annuaire.fileSays(
      'PS_LibreAcces_202608260452.zip',
      'Extrait du 26 août 2026',
      '1avec un seul candidat',
    );

    const lea = annuaire.account(LEA);
    await lea
      .filter({ hasText: 'même nom, même prénom, nom et prénom dans l’adresse du compte, infirmier' })
      .waitFor();
    expect(await lea.getAttribute('data-group')).toBe('single');
    const paul = annuaire.account(PAUL);
    await paul.filter({ hasText: '2 personnes portent ce nom' }).waitFor();
    expect(await paul.getAttribute('data-group')).toBe('choice');
    await annuaire.account('zoe.absente@ch-demo.fr').filter({ hasText: 'Personne de ce nom' }).waitFor();
    const found = (await annuaire.findings(PAUL))?.candidates;
    expect(found?.value.map(({ practitioner }) => practitioner.rpps).sort()).toEqual([
      '19999000029',
      '19999000052',
    ]);
    expect(found?.source).toEqual({ kind: 'practitioners', date: '2026-08-26T04:52' });
    expect((await annuaire.findings(PAUL))?.chosen).toBeUndefined();

    await paul.getByRole('button', { name: /^C’est cette personne : DURAND PAUL, 19999000052/ }).click();
    await annuaire.said('Le RPPS 19999000052 est retenu pour DURAND PAUL.');
    await expect.poll(() => paul.getAttribute('data-group')).toBe('settled');
    expect((await annuaire.findings(PAUL))?.chosen?.value).toBe('19999000052');
    await annuaire.page.getByRole('button', { name: 'Annuler' }).click();
    await expect.poll(() => paul.getAttribute('data-group')).toBe('choice');
    await annuaire.page.close();
  });

  it('puts those who work in the establishment first', async () => {
    const annuaire = await AnnuairePage.open(session, accounts);
    await annuaire.page.getByLabel('Code postal').fill('340900');
    await annuaire.page.keyboard.press('Tab');
    await annuaire.page.getByRole('alert').filter({ hasText: 'Un code postal a 5 chiffres' }).waitFor();
    await annuaire.page.getByLabel('Code postal').fill('34090');
    await annuaire.page.keyboard.press('Tab');
    await annuaire.said('Établissement enregistré');
    await annuaire.choose({ name: PRACTITIONERS_NAME, content: PRACTITIONERS });
    const first = annuaire.account(PAUL).locator('.candidate').first();
    await first.filter({ hasText: 'même code postal : 34090' }).waitFor();
    expect(await first.getAttribute('data-rpps')).toBe('19999000052');
    await annuaire.page.close();
  });

  it('opens on the account that it is asked for', async () => {
    const annuaire = await AnnuairePage.open(session, accounts, `#${encodeURIComponent(PAUL)}`);
    await expect
      .poll(() => annuaire.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.mail))
      .toBe(PAUL);
    await annuaire.page.close();
  });
});

describe('an extract of mailboxes', () => {
  const session = useSession();
  const published = awaiting(LEA, 'lea.schiano@ch-demo.mssante.fr', { nom: 'SCHIANO', prenom: 'LEA' });
  const missing = {
    ...awaiting('noel@ch-demo.fr', 'noel.oeuvrard@ch-demo.mssante.fr', { nom: 'ŒUVRARD', prenom: 'NOËL' }),
    rpps: { value: '19999000045', at: published.rpps?.at ?? 0 },
  };
  const names = { nom: 'D’ALMEIDA-LEFÈVRE', prenom: 'HÉLÈNE' };
  const helene = todo('h.dalmeida@ch-demo.fr', names);
  const namesake = {
    ...todo('helene2@ch-demo.fr', names),
    rpps: { value: '19999000052', at: published.rpps?.at ?? 0 },
  };

  it('says which addresses are published, and which are taken', async () => {
    const annuaire = await AnnuairePage.open(session, [published, missing, helene, namesake]);
    await annuaire.choose({ name: MAILBOXES_NAME, content: MAILBOXES });
    await annuaire.fileSays(
      MAILBOXES_NAME,
      'Publiées dans l’annuaire national au 26 août 2026 à 04:52 : 1',
      'Pas encore publiées au 26 août 2026 à 04:52 : 1',
    );
    expect((await annuaire.conversion(LEA))?.seen?.value).toEqual({
      address: 'lea.schiano@ch-demo.mssante.fr',
      state: 'published',
      source: { kind: 'mailboxes', date: '2026-08-26T04:52' },
    });
    expect((await annuaire.conversion('noel@ch-demo.fr'))?.seen?.value.state).toBe('not-yet');
    const address = 'helene.dalmeida-lefevre@ch-demo.mssante.fr';
    await annuaire
      .account(helene.mail)
      .filter({ hasText: `Cette personne a déjà une adresse MSSanté publiée : ${address}` })
      .waitFor();
    await annuaire
      .account(namesake.mail)
      .filter({ hasText: `L’adresse ${address} est déjà prise` })
      .waitFor();

    const older = 'Extraction_Correspondance_MSSante_202501150452.txt';
    await annuaire.choose({ name: older, content: MAILBOXES.replace(/^.*lea\.schiano.*\n/m, '') });
    await annuaire.fileSays(older, 'elles restent publiées : 1', 'Enregistrées après ce fichier');
    expect((await annuaire.conversion(LEA))?.seen?.value.state).toBe('published');
    await annuaire.page.close();
  });
});
