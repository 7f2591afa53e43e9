import { describe, expect, it } from 'vitest';
import { MAILBOXES, PRACTITIONERS, PRACTITIONERS_NAME, windows1252 } from '../directory/support/extracts.ts';
import { makeZip } from '../directory/support/make-zip.ts';
import { todo } from '../store/conversion-fixture.ts';
import { AnnuairePage } from './support/annuaire-page.ts';
import { useSession } from './support/session.ts';

const LEA = todo('lea.schiano@ch-demo.fr', { nom: 'SCHIANO', prenom: 'LEA' });
const text = Buffer.from(PRACTITIONERS);
const zip = makeZip([{ name: PRACTITIONERS_NAME, text }]);
const [header = ''] = PRACTITIONERS.split('\n');

describe('a file that is wrong', () => {
  const session = useSession();

  it.each<[string, string, string | Uint8Array, string]>([
    ['a zip cut off', 'coupe.zip', zip.subarray(0, zip.length - 40), 'Ce fichier est incomplet'],
    ['a text cut off', 'coupe.txt', PRACTITIONERS.slice(0, -40), 'Ce fichier est incomplet'],
    [
      'a zip of something else',
      'autre.zip',
      makeZip([
        { name: 'a.pdf', text },
        { name: 'b.doc', text },
      ]),
      'On y trouve : a.pdf, b.doc.',
    ],
    [
      'an extract without a column',
      'colonne.txt',
      PRACTITIONERS.replace('|Libellé profession|', '|Autre|'),
      'Il manque une colonne à cet extrait : Libellé profession',
    ],
    [
      'a line of 10 MB',
      'longue.txt',
      `${header}\n${'8|'.repeat(5_000_000)}\n`,
      'La ligne 2 est beaucoup trop longue',
    ],
    [
      'a zip bomb',
      'bombe.zip',
      makeZip([{ name: PRACTITIONERS_NAME, text: Buffer.concat([text, Buffer.alloc(30_000_000, '\n')]) }]),
      'Ce zip est anormal',
    ],
    [
      'a zip with a password',
      'cle.zip',
      makeZip([{ name: PRACTITIONERS_NAME, text, encrypted: true }]),
      'Ce zip est protégé par un mot de passe',
    ],
    [
      'a zip with two texts',
      'deux.zip',
      makeZip([
        { name: 'a.txt', text },
        { name: 'b.txt', text },
      ]),
      'On y trouve : a.txt, b.txt.',
    ],
    [
      'a zip whose content changed',
      'change.zip',
      makeZip([{ name: PRACTITIONERS_NAME, text, lie: { crc: 1 } }]),
      'Ce zip est abîmé',
    ],
    [
      'an .xlsx that is none',
      'faux.xlsx',
      makeZip([{ name: '[Content_Types].xml', text }]).subarray(0, 900),
      'Ce fichier Excel est abîmé',
    ],
    ['an empty file', 'vide.csv', '', 'Cette liste est vide'],
    ['a PDF', 'doc.pdf', '%PDF-1.7\n1 0 obj\n', 'Ce n’est ni une liste, ni un fichier de l’Annuaire Santé'],
    ['an old Excel file', 'vieux.xls', Buffer.from([9, 8, 16, 0, 0, 6]), '(.xls)'],
  ])(
    'is told from a good one, what to do is said, and nothing changes: %s',
    async (_, name, content, words) => {
      const annuaire = await AnnuairePage.open(session, [LEA]);
      const before = await annuaire.stored();
      await annuaire.choose({ name, content });
      await annuaire.fileSays(name, words, 'Votre liste de comptes n’a pas changé.');
      expect(await annuaire.stored()).toEqual(before);
      await annuaire.page.close();
    },
  );

  it.each<[string, string | Uint8Array]>([
    ['Windows-1252', windows1252(PRACTITIONERS)],
    ['a zip of more than 4 GB’s shape', makeZip([{ name: PRACTITIONERS_NAME, text, zip64: true }])],
    ['CRLF and a mark', `\uFEFF${PRACTITIONERS.replaceAll('\n', '\r\n')}`],
  ])('is read all the same when it is odd alone: %s', async (_, content) => {
    const annuaire = await AnnuairePage.open(session, [LEA]);
    await annuaire.choose({ name: PRACTITIONERS_NAME, content });
    await annuaire.fileSays(PRACTITIONERS_NAME, 'Lignes lues : 10');
    expect((await annuaire.findings(LEA.mail))?.candidates?.value).toHaveLength(1);
    await annuaire.page.close();
  });

  it('stops being read when the person cancels, and the next one is read', async () => {
    const annuaire = await AnnuairePage.open(session, [LEA]);
    const before = await annuaire.stored();
    const [, first = ''] = PRACTITIONERS.split('\n');
    // Large enough to be still read when the button is clicked, whatever the machine.
    const large = Buffer.concat([Buffer.from(`${header}\n`), Buffer.from(`${first}\n`.repeat(800_000))]);
    await annuaire.choose({ name: 'grand.txt', content: large });
    await annuaire.fileSays('grand.txt', 'par seconde');
    await annuaire.button('Annuler : grand.txt').click();
    await annuaire.fileSays('grand.txt', 'Lecture annulée');
    expect(await annuaire.stored()).toEqual(before);
    await annuaire.choose({ name: 'mss.txt', content: MAILBOXES });
    await annuaire.fileSays('mss.txt', 'Aucune adresse n’attend sa publication');
    await annuaire.page.close();
  });
});
