import { expect, it } from 'vitest';
import { keepMailboxes } from '../../components/annuaire/tallies.ts';
import { EMPTY_CHECKLIST } from '../../lib/store/mirror.ts';
import { awaiting, NOON } from '../store/conversion-fixture.ts';

const MAIL = 'lea.schiano@ch-demo.fr';
const ADDRESS = 'schiano.lea@ch-demo.mssante.fr';

it.each([
  ['published', 'published', 0],
  ['published', 'not-yet', 1],
  ['not-yet', 'not-yet', 1],
  [undefined, 'published', 1],
] as const)(
  'an address known as %s, which an extract says is %s, is kept %i times',
  (known, outcome, times) => {
    const value =
      known &&
      ({ address: ADDRESS, state: known, source: { kind: 'mailboxes', date: '2025-02-01' } } as const);
    const conversion = {
      ...awaiting(MAIL, ADDRESS),
      ...(value && { seen: { value, at: NOON + 3_600_000 } }),
    };
    const ours = { ...EMPTY_CHECKLIST, conversions: new Map([[MAIL, conversion]]) };
    const publications = [{ mail: MAIL, outcome, address: ADDRESS }];
    const { seen, tally } = keepMailboxes({ mailboxes: [], publications }, ours, '2025-03-01', NOON);
    // Said again, the time after which a finished account is erased would begin anew.
    expect(seen).toHaveLength(times);
    expect(tally.publications[outcome]).toHaveLength(1);
  },
);
