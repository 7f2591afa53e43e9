import { describe, expect, it } from 'vitest';
import {
  type Account,
  changeType,
  findAccount,
  type MedimailState,
  madeUpAccounts,
  type Outcome,
  publishNight,
  REFUSALS,
  saveCorrespondence,
  saveUser,
  search,
} from './index.ts';

const LEA: Account = {
  id: '1',
  mail: 'lea.schiano@ch-demo.fr',
  status: 'actif',
  bal: 'MED',
  nom: 'SCHIANO',
  prenom: 'LÉA',
  profession: 'Infirmier',
  rpps: '',
  adeli: '',
};
const PAUL: Account = { ...LEA, id: '2', mail: 'p@ch-demo.fr', nom: 'ROY', bal: 'PER', rpps: '19999000018' };
const SERVICE: Account = { ...LEA, id: '3', mail: 's@ch-demo.fr', nom: 'URGENCES', bal: 'ORG' };
const STATE: MedimailState = { today: '2026-11-30', accounts: [LEA, PAUL, SERVICE] };
const FIELDS = { nom: 'SCHIANO', prenom: 'LEA', profession: 'Infirmier', rpps: '19999500009', adeli: '' };

function done(outcome: Outcome): MedimailState {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.state;
}

describe('changeType', () => {
  it('makes a MED account PER at once, and leaves the old state as it was', () => {
    expect(findAccount(done(changeType(STATE, '1', 'PER')), '1')?.bal).toBe('PER');
    expect(findAccount(STATE, '1')?.bal).toBe('MED');
  });

  it('takes the correspondence of an account that becomes MED again', () => {
    const saved = done(saveCorrespondence(STATE, '2', { local: 'paul.roy', visible: true }));
    expect(findAccount(done(changeType(saved, '2', 'MED')), '2')).toEqual({ ...PAUL, bal: 'MED' });
  });

  it.each([
    ['9', 'PER', REFUSALS.unknownAccount],
    ['3', 'PER', REFUSALS.notIndividual],
    ['1', 'MED', REFUSALS.sameType],
    ['1', 'ORG', REFUSALS.onlyIndividual],
  ] as const)('refuses account %s as %s', (id, bal, message) => {
    expect(changeType(STATE, id, bal)).toEqual({ ok: false, message });
  });
});

describe('saveUser', () => {
  it('saves the fields, without the blanks around them', () => {
    const saved = done(saveUser(STATE, '1', { ...FIELDS, rpps: ' 19999500009 ' }));
    expect(findAccount(saved, '1')).toMatchObject({ ...FIELDS, mail: LEA.mail });
  });

  it('takes a wrong Luhn key: that is not its business', () => {
    expect(saveUser(STATE, '1', { ...FIELDS, rpps: '19999500001' }).ok).toBe(true);
  });

  it('lets a MED account have no RPPS, and a PER account keep its own', () => {
    expect(saveUser(STATE, '1', { ...FIELDS, rpps: '' }).ok).toBe(true);
    expect(saveUser(STATE, '2', { ...FIELDS, rpps: PAUL.rpps }).ok).toBe(true);
  });

  it.each([
    ['9', '19999500009', REFUSALS.unknownAccount],
    ['1', '1999950000', REFUSALS.rppsLength],
    ['1', '819999500009', REFUSALS.rppsLength],
    ['1', '19999 500009', REFUSALS.rppsLength],
    ['1', '1999950000A', REFUSALS.rppsLength],
    ['1', PAUL.rpps, REFUSALS.rppsUsed(PAUL)],
    ['2', '', REFUSALS.rppsMissing],
  ])('refuses for account %s the RPPS %s', (id, rpps, message) => {
    expect(saveUser(STATE, id, { ...FIELDS, rpps })).toEqual({ ok: false, message });
  });
});

describe('saveCorrespondence', () => {
  it('saves the address on the domain of the establishment, to be published', () => {
    const saved = done(saveCorrespondence(STATE, '2', { local: ' Paul.Roy ', visible: true }));
    expect(findAccount(saved, '2')?.correspondence).toEqual({
      address: 'paul.roy@ch-demo.mssante.fr',
      visible: true,
      savedAt: '2026-11-30',
    });
  });

  it.each([
    ['9', 'a.b', true, REFUSALS.unknownAccount],
    ['1', 'a.b', true, REFUSALS.correspondenceOfOther(LEA)],
    ['3', 'a.b', true, REFUSALS.correspondenceOfOther(SERVICE)],
    ['2', '', true, REFUSALS.addressMalformed],
    ['2', 'paul roy', true, REFUSALS.addressMalformed],
    ['2', 'paul.roy@ch-demo.mssante.fr', true, REFUSALS.addressMalformed],
    ['2', 'rené.roy', true, REFUSALS.addressMalformed],
    ['2', 'paul.roy', undefined, REFUSALS.visibleMissing],
  ])('refuses for account %s the address %j, visible: %s', (id, local, visible, message) => {
    expect(saveCorrespondence(STATE, id, { local, visible })).toEqual({ ok: false, message });
  });

  it('refuses a PER account that has no RPPS yet', () => {
    const state = done(changeType(STATE, '1', 'PER'));
    const message = REFUSALS.correspondenceWithoutRpps(LEA);
    expect(saveCorrespondence(state, '1', { local: 'a.b', visible: true })).toEqual({ ok: false, message });
  });

  it('refuses an address already attributed', () => {
    const twin = { ...PAUL, id: '4', mail: 'p2@ch-demo.fr', rpps: '19999000026' };
    const state = { ...STATE, accounts: [...STATE.accounts, twin] };
    const saved = done(saveCorrespondence(state, '2', { local: 'paul.roy', visible: false }));
    expect(saveCorrespondence(saved, '4', { local: 'PAUL.ROY', visible: true })).toEqual({
      ok: false,
      message: REFUSALS.correspondenceTaken('paul.roy@ch-demo.mssante.fr'),
    });
    expect(saveCorrespondence(saved, '4', { local: 'paul.roy2', visible: true }).ok).toBe(true);
  });
});

describe('publishNight', () => {
  it('publishes what is visible, on the next day, once', () => {
    const saved = done(saveCorrespondence(STATE, '2', { local: 'paul.roy', visible: true }));
    const morning = publishNight(saved);
    expect(morning.today).toBe('2026-12-01');
    expect(findAccount(morning, '2')?.correspondence?.publishedAt).toBe('2026-12-01');
    expect(findAccount(publishNight(morning), '2')?.correspondence?.publishedAt).toBe('2026-12-01');
  });

  it('never publishes what is in liste rouge', () => {
    const saved = done(saveCorrespondence(STATE, '2', { local: 'paul.roy', visible: false }));
    expect(findAccount(publishNight(saved), '2')?.correspondence?.publishedAt).toBeUndefined();
  });

  it('keeps a publication until the address or its visibility changes', () => {
    const local = 'paul.roy';
    const morning = publishNight(done(saveCorrespondence(STATE, '2', { local, visible: true })));
    const again = (fields: { local: string; visible: boolean }) =>
      findAccount(done(saveCorrespondence(morning, '2', fields)), '2')?.correspondence?.publishedAt;
    expect(again({ local, visible: true })).toBe('2026-12-01');
    expect(again({ local, visible: false })).toBeUndefined();
    expect(again({ local: 'roy.paul', visible: true })).toBeUndefined();
  });
});

describe('search', () => {
  it('finds by mail, names and RPPS, whatever the case, the accents and the order', () => {
    const mails = (text: string) => search(STATE, text).map(({ mail }) => mail);
    expect(mails('schiano lea')).toEqual([LEA.mail]);
    expect(mails('LEA.SCHIANO@')).toEqual([LEA.mail]);
    expect(mails(' 19999000018 ')).toEqual([PAUL.mail]);
    expect(mails('zzz')).toEqual([]);
    expect(mails(' ')).toHaveLength(3);
  });

  it('finds each made-up account by its own mail', () => {
    const state = { today: '2026-11-30', accounts: madeUpAccounts() };
    for (const account of state.accounts) expect(search(state, account.mail)).toContain(account);
  });
});
