import type { Mapping } from './columns.ts';
import { indexAccounts, type ListAccount } from './list-accounts.ts';
import { settleConflicts } from './list-conflicts.ts';
import type { Acceptable, ListMatch, Outcome } from './list-match.ts';
import { type ListRow, readRows } from './list-row.ts';
import { matchRow } from './match-row.ts';

/**
 * Finds the account of each row of a list: by its mail, else by its names when one account alone has them, else it
 * is a new one. A number that is not certain, or that two people have, is flagged and given to nobody.
 *
 * @param accounts every account known, those to convert and the others
 * @param accept doubts that the person settled for the whole list
 */
export function matchList(
  mapping: Mapping,
  rows: readonly (readonly string[])[],
  accounts: readonly ListAccount[],
  accept: ReadonlySet<Acceptable> = new Set(),
): ListMatch {
  const index = indexAccounts(accounts);
  const lines = readRows(mapping, rows).map((line) => accepting(line, accept));
  const outcomes = settleConflicts(
    lines,
    lines.map((line) => matchRow(line, { index, accept })),
  );
  const match: ListMatch = { given: [], added: [], unmatched: [], flagged: [] };
  for (const outcome of outcomes) put(outcome, match);
  return match;
}

function put(outcome: Outcome, match: ListMatch): void {
  switch (outcome.into) {
    case 'given':
      match.given.push(outcome.value);
      break;
    case 'added':
      match.added.push(outcome.value);
      break;
    case 'unmatched':
      match.unmatched.push(outcome.value);
      break;
    default:
      match.flagged.push(outcome.value);
  }
}

/** The row with the number suggested for it, when the person takes suggestions of that reason. */
function accepting(line: ListRow, accept: ReadonlySet<Acceptable>): ListRow {
  if (line.rpps.verdict !== 'flagged') return line;
  const { flag } = line.rpps;
  if (!('suggestion' in flag) || flag.suggestion === undefined || !accept.has(flag.reason)) return line;
  return { ...line, rpps: { verdict: 'ok', rpps: flag.suggestion } };
}
