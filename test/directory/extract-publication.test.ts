import { expect, it } from 'vitest';
import { publicationIn } from '../../lib/directory/extract-publication.ts';
import type { PublishedMailbox } from '../../lib/directory/practitioner.ts';
import type { HeldAddress } from '../../lib/directory/tracked-account.ts';

const account = { mail: 'lea.schiano@ch-demo.fr', rpps: ['19999000011'] };
const held: HeldAddress = {
  address: 'lea.schiano',
  hidden: false,
  savedAt: new Date('2026-08-25T15:00').getTime(),
};
const WHOLE = { address: 'lea.schiano@ch-demo.mssante.fr' };
const mailbox: PublishedMailbox = {
  address: WHOLE.address,
  bal: 'PER',
  rpps: '19999000011',
  nom: 'SCHIANO',
  prenom: 'LEA',
};
const other = { ...mailbox, rpps: '19999000029' };
const NEXT_DAY = '2026-08-26T04:52';

it.each<[string, Partial<HeldAddress>, PublishedMailbox[], string, string]>([
  ['there, under the number', {}, [mailbox], NEXT_DAY, 'published'],
  ['there, in a file of before it was saved', WHOLE, [mailbox], '2026-08-24T04:52', 'published'],
  [
    'half of it there, perhaps elsewhere, in a file of before it was saved',
    {},
    [{ ...mailbox, address: 'lea.schiano@medecin.mssante.fr' }],
    '2026-08-25T04:52',
    'too-old',
  ],
  ['half of it there, of somebody else', {}, [other], NEXT_DAY, 'not-yet'],
  ['there, under another number', WHOLE, [other], NEXT_DAY, 'other-holder'],
  ['not there', {}, [], NEXT_DAY, 'not-yet'],
  ['not there, in a file of before it was saved', {}, [], '2026-08-25T04:52', 'too-old'],
  ['not there, but in a later file', { publishedIn: '2026-08-27T04:52' }, [], NEXT_DAY, 'kept'],
  ['no more there, in a later file', { publishedIn: NEXT_DAY }, [], '2026-08-28T04:52', 'not-yet'],
  ['in liste rouge', { hidden: true }, [], NEXT_DAY, 'unlisted'],
])('an address that is %s', (_, change, mailboxes, date, outcome) => {
  expect(publicationIn(account, { ...held, ...change }, mailboxes, date).outcome).toBe(outcome);
});
