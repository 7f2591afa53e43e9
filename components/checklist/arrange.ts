import { foldLetters } from '../../lib/checks/fold.ts';
import type { Status } from '../../lib/conversion/progress.ts';
import { STEP_IDS, type StepId, stepNumber } from '../../lib/conversion/steps.ts';
import type { Sort } from '../../lib/store/view.ts';
import type { Entry, Group } from './entry.ts';

/** The parts of the list, in the order in which they are worked on. */
const GROUPS: readonly Group[] = ['due', 'active', 'awaiting', 'todo', 'paused', 'set-aside', 'done'];

/** A part of the list and its accounts: those of a group, of a step, or all. */
export interface Section {
  part: { group: Group } | { step: StepId } | 'all';
  entries: Entry[];
}

const byText = new Intl.Collator('fr', { numeric: true });
const byName = (a: Entry, b: Entry) => byText.compare(a.name || a.mail, b.name || b.mail);
const byMail = (a: Entry, b: Entry) => byText.compare(a.mail, b.mail);
const byTouched = (a: Entry, b: Entry) => b.touched - a.touched;

/** By part of the list; to do by name, the others by the last work on them. */
const byStatus = (a: Entry, b: Entry) =>
  GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || (a.group === 'todo' ? 0 : byTouched(a, b));

const ORDERS: Readonly<Record<Sort, (a: Entry, b: Entry) => number>> = {
  status: byStatus,
  worked: byTouched,
  name: byName,
  mail: byMail,
  step: (a, b) => stepNumber(a.step) - stepNumber(b.step),
};

/** Sorts accounts; those that are alike by name. */
export function sortEntries(entries: readonly Entry[], sort: Sort): Entry[] {
  return [...entries].sort((a, b) => ORDERS[sort](a, b) || byName(a, b) || byMail(a, b));
}

/** The accounts of a status that hold every word searched for. */
export function pick(sorted: readonly Entry[], status: Status | undefined, query: string): Entry[] {
  // A number is often copied with blanks in it: it is one word all the same.
  const joined = /^[\d\s]+$/.test(query) ? query.replace(/\s/g, '') : query;
  const words = foldLetters(joined).split(/\s+/).filter(Boolean);
  return sorted.filter(
    (entry) => (!status || entry.status === status) && words.every((word) => entry.searched.includes(word)),
  );
}

/** Cuts a sorted list into its parts; empty parts are left out. */
export function toSections(sorted: readonly Entry[], sort: Sort): Section[] {
  const parts: Section['part'][] =
    sort === 'status'
      ? GROUPS.map((group) => ({ group }))
      : sort === 'step'
        ? STEP_IDS.map((step) => ({ step }))
        : ['all'];
  return parts
    .map((part) => ({ part, entries: sorted.filter((entry) => isIn(entry, part)) }))
    .filter(({ entries }) => entries.length > 0);
}

function isIn(entry: Entry, part: Section['part']): boolean {
  if (part === 'all') return true;
  return 'group' in part ? entry.group === part.group : entry.step === part.step;
}

/** How many accounts have each status. */
export type Tally = Readonly<Record<Status, number>>;

export function tally(entries: readonly Entry[]): Tally {
  const counts = { todo: 0, active: 0, paused: 0, 'set-aside': 0, awaiting: 0, done: 0 };
  for (const { status } of entries) counts[status] += 1;
  return counts;
}

/** How far the work is: what Medimail holds complete, of all that is not set aside. */
export function progressOf(counts: Tally): { converted: number; total: number } {
  const converted = counts.done + counts.awaiting;
  return { converted, total: converted + counts.todo + counts.active + counts.paused };
}
