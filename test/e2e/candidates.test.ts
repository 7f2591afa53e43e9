import { describe, expect, it } from 'vitest';
import type { Findings } from '../../lib/directory/findings.ts';
import type { PublishedMailbox } from '../../lib/directory/practitioner.ts';
import { extractLine, PRACTITIONER_COLUMNS } from '../directory/support/extract-lines.ts';
import { PRACTITIONERS, PRACTITIONERS_NAME } from '../directory/support/extracts.ts';
import { makeZip } from '../directory/support/make-zip.ts';
import { findByMail, rppsFor } from '../medimail/index.ts';
import { AnnuairePage } from './support/annuaire-page.ts';
import {
  enterRpps,
  follow,
  openCorrespondence,
  rppsSays,
  saveCorrespondence,
  toRpps,
} from './support/convert.ts';
import {
  candidatesOf,
  EXTRACT,
  inWorkList,
  learn,
  MAILBOXES,
  OWN_LIST,
  place,
  practitioner,
} from './support/findings.ts';
import { type Session, useSession } from './support/session.ts';
import { apart } from './support/shadow.ts';

const LEA = 'lea.schiano@esante-occitanie.fr';
const PAUL = 'paul.l-hermitte@had-demo.fr';
const HELENE = 'h.lemoine@ch-demo.fr';
const JURGEN = 'jurgen.muller@ch-demo.fr';

function accountOf({ medimail }: Session, mail: string) {
  const account = findByMail(medimail.state, mail);
  if (!account) throw new Error(`${mail} is not in the demo`);
  return account;
}

const posts = ({ medimail }: Session) => medimail.requests.filter(({ method }) => method === 'POST').length;

/** Finds each account’s own number, under its own names. */
const inDirectory = (session: Session, mail: string): Findings => {
  const account = accountOf(session, mail);
  return candidatesOf(session, mail, [practitioner(rppsFor(account), account.nom, account.prenom)]);
};

describe('a number that is another person’s', () => {
  const session = useSession();

  it('is an error that names them both, held once', async () => {
    const tab = await toRpps(session, LEA);
    await inWorkList(session, LEA, PAUL);
    await learn(session, inDirectory(session, LEA), inDirectory(session, PAUL));
    await tab.pages.rpps.fill(rppsFor(accountOf(session, PAUL)));
    const check = await tab.assistant.waitForCheck('rpps', 'error');
    expect(check.text).toMatch(
      /celui de L.HERMITTE Paul, pas de SCHIANO Lea \(Annuaire Santé du 26\/08\/2026\)/,
    );

    const before = posts(session);
    await tab.pages.saveUser.click();
    await tab.assistant.waitForAction('save-anyway');
    expect(posts(session)).toBe(before);
    await tab.assistant.act('save-anyway');
    await tab.assistant.waitForCard('open-correspondence');
    expect(posts(session)).toBe(before + 1);
    await tab.pages.page.close();
  });

  it('is held even when it is pasted and sent at once', async () => {
    await inWorkList(session, HELENE, PAUL);
    await learn(session, inDirectory(session, HELENE), inDirectory(session, PAUL));
    const tab = await toRpps(session, HELENE);
    const before = posts(session);
    await tab.pages.rpps.fill(rppsFor(accountOf(session, PAUL)));
    await tab.pages.rpps.press('Enter');
    await tab.assistant.waitForAction('save-anyway');
    expect(posts(session)).toBe(before);
    await tab.pages.page.close();
  });
});

describe('a candidate', () => {
  const session = useSession();

  it('is put in the field by one click, and accepted', async () => {
    const account = accountOf(session, JURGEN);
    const rpps = rppsFor(account);
    await learn(session, inDirectory(session, JURGEN));
    const tab = await toRpps(session, JURGEN);
    // Findings of accounts that are not in the work list are not kept.
    await learn(session, {
      ...inDirectory(session, JURGEN),
      listed: { value: rpps, source: OWN_LIST, at: Date.now() },
    });
    const said = await rppsSays(tab, 'liste de l’établissement · Annuaire Santé du 26/08/2026');
    expect(said).toContain('même nom, même prénom');
    expect(await tab.pages.rpps.inputValue(), 'nothing is filled in without a click').toBe('');

    await tab.assistant.act('apply-suggestion');
    await tab.assistant.waitForCheck('rpps', 'ok');
    await rppsSays(tab, 'C’est le numéro de MÜLLER');
    expect(await tab.pages.rpps.inputValue()).toBe(rpps);
    await follow(tab, tab.pages.saveUser);
    await tab.assistant.waitForCard('open-correspondence');
    expect(accountOf(session, JURGEN).rpps).toBe(rpps);
    await tab.pages.page.close();
  });

  it('is one of several when they have the same names: with what tells them apart, and none chosen', async () => {
    const rpps = rppsFor(accountOf(session, LEA));
    const tab = await toRpps(session, LEA);
    await learn(
      session,
      candidatesOf(session, LEA, [
        practitioner('19999000029', 'SCHIANO', 'LEA', {
          professions: ['Médecin'],
          places: [place('CABINET DU PORT', '13002', 'MARSEILLE')],
        }),
        practitioner(rpps, 'SCHIANO', 'Léa', { places: [place('CH DE BEZIERS', '34500', 'BEZIERS')] }),
      ]),
    );
    const said = await rppsSays(tab, '2 personnes portent ce nom');
    expect(said).toContain('Médecin · CABINET DU PORT, 13002 MARSEILLE');
    expect(said).toContain('Infirmier · CH DE BEZIERS, 34500 BEZIERS');
    expect(await tab.pages.rpps.inputValue()).toBe('');
    await tab.assistant.act('apply-suggestion', rpps.slice(-2));
    await tab.assistant.waitForCheck('rpps', 'ok');
    await rppsSays(tab, 'Une autre personne porte ce nom');
    expect(await tab.pages.rpps.inputValue()).toBe(rpps);
    await tab.pages.page.close();
  });

  it('comes from the extract that is dropped on the Annuaire page, which the field’s button opens', async () => {
    const account = accountOf(session, HELENE);
    const rpps = rppsFor(account);
    const line = (number: string, profession: string, name: string) =>
      extractLine(PRACTITIONER_COLUMNS, {
        "Type d'identifiant PP": '8',
        'Identifiant PP': number,
        "Nom d'exercice": 'LEMOINE',
        "Prénom d'exercice": 'Hélène',
        'Libellé profession': profession,
        'Raison sociale site': name,
      });
    // Made up.
    const lines = [line('19999000029', 'Médecin', 'CABINET DU PORT'), line(rpps, 'Infirmier', 'CH DE DEMO')];
    const text = Buffer.from(`${PRACTITIONERS}${lines.join('\n')}\n`);

    const tab = await toRpps(session, HELENE);
    const annuaire = await AnnuairePage.openedBy(session, () => tab.assistant.act('open-directory'));
    await expect
      .poll(() => annuaire.page.evaluate(() => (document.activeElement as HTMLElement).dataset.mail))
      .toBe(HELENE);
    await annuaire.drop({
      name: 'PS_LibreAcces_202608260452.zip',
      content: makeZip([{ name: PRACTITIONERS_NAME, text }]),
    });
    await annuaire.account(HELENE).filter({ hasText: '2 personnes portent ce nom' }).waitFor();
    await annuaire.page.close();

    const said = await rppsSays(tab, '2 personnes portent ce nom');
    expect(said).toContain('CABINET DU PORT');
    expect(said).toContain('CH DE DEMO');
    expect(await tab.pages.rpps.inputValue()).toBe('');
    await tab.assistant.act('apply-suggestion', rpps.slice(-2));
    await tab.assistant.waitForCheck('rpps', 'ok');
    await rppsSays(tab, 'C’est le numéro de LEMOINE Hélène (Annuaire Santé du 26/08/2026)');
    await follow(tab, tab.pages.saveUser);
    await tab.assistant.waitForCard('open-correspondence');
    expect(accountOf(session, HELENE).rpps).toBe(rpps);
    await tab.pages.page.close();
  });

  it('that nobody of the name has is a warning with the extract’s date', async () => {
    const tab = await toRpps(session, PAUL);
    await learn(session, { mail: PAUL, candidates: { value: [], source: EXTRACT, at: Date.now() } });
    await tab.pages.rpps.fill(rppsFor(accountOf(session, PAUL)));
    await rppsSays(
      tab,
      'Personne de ce nom n’a ce numéro dans : Annuaire Santé du 26/08/2026.'.replace(' :', '\u00a0:'),
    );
    await tab.assistant.waitForCheck('rpps', 'warning');
    await follow(tab, tab.pages.saveUser);
    await tab.assistant.waitForCard('open-correspondence');
    await tab.pages.page.close();
  });
});

describe('an address that the directory gives', () => {
  const session = useSession();
  const mailbox = (address: string, rpps: string, nom: string, prenom: string): PublishedMailbox => ({
    address,
    bal: 'PER',
    rpps,
    nom,
    prenom,
  });
  const found = (mail: string, ...value: PublishedMailbox[]): Findings => ({
    mail,
    mailboxes: { value, source: MAILBOXES, at: Date.now() },
  });

  it('to somebody else is an error that names them, and no suggestion gives it', async () => {
    const account = accountOf(session, LEA);
    const tab = await toRpps(session, LEA);
    await enterRpps(tab, rppsFor(account));
    await openCorrespondence(tab, LEA);
    await tab.assistant.waitForCard('check-correspondence', 'pointing');
    const domain = /[a-z0-9.-]+\.mssante\.fr/.exec(
      await tab.pages.page.locator('form').last().innerText(),
    )?.[0];
    await learn(session, found(LEA, mailbox(`schiano.lea@${domain}`, '19999000029', 'SCHIANO', 'LEA')));
    await tab.pages.address.fill('schiano.lea');
    const check = await tab.assistant.waitForCheck('correspondence', 'error');
    expect(check.text).toContain('déjà publiée au nom de SCHIANO Lea (annuaire MSSanté du 26/08/2026)');
    const before = posts(session);
    await tab.pages.visible('Oui').check();
    await tab.pages.save.click();
    await tab.assistant.waitForAction('save-anyway');
    expect(posts(session)).toBe(before);
    await tab.assistant.act('fix');
    await tab.assistant.act('apply-suggestion', 'schiano.lea2');
    await tab.assistant.waitForCheck('correspondence', 'ok');
    expect(await tab.pages.address.inputValue()).toBe('schiano.lea2');
    await tab.pages.page.close();
  });

  it('to the owner, elsewhere, is told', async () => {
    const account = accountOf(session, JURGEN);
    const tab = await toRpps(session, JURGEN);
    await enterRpps(tab, rppsFor(account));
    await openCorrespondence(tab, JURGEN);
    await learn(
      session,
      found(JURGEN, mailbox('jurgen.muller@medecin.mssante.fr', rppsFor(account), 'MULLER', 'JURGEN')),
    );
    await tab.assistant.waitForCheck('correspondence', 'warning');
    const check = await tab.assistant.checkOf('correspondence');
    expect(check.text).toContain('jurgen.muller@medecin.mssante.fr');
    await saveCorrespondence(tab, { mail: JURGEN, rpps: '' });
    await tab.pages.page.close();
  });
});

describe('« Pourquoi ? »', () => {
  const session = useSession();

  it('is opened from the keyboard on each check, and moves the card off what it speaks of', async () => {
    const tab = await toRpps(session, LEA);
    await tab.assistant.act('why-rpps');
    const card = await tab.assistant.waitForText('ISO/IEC 7812-1');
    await tab.assistant.waitForCardOff(tab.pages.rpps);
    await tab.assistant.waitForCardOff(tab.pages.saveUser);
    expect(card.text).toContain('Agence du Numérique en Santé');
    await tab.pages.page.keyboard.press('Enter');
    await tab.assistant.wait('the rule to be closed', async () =>
      (await tab.assistant.card())?.text.includes('ISO/IEC') ? undefined : true,
    );

    await enterRpps(tab, rppsFor(accountOf(session, LEA)));
    await openCorrespondence(tab, LEA);
    await tab.assistant.act('why-correspondence');
    await tab.assistant.waitForText('étape 7');
    await tab.assistant.act('why-visible');
    const open = await tab.assistant.waitForText('liste rouge, elle n’y paraît jamais');
    expect(open.text).not.toContain('nom.prenom ou prenom.nom, sans accent');
    for (const element of [tab.pages.address, tab.pages.save]) await tab.assistant.waitForCardOff(element);
    const bubbles = await tab.assistant.checks();
    const settled = await tab.assistant.card();
    expect(bubbles.every(({ box }) => settled && apart(box, settled.box))).toBe(true);
    await tab.pages.page.close();
  });
});
