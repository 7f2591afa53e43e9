import { seenOf } from '../../lib/conversion/progress.ts';
import type { Publication } from '../../lib/directory/extract-publication.ts';
import type { Findings, Source } from '../../lib/directory/findings.ts';
import type { FoundMailboxes } from '../../lib/directory/join-mailboxes.ts';
import type { FoundPractitioners } from '../../lib/directory/join-practitioners.ts';
import type { Message } from '../../lib/store/messages.ts';
import type { Checklist } from '../../lib/store/mirror.ts';

/** How many accounts have one candidate, several, or none, and what was not kept. */
export interface PractitionerTally {
  searched: number;
  one: number;
  several: number;
  none: number;
  /** Accounts without both names: nobody can be looked for. */
  unnamed: number;
  /** Accounts with more candidates than are kept. */
  cut: number;
  /** Accounts of which a later extract was read before. */
  newerKnown: number;
}

/** What of an extract of practitioners is to be kept, and how much it is. */
export function keepPractitioners(
  found: readonly FoundPractitioners[],
  { findings, conversions }: Checklist,
  date: string,
  at: number,
): { findings: Findings[]; tally: PractitionerTally } {
  const source: Source = { kind: 'practitioners', date };
  const isNamed = ({ mail }: FoundPractitioners) => {
    const { nom = '', prenom = '' } = conversions.get(mail)?.person.value ?? {};
    return nom !== '' && prenom !== '';
  };
  const isNewer = ({ mail }: FoundPractitioners) => {
    const known = findings.get(mail)?.candidates?.source;
    return known?.kind === 'practitioners' && known.date > date;
  };
  const named = found.filter(isNamed);
  const kept = named.filter((one) => !isNewer(one));
  const many = (count: (candidates: number) => boolean) =>
    kept.filter(({ candidates }) => count(candidates.length)).length;
  return {
    findings: kept.map(({ mail, candidates, holders }) => ({
      mail,
      candidates: { value: candidates, source, at },
      holders: Object.fromEntries(
        Object.entries(holders).map(([rpps, value]) => [rpps, { value, source, at }]),
      ),
    })),
    tally: {
      searched: found.length,
      one: many((count) => count === 1),
      several: many((count) => count > 1),
      none: many((count) => count === 0),
      unnamed: found.length - named.length,
      cut: kept.filter(({ leftOut }) => leftOut > 0).length,
      newerKnown: named.length - kept.length,
    },
  };
}

/** Accounts by what an extract of mailboxes says of them. */
export interface MailboxTally {
  publications: Readonly<Record<Publication['outcome'], Publication[]>>;
  /** Accounts still to be converted for which a mailbox was found that is to be known. */
  withMailboxes: string[];
}

/** What of an extract of mailboxes is to be kept, and how much it is. */
export function keepMailboxes(
  { mailboxes, publications }: FoundMailboxes,
  { conversions }: Checklist,
  date: string,
  at: number,
): { findings: Findings[]; seen: Extract<Message, { type: 'publication' }>['seen']; tally: MailboxTally } {
  const source = { kind: 'mailboxes', date } as const;
  const by = (outcome: Publication['outcome']) => publications.filter((one) => one.outcome === outcome);
  const isOver = ({ mail, outcome }: Publication) => {
    const conversion = conversions.get(mail);
    return outcome !== 'not-yet' && conversion !== undefined && seenOf(conversion)?.value.state === outcome;
  };
  const seen = publications.flatMap((publication) => {
    const { mail, outcome, address } = publication;
    // What is known is not kept again: the time after which a finished account is erased would begin anew.
    if (isOver(publication)) return [];
    // What says nothing, or less than is known, is not kept.
    return outcome === 'published' || outcome === 'not-yet' || outcome === 'unlisted'
      ? [{ mail, value: { address, state: outcome, source } }]
      : [];
  });
  return {
    findings: mailboxes.map(({ mail, mailboxes: value }) => ({ mail, mailboxes: { value, source, at } })),
    seen,
    tally: {
      publications: {
        published: by('published'),
        'not-yet': by('not-yet'),
        unlisted: by('unlisted'),
        'too-old': by('too-old'),
        kept: by('kept'),
        'other-holder': by('other-holder'),
      },
      withMailboxes: mailboxes.filter(({ mailboxes: { length } }) => length > 0).map(({ mail }) => mail),
    },
  };
}
