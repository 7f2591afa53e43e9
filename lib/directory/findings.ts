import type { Source } from '../checks/source.ts';
import type { Practitioner, PublishedMailbox } from './practitioner.ts';
import type { Candidate } from './rank-candidates.ts';

export type { Source, SourceKind } from '../checks/source.ts';

/** What a source said, and when it was read here (ms since 1970). */
export interface Learnt<T> {
  value: T;
  source: Source;
  at: number;
}

/** What the establishment's own list and the national directory said of one account's owner. */
export interface Findings {
  /** In lower case; identifies the account. */
  mail: string;
  /** The RPPS number that the establishment's own list gives. */
  listed?: Learnt<string>;
  /** The RPPS number of the candidate that the administrator picked; empty once that was taken back. */
  chosen?: Learnt<string>;
  /** Who may be the owner, the likeliest first; none: nobody of that name. */
  candidates?: Learnt<Candidate[]>;
  /** The mailboxes at the addresses that the account may be given, and those of its owner. */
  mailboxes?: Learnt<PublishedMailbox[]>;
  /** Who has the RPPS numbers that a source was asked about for this account, by number; `null` is nobody. */
  holders?: Record<string, Learnt<Practitioner | null>>;
}

/** Numbers are typed digit by digit and mistyped: of those asked about, so many are kept, the last ones. */
const KEPT_HOLDERS = 10;

/** Of two findings about one account, what was learnt last of each thing. */
export function mergeFindings(known: Findings | undefined, news: Findings): Findings {
  const merged: Findings = { ...known, mail: news.mail };
  if (isNewer(known?.listed, news.listed)) merged.listed = news.listed;
  if (isNewer(known?.chosen, news.chosen)) merged.chosen = news.chosen;
  if (isNewer(known?.candidates, news.candidates)) merged.candidates = news.candidates;
  if (isNewer(known?.mailboxes, news.mailboxes)) merged.mailboxes = news.mailboxes;
  if (news.holders) merged.holders = mergeHolders(known?.holders, news.holders);
  return merged;
}

type Holders = NonNullable<Findings['holders']>;

function mergeHolders(known: Holders = {}, news: Holders): Holders {
  const newer = Object.entries(news).filter(([rpps, learnt]) => isNewer(known[rpps], learnt));
  const all = Object.entries({ ...known, ...Object.fromEntries(newer) });
  return Object.fromEntries(all.sort(([, a], [, b]) => b.at - a.at).slice(0, KEPT_HOLDERS));
}

function isNewer<T>(known: Learnt<T> | undefined, news: Learnt<T> | undefined): news is Learnt<T> {
  return news !== undefined && (known === undefined || news.at >= known.at);
}
