import type { FlagReason, Outcome } from './list-match.ts';
import { areStrangers, type ListRow } from './list-row.ts';

/** A row, and what became of it by itself. */
interface Settled {
  line: ListRow;
  outcome: Outcome;
}

/** Flags the rows that contradict one another, and leaves out those that repeat another. */
export function settleConflicts(lines: readonly ListRow[], outcomes: readonly Outcome[]): Outcome[] {
  const all = lines.flatMap((line, at) => {
    const outcome = outcomes[at];
    return outcome ? [{ line, outcome }] : [];
  });
  const settled = [...outcomes];
  for (const group of groupsBy(all, ({ line }) => line.mail)) {
    settle(group, settled, (rows) => ({ reason: 'mail-twice', mail: group[0]?.line.mail ?? '', rows }));
  }
  for (const group of groupsBy(all, ({ line }) =>
    line.mail === '' && line.badMail === '' ? line.key : '',
  )) {
    settle(group, settled, (rows) => ({ reason: 'homonyms', rows }));
  }
  for (const group of groupsBy(all, givenTo)) {
    const [first] = group;
    settle(group, settled, (rows) => ({ reason: 'account-twice', mail: first ? givenTo(first) : '', rows }));
  }
  for (const group of groupsBy(all, ({ line }) => (line.rpps.verdict === 'ok' ? line.rpps.rpps : ''))) {
    if (peopleIn(group) < 2) continue;
    flag(group, settled, (rows) => ({ reason: 'rpps-twice', rpps: numberOf(group[0]?.line), rows }));
  }
  return settled;
}

/** Rows that should be about one person: they are flagged if they are not, otherwise one of them is enough. */
function settle(group: readonly Settled[], settled: Outcome[], reason: (rows: number[]) => FlagReason): void {
  const told = group.filter(({ line }) => numberOf(line) !== '');
  const numbers = new Set(told.map(({ line }) => numberOf(line)));
  const kept = told[0] ?? group[0];
  if (!kept) return;
  if (group.some(({ line }) => areStrangers(line, kept.line))) flag(group, settled, reason);
  else if (numbers.size > 1) flag(told, settled, reason);
  for (const { line } of group) {
    const now = settled[line.row]?.into;
    if (line.row === kept.line.row || (now !== 'given' && now !== 'added')) continue;
    settled[line.row] = {
      into: 'unmatched',
      value: { row: line.row, reason: 'repeated', of: kept.line.row },
    };
  }
}

/** Flags rows; one that is flagged for itself already says more of what to mend. */
function flag(group: readonly Settled[], settled: Outcome[], reason: (rows: number[]) => FlagReason): void {
  const rows = group.map(({ line }) => line.row);
  for (const row of rows) {
    if (settled[row]?.into === 'flagged') continue;
    settled[row] = { into: 'flagged', value: { row, ...reason(rows) } };
  }
}

/** The number in a row; `?` when it cannot be read with certainty, empty when there is none. */
function numberOf(line: ListRow | undefined): string {
  if (line?.rpps.verdict === 'ok') return line.rpps.rpps;
  return line?.rpps.verdict === 'flagged' ? '?' : '';
}

function givenTo({ outcome }: Settled): string {
  return outcome.into === 'given' ? outcome.value.mail : '';
}

/** How many people a group is about: as many as accounts or mails, and names that none of them has. */
function peopleIn(group: readonly Settled[]): number {
  const mails = new Set(group.map(mailOf).filter((mail) => mail !== ''));
  const names = new Set(group.filter((one) => mailOf(one) !== '').map(({ line }) => line.key));
  const others = new Set(group.filter((one) => mailOf(one) === '').map(({ line }) => line.key));
  return mails.size + [...others].filter((key) => !names.has(key)).length;
}

function mailOf({ line, outcome }: Settled): string {
  return 'mail' in outcome.value ? outcome.value.mail : line.mail;
}

/** Groups of two or more with the same key; those without a key are in none. */
function groupsBy(all: readonly Settled[], keyOf: (one: Settled) => string): Settled[][] {
  const groups = new Map<string, Settled[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
