import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedMailbox } from '../../lib/directory/practitioner.ts';
import { type AwaitedAddress, publicationOf } from '../../lib/directory/publication.ts';

/** Made-up numbers, from a range that no register uses. */
const RPPS = '19999000011';
const OTHER = '19999000029';

const awaited = (address: string, more: Partial<AwaitedAddress> = {}): AwaitedAddress => ({
  address,
  rpps: RPPS,
  hidden: false,
  ...more,
});

const mailbox = (address: string, rpps = RPPS): PublishedMailbox => ({
  address,
  bal: 'PER',
  rpps,
  nom: 'SCHIANO',
  prenom: 'LEA',
});

const ADDRESS = 'schiano.lea@ch-aix.mssante.fr';

describe('the publication of an address', () => {
  it.each<[string, AwaitedAddress, PublishedMailbox[], string]>([
    ['whole, its owner’s', awaited(ADDRESS), [mailbox(ADDRESS)], 'published'],
    ['written in capitals', awaited(' Schiano.LEA@ch-aix.mssante.fr'), [mailbox(ADDRESS)], 'published'],
    ['half, its owner’s', awaited('schiano.lea'), [mailbox(ADDRESS)], 'published'],
    ['half, a homonym’s', awaited('schiano.lea'), [mailbox(ADDRESS, OTHER)], 'not-yet'],
    ['whole, a homonym’s', awaited(ADDRESS), [mailbox(ADDRESS, OTHER)], 'not-yet'],
    ['whole, of nobody in particular', awaited(ADDRESS), [mailbox(ADDRESS, '')], 'published'],
    ['half, of nobody in particular', awaited('schiano.lea'), [mailbox(ADDRESS, '')], 'not-yet'],
    ['another of its owner’s', awaited('schiano.lea'), [mailbox('lea.schiano@ch-aix.mssante.fr')], 'not-yet'],
    ['on another domain', awaited(ADDRESS), [mailbox('schiano.lea@medecin.mssante.fr')], 'not-yet'],
    ['its beginning', awaited('schiano.le'), [mailbox(ADDRESS)], 'not-yet'],
    ['hidden', awaited('schiano.lea', { hidden: true }), [], 'unlisted'],
    [
      'hidden, and there all the same',
      awaited('schiano.lea', { hidden: true }),
      [mailbox(ADDRESS)],
      'published',
    ],
    [
      'homonyms’ too',
      awaited('schiano.lea'),
      [mailbox(ADDRESS, OTHER), mailbox('schiano.lea@x.mssante.fr')],
      'published',
    ],
  ])('that is %s', (_, address, mailboxes, expected) => {
    expect(publicationOf(address, mailboxes)).toBe(expected);
  });

  it('is never another person’s, in whatever order the source says it', () => {
    const local = fc.constantFrom('schiano.lea', 'lea.schiano', 'schiano.lea2');
    const address = fc
      .tuple(local, fc.constantFrom('a.mssante.fr', 'b.mssante.fr'))
      .map((parts) => parts.join('@'));
    fc.assert(
      fc.property(fc.oneof(local, address), fc.array(address), (wanted, published) => {
        const theirs = published.map((each) => mailbox(each, OTHER));
        expect(publicationOf(awaited(wanted), theirs)).toBe('not-yet');
        expect(
          publicationOf(awaited(wanted), [...theirs, mailbox(`${wanted.split('@')[0]}@a.mssante.fr`)]),
        ).toBe(wanted.endsWith('@b.mssante.fr') ? 'not-yet' : 'published');
      }),
    );
  });
});
