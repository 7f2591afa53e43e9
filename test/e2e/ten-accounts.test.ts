import { describe, expect, it } from 'vitest';
import { windows1252 } from '../directory/support/extracts.ts';
import { type Account, findByMail, rppsFor } from '../medimail/index.ts';
import { AnnuairePage } from './support/annuaire-page.ts';
import { convert, type Wish } from './support/convert.ts';
import { openList, useSession } from './support/session.ts';

/** Accents, a ligature, apostrophes of both kinds, hyphens, particles, doubles, markup, capitals: one of each. */
const AWKWARD: [mail: string, nom: string, prenom: string, visible: 'Oui' | 'Non'][] = [
  ['h.lemoine@ch-demo.fr', 'lemoine', 'helene', 'Oui'],
  ['ann.loeuillet@ch-demo.fr', 'loeuillet', 'anne-laure', 'Non'],
  ['fbesancon@ch-demo.fr', 'besancon', 'francois', 'Oui'],
  ['chiara.dangelo@ch-demo.fr', 'dangelo', 'chiara', 'Oui'],
  ['nguyen.t@ch-demo.fr', 'nguyen', 'thi-mai', 'Non'],
  ['claire.martin-durand@ch-demo.fr', 'martin-durand', 'claire', 'Oui'],
  ['b.delatour@ch-demo.fr', 'de-la-tour', 'berenice', 'Oui'],
  ['sophie.lopez@ch-demo.fr', 'lopez-garcia', 'sophie', 'Oui'],
  ['Jeanne.PETIT@CH-Demo.fr', 'petit', 'jeanne', 'Oui'],
  ['mcgregor@ch-demo.fr', 'mcgregor', 'ewan', 'Non'],
];

/** The establishment's list of them, as Excel saves it for a French reader: mails as somebody typed them. */
function listOf(accounts: readonly Account[]): Buffer {
  const rows = accounts.map((account) =>
    [account.nom, account.prenom, account.mail.toUpperCase(), rppsFor(account)].join(';'),
  );
  return windows1252(['Nom;Prénom;Adresse mail;N° RPPS', ...rows, ''].join('\r\n'));
}

describe('ten awkward accounts in a row', () => {
  const session = useSession();

  // Ten times eight steps: a busy machine takes its time.
  it('are all converted without a mistake, with the numbers of the establishment’s list', {
    timeout: 240_000,
  }, async () => {
    const { medimail } = session;
    const accounts = AWKWARD.map(([mail]) => {
      const account = findByMail(medimail.state, mail);
      if (!account) throw new Error(`${mail} is not in the demo`);
      return account;
    });
    const annuaire = await AnnuairePage.open(session);
    await annuaire.drop({ name: 'liste.csv', content: listOf(accounts) });
    await annuaire.button('Importer (10)').click();
    await annuaire.fileSays('liste.csv', 'Comptes ajoutés : 10.');
    await annuaire.page.close();

    const tab = await openList(session);
    for (const [at, account] of accounts.entries()) {
      const wish: Wish = {
        mail: account.mail,
        rpps: rppsFor(account),
        offered: 'Liste de l’établissement',
        visible: AWKWARD[at]?.[3] ?? 'Oui',
      };
      await convert(tab, wish);
    }

    for (const [mail, nom, prenom, visible] of AWKWARD) {
      const account = findByMail(medimail.state, mail);
      expect(account).toMatchObject({ bal: 'PER', correspondence: { visible: visible === 'Oui' } });
      expect(account && account.rpps === rppsFor(account)).toBe(true);
      const [localPart = ''] = account?.correspondence?.address.split('@') ?? [];
      expect([`${nom}.${prenom}`, `${prenom}.${nom}`]).toContain(localPart);
    }
  });
});
