import { describe, expect, it } from 'vitest';
import { accountEntries } from '../../../components/annuaire/account-entry.ts';
import type { Conversion } from '../../../lib/conversion/conversion.ts';
import type { Findings } from '../../../lib/directory/findings.ts';
import type { PublishedMailbox } from '../../../lib/directory/practitioner.ts';
import { rankCandidates } from '../../../lib/directory/rank-candidates.ts';
import { EMPTY_CHECKLIST } from '../../../lib/store/mirror.ts';
import { account, practitioner } from '../../directory/people.ts';
import { NOON, todo } from '../../store/conversion-fixture.ts';

const MAIL = 'lea.schiano@ch-demo.fr';
const LEA = { nom: 'SCHIANO', prenom: 'LEA' };
const ADDRESS = 'lea.schiano@medecin.mssante.fr';

/** Made-up numbers. */
const [ONE, TWO] = ['19999000011', '19999000029'] as const;

const mailbox = (more: Partial<PublishedMailbox> = {}): PublishedMailbox => ({
  address: ADDRESS,
  bal: 'PER',
  rpps: ONE,
  ...LEA,
  ...more,
});

/** What the page shows of the mailboxes of Léa's account: their addresses. */
function shown(
  mailboxes: PublishedMailbox[],
  more: Partial<Findings> = {},
  conversion: Partial<Conversion> = {},
) {
  const source = { kind: 'mailboxes', date: '2025-01-31' } as const;
  const findings = { mail: MAIL, mailboxes: { value: mailboxes, source, at: NOON }, ...more };
  const [entry] = accountEntries({
    ...EMPTY_CHECKLIST,
    conversions: new Map([[MAIL, { ...todo(MAIL, LEA), ...conversion }]]),
    findings: new Map([[MAIL, findings]]),
  });
  const addresses = (all: PublishedMailbox[] = []) => all.map(({ address }) => address);
  return {
    owned: addresses(entry?.owned),
    taken: addresses(entry?.taken),
    byCandidate: addresses([...(entry?.byCandidate.values() ?? [])].flat()),
  };
}

const NONE = { owned: [], taken: [], byCandidate: [] };

/** One candidate, as the extract of practitioners gave it. */
const candidates = (rpps: string): Pick<Findings, 'candidates'> => ({
  candidates: {
    value: rankCandidates(account(LEA), [practitioner(LEA, { rpps })]),
    source: { kind: 'practitioners', date: '2025-01-31' },
    at: NOON,
  },
});

describe('while no number is known, a mailbox', () => {
  it.each([ADDRESS, 'lea.schiano2@medecin.mssante.fr'])(
    'with the names of the account is its owner’s: %s',
    (address) => {
      expect(shown([mailbox({ address })])).toEqual({ ...NONE, owned: [address] });
    },
  );

  it('of another person is taken', () => {
    expect(shown([mailbox({ prenom: 'LUC' })])).toEqual({ ...NONE, taken: [ADDRESS] });
  });

  it('of a candidate is apart', () => {
    expect(shown([mailbox()], candidates(ONE))).toEqual({ ...NONE, byCandidate: [ADDRESS] });
    expect(shown([mailbox()], candidates(TWO))).toEqual({ ...NONE, taken: [ADDRESS] });
  });
});

describe('when a number is known, a mailbox', () => {
  const held = (rpps: string): Partial<Conversion> => ({ rpps: { value: rpps, at: NOON } });

  it('is the owner’s by its number, whatever the names', () => {
    expect(shown([mailbox({ nom: 'PETIT' })], {}, held(ONE))).toEqual({ ...NONE, owned: [ADDRESS] });
    expect(shown([mailbox()], {}, held(TWO))).toEqual({ ...NONE, taken: [ADDRESS] });
  });

  it('without one is the owner’s by its names, as on the card', () => {
    expect(shown([mailbox({ rpps: '' })], {}, held(ONE))).toEqual({ ...NONE, owned: [ADDRESS] });
    expect(shown([mailbox({ rpps: '', prenom: 'LUC' })], {}, held(ONE))).toEqual({
      ...NONE,
      taken: [ADDRESS],
    });
  });
});
