import type { AccountIndex, ListAccount } from './list-accounts.ts';
import type { Acceptable, Flagged, Outcome, Unmatched } from './list-match.ts';
import { areStrangers, type ListRow } from './list-row.ts';

/** What a row is matched with. */
export interface MatchContext {
  index: AccountIndex;
  /** Doubts that the person settled. */
  accept: ReadonlySet<Acceptable>;
}

const unmatched = (value: Unmatched): Outcome => ({ into: 'unmatched', value });
const flagged = (value: Flagged): Outcome => ({ into: 'flagged', value });

/** What becomes of a row, whatever the others say. */
export function matchRow(line: ListRow, context: MatchContext): Outcome {
  const { row, mail, rpps } = line;
  if (line.badMail !== '') return flagged({ row, reason: 'bad-mail', text: line.badMail });
  if (mail === '' && line.key === '') return unmatched({ row, reason: 'nobody' });
  const named = context.index.byKey(line.key);
  const account = context.index.byMail(mail) ?? (named.length === 1 ? named[0] : undefined);
  if (mail === '' && named.length > 1) {
    return unmatched({ row, reason: 'several-accounts', mails: named.map((other) => other.mail) });
  }
  if (mail === '' && !account) return unmatched({ row, reason: 'unknown-name' });
  if (rpps.verdict === 'flagged') return flagged({ row, ...rpps.flag });
  // The row may be about one of them, under another mail: nothing tells which, and it adds no further account.
  if (!account && named.length > 1) {
    return flagged({ row, reason: 'other-mail', mail: named.map((other) => other.mail).join(', ') });
  }
  const number = rpps.verdict === 'ok' ? rpps.rpps : undefined;
  return account ? give(line, account, number, context) : add(line, number, context);
}

function add(line: ListRow, rpps: string | undefined, { index }: MatchContext): Outcome {
  const { row, mail, nom, prenom, profession, adeli } = line;
  const value = { row, mail, nom, prenom, profession, adeli };
  if (rpps === undefined) return { into: 'added', value };
  const by = index.byRpps(rpps, mail);
  if (by !== undefined) return flagged({ row, reason: 'already-used', rpps, by });
  return { into: 'added', value: { ...value, rpps } };
}

function give(
  line: ListRow,
  account: ListAccount,
  rpps: string | undefined,
  { index, accept }: MatchContext,
): Outcome {
  const { row } = line;
  const { mail, nom, prenom } = account;
  if (rpps === undefined) return unmatched({ row, reason: 'no-rpps', mail });
  const isByMail = line.mail === mail;
  if (!isByMail && line.mail !== '' && !accept.has('other-mail')) {
    return flagged({ row, reason: 'other-mail', mail, suggestion: rpps });
  }
  if (isByMail && !accept.has('other-name') && areStrangers(line, account)) {
    return flagged({ row, reason: 'other-name', mail, nom, prenom, suggestion: rpps });
  }
  if (account.rpps === rpps) return unmatched({ row, reason: 'already-has', mail });
  const by = index.byRpps(rpps, mail);
  if (by !== undefined) return flagged({ row, reason: 'already-used', rpps, by });
  if (account.rpps && !accept.has('other-rpps')) {
    return flagged({ row, reason: 'other-rpps', mail, rpps: account.rpps, suggestion: rpps });
  }
  return { into: 'given', value: { row, mail, rpps, by: isByMail ? 'mail' : 'name' } };
}
