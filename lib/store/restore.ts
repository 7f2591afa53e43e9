import { mergeConversions } from '../conversion/merge-conversions.ts';
import { type Findings, mergeFindings } from '../directory/findings.ts';
import type { Backup } from './backup.ts';
import { type BesideChange, type BesidePlan, planBeside } from './beside.ts';
import type { Checklist } from './mirror.ts';
import type { Records } from './records.ts';

/** What restoring a backup would do. */
export interface Restoration {
  /** Records to write, those alone that are new or change. */
  records: Records;
  /** Accounts that are not here yet, accounts here that the file says more of, and those that stay as they are. */
  added: string[];
  changed: string[];
  unchanged: string[];
  /** What comes back beside the accounts. */
  beside: BesidePlan;
  /** What gives everything back as it was before. */
  undo: { records: Records; forget: string[]; beside: BesideChange };
}

/**
 * Merges a backup with what is here: of each thing known of an account, what was learnt or decided last is kept,
 * wherever it is. Nothing that is here alone is lost. Pure.
 */
export function planRestore(backup: Backup, ours: Checklist): Restoration {
  const { conversions, holders, findings } = ours;
  const beside = planBeside(backup, ours);
  const plan: Restoration = {
    beside,
    records: { conversions: [], holders: [], findings: [] },
    added: [],
    changed: [],
    unchanged: [],
    undo: { records: { conversions: [], holders: [], findings: [] }, forget: [], beside: beside.undo },
  };
  const inFile = new Map(backup.findings.map((one) => [one.mail, one]));
  for (const theirs of backup.conversions) {
    const { mail } = theirs;
    const known = conversions.get(mail);
    const learnt = mergedFindings(findings.get(mail), inFile.get(mail));
    const merged = known ? mergeConversions(known, theirs) : theirs;
    const isChanged = !isSame(merged, known);
    if (isChanged) plan.records.conversions.push(merged);
    if (isChanged && known) plan.undo.records.conversions.push(known);
    const holder = holders.get(mail);
    if (!known) plan.undo.forget.push(mail);
    // Forgotten with the account, it comes back.
    if (!known && holder) plan.undo.records.holders.push(holder);
    if (learnt) {
      plan.records.findings.push(learnt);
      // Without a word it is forgotten.
      if (known) plan.undo.records.findings.push(findings.get(mail) ?? { mail });
    }
    (known ? (isChanged || learnt ? plan.changed : plan.unchanged) : plan.added).push(mail);
  }
  for (const holder of backup.holders) {
    // What Medimail's pages said here is newer than any file.
    if (holders.has(holder.mail)) continue;
    plan.records.holders.push(holder);
    if (!conversions.has(holder.mail)) plan.undo.forget.push(holder.mail);
  }
  return plan;
}

/**
 * What takes a restoration back: accounts and a queue that were worked on since stay as they are.
 *
 * @param now what is stored when it is taken back
 */
export function undoOf({ records, beside, undo }: Restoration, now: Checklist): Restoration['undo'] {
  const written = new Map(records.conversions.map((one) => [one.mail, one]));
  const isUntouched = (mail: string) => {
    const one = written.get(mail);
    return one === undefined || isSame(one, now.conversions.get(mail));
  };
  const { queue, ...others } = undo.beside;
  const isQueueUntouched = beside.change.queue !== undefined && isSame(beside.change.queue, now.queue);
  return {
    records: {
      ...undo.records,
      conversions: undo.records.conversions.filter(({ mail }) => isUntouched(mail)),
    },
    forget: undo.forget.filter(isUntouched),
    beside: { ...others, ...(queue && isQueueUntouched && { queue }) },
  };
}

/** @returns nothing when the file says no more than is known */
function mergedFindings(ours: Findings | undefined, theirs: Findings | undefined): Findings | undefined {
  if (!theirs) return undefined;
  const merged = mergeFindings(ours, theirs);
  return isSame(merged, ours) ? undefined : merged;
}

function isSame(a: object, b: object | undefined): boolean {
  return b !== undefined && JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** Records say the same whatever the order they were written in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inside]) => [key, sorted(inside)]),
  );
}
