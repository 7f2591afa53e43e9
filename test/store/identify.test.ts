import { describe, expect, it } from 'vitest';
import type { Findings, Source } from '../../lib/directory/findings.ts';
import { type MatchedAccount, rankCandidates } from '../../lib/directory/rank-candidates.ts';
import { identify, type KnownAccount } from '../../lib/store/identify.ts';

// Made-up numbers, with a right key, of a range that no register uses.
const RPPS = '19999000011';
const OTHER_RPPS = '19999000029';
const THIRD_RPPS = '19999000037';
const EXTRACT: Source = { kind: 'practitioners', date: '2026-08-26T04:52' };
const MAILBOXES: Source = { kind: 'mailboxes', date: '2026-08-26T04:52' };
const LIST: Source = { kind: 'own-list', date: '2026-08-25T10:00' };
const FHIR: Source = { kind: 'fhir', date: '2026-08-27T09:00' };

const account = (nom: string, prenom: string, mail = `${nom}.${prenom}@ch-demo.fr`): MatchedAccount => ({
  nom,
  prenom,
  mail: mail.toLowerCase(),
  profession: '',
});
const LEA = account('SCHIANO', 'LEA', 'ls@ch-demo.fr');
const PAUL = account('DURAND', 'Paul');
const person = (rpps: string, nom: string, prenom: string) => ({
  rpps,
  nom,
  prenom,
  civilite: '',
  professions: [],
  places: [],
});

/** What an account finds among these people of the extract. */
const found = (
  of: MatchedAccount,
  people: ReturnType<typeof person>[],
  more: Partial<Findings> = {},
): KnownAccount => ({
  account: of,
  findings: {
    mail: of.mail,
    candidates: { value: rankCandidates(of, people), source: EXTRACT, at: 1 },
    ...more,
  },
});
const listing = (of: MatchedAccount, rpps: string): KnownAccount => ({
  account: of,
  findings: { mail: of.mail, listed: { value: rpps, source: LIST, at: 1 } },
});
const listed = (value: string) => ({ listed: { value, source: LIST, at: 1 } });

const lea = person(RPPS, 'SCHIANO', 'Léa');
const paul = person(OTHER_RPPS, 'DURAND', 'PAUL');

describe('a number of somebody else', () => {
  it('found for another account is an error with both names', () => {
    expect(identify(OTHER_RPPS, found(LEA, [lea]), [found(PAUL, [paul])])).toEqual({
      verdict: 'error',
      owner: 'other',
      person: { nom: 'DURAND', prenom: 'PAUL' },
      account: { nom: 'SCHIANO', prenom: 'LEA' },
      source: EXTRACT,
    });
  });

  it('is known from the establishment’s list too, and from a published mailbox', () => {
    const owner = { verdict: 'error', owner: 'other', person: { nom: 'DURAND', prenom: 'Paul' } };
    expect(identify(OTHER_RPPS, { account: LEA }, [listing(PAUL, OTHER_RPPS)])).toMatchObject({
      ...owner,
      source: LIST,
    });
    const mailbox = { address: 'a@b.fr', bal: 'PER', rpps: OTHER_RPPS, nom: 'DURAND', prenom: 'Paul' };
    const findings: Findings = { mail: LEA.mail, mailboxes: { value: [mailbox], source: MAILBOXES, at: 1 } };
    expect(identify(OTHER_RPPS, { account: LEA, findings }, [])).toMatchObject({
      ...owner,
      source: MAILBOXES,
    });
  });

  it('is one even when the establishment’s list gives it to this account', () => {
    const own = found(LEA, [lea], listed(OTHER_RPPS));
    expect(identify(OTHER_RPPS, own, [found(PAUL, [paul])])).toMatchObject({
      verdict: 'error',
      owner: 'other',
    });
  });

  it('shares a first name, as when a surname changed', () => {
    const other = account('DURAND', 'Léa');
    const holder = person(OTHER_RPPS, 'DURAND', 'Léa');
    expect(identify(OTHER_RPPS, { account: LEA }, [found(other, [holder])])).toMatchObject({
      verdict: 'error',
      sharing: 'prenom',
    });
  });
});

describe('the number of the account’s owner', () => {
  it('is told with where it was seen', () => {
    expect(identify(RPPS, found(LEA, [lea], listed(RPPS)), [])).toEqual({
      verdict: 'ok',
      owner: 'same',
      person: { nom: 'SCHIANO', prenom: 'Léa' },
      homonyms: 0,
      sources: [LIST, EXTRACT],
    });
  });

  it('is told with how many others have these names', () => {
    const own = found(LEA, [
      lea,
      person(OTHER_RPPS, 'Schiano', 'LÉA'),
      person(THIRD_RPPS, 'SCHIANO-BLANC', 'LÉA'),
    ]);
    expect(identify(RPPS, own, [])).toMatchObject({ owner: 'same', homonyms: 1 });
  });

  it('may be in the establishment’s list alone', () => {
    expect(identify(RPPS, listing(LEA, RPPS), [])).toEqual({
      verdict: 'ok',
      owner: 'listed',
      sources: [LIST],
    });
  });
});

describe('a number that needs a look', () => {
  it.each([
    ['SCHIANO-BLANC', 'Léa', 'part', false],
    ['SCHIAMO', 'Léa', 'slip', true],
  ])('is that of %s %s: %s', (nom, prenom, kind, close) => {
    const own = found(LEA, [person(RPPS, nom, prenom)]);
    expect(identify(RPPS, own, [])).toMatchObject({
      verdict: 'warning',
      owner: 'variant',
      close,
      reasons: expect.arrayContaining([{ kind, part: 'nom' }]),
    });
  });

  it('is one of an account whose names cannot be compared', () => {
    const nameless = { account: { ...LEA, prenom: '' } };
    expect(identify(RPPS, nameless, [found(LEA, [lea])])).toMatchObject({
      verdict: 'warning',
      owner: 'not-comparable',
    });
  });

  it('is nobody’s of this name in the extract of that date, though the list gives it', () => {
    const nobody = { verdict: 'warning', owner: 'nobody', source: EXTRACT };
    expect(identify(OTHER_RPPS, found(LEA, [lea]), [])).toEqual({ ...nobody, listed: false });
    expect(identify(OTHER_RPPS, found(LEA, [], listed(OTHER_RPPS)), [])).toEqual({ ...nobody, listed: true });
  });

  it('is not the one that the establishment’s list gives', () => {
    expect(identify(RPPS, listing(LEA, OTHER_RPPS), [])).toEqual({
      verdict: 'error',
      owner: 'listed-other',
      listed: OTHER_RPPS,
    });
    // The directory knows better than a list whose rows may have slipped.
    expect(identify(RPPS, found(LEA, [lea], listed(OTHER_RPPS)), [])).toMatchObject({
      verdict: 'warning',
      owner: 'listed-other',
    });
  });

  it('is another than the list’s, all the more when its holder’s name is only like the owner’s', () => {
    const like = found(LEA, [person(RPPS, 'SCHIANO-BLANC', 'Léa')], listed(OTHER_RPPS));
    expect(identify(RPPS, like, [])).toMatchObject({ verdict: 'error', owner: 'listed-other' });
  });

  it('is of another person of these names than the one that the administrator picked', () => {
    const two = [lea, person(OTHER_RPPS, 'SCHIANO', 'LÉA')];
    const picking = (value: string) => found(LEA, two, { chosen: { value, source: EXTRACT, at: 1 } });
    expect(identify(RPPS, picking(OTHER_RPPS), [])).toEqual({
      verdict: 'warning',
      owner: 'picked-other',
      picked: OTHER_RPPS,
    });
    expect(identify(RPPS, picking(RPPS), [])).toMatchObject({ verdict: 'ok', owner: 'same', homonyms: 1 });
    expect(identify(RPPS, picking(''), [])).toMatchObject({ verdict: 'ok', owner: 'same' });
    // Worse is said first.
    const other = { ...picking(RPPS), account: PAUL };
    expect(identify(OTHER_RPPS, other, [])).toMatchObject({ verdict: 'error', owner: 'other' });
  });

  it('is not measured against a number of the list that is none', () => {
    expect(identify(RPPS, listing(LEA, '19999000012'), [])).toBeUndefined();
  });
});

describe('a number nobody was told of', () => {
  it('is said nothing of', () => {
    expect(identify(RPPS, { account: LEA }, [found(PAUL, [paul])])).toBeUndefined();
  });

  it('is known once a source was asked for it', () => {
    const asked = (of: MatchedAccount, value: ReturnType<typeof person> | null): KnownAccount => ({
      account: of,
      findings: { mail: of.mail, holders: { [OTHER_RPPS]: { value, source: FHIR, at: 1 } } },
    });
    const other = { owner: 'other', source: FHIR };
    expect(identify(OTHER_RPPS, asked(LEA, paul), [])).toMatchObject(other);
    expect(identify(OTHER_RPPS, { account: LEA }, [asked(PAUL, paul)])).toMatchObject(other);
    expect(identify(OTHER_RPPS, asked(LEA, null), [])).toMatchObject({ owner: 'nobody', source: FHIR });
  });
});
