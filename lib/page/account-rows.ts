import { readRow } from './account-row.ts';
import type { AccountTable } from './account-table.ts';
import { isElement } from './dom.ts';
import { arePlain, isPlainRow } from './plain-row.ts';
import type { Profile } from './profile.ts';
import type { Steps } from './steps.ts';
import type { AccountRow } from './types.ts';

/** The rows of a page's lists of accounts. */
export interface AccountRows {
  rows: AccountRow[];
  /** Parts of tables in which every row is plain: nothing else is to be looked for in them. */
  plainParts: Element[];
  /**
   * Reads those rows again that some changes of the page concern. May be asked once: the next changes are those of
   * what it returns.
   *
   * @returns `undefined` when something else may have changed, or so much that all is better read again
   */
  again(changes: readonly MutationRecord[]): AccountRows | undefined;
}

/** A list with what was read from it. */
interface ReadTable {
  table: AccountTable;
  /** Its rows, in order. */
  elements: readonly Element[];
  /** What was read from each; `undefined` where no account stands. */
  rows: Map<Element, AccountRow | undefined>;
}

/** Rows of which something is to be read again. */
interface ChangedRows {
  /** They stand somewhere in a list, and may be new there. */
  there: ReadonlySet<Element>;
  /** They went from where they were. */
  gone: ReadonlySet<Element>;
}

/** More changed rows than this are a list drawn anew: that is read in slices. */
const MOST_ROWS = 100;

/** Reads the rows of lists, one by one: every one that holds a mail. */
export function* readRows(tables: AccountTable[], profile: Profile): Steps<AccountRows> {
  const read: ReadTable[] = [];
  const unusual = new Set<Element>();
  const parts = new Set<Element>();
  for (const table of tables) {
    const rows = new Map<Element, AccountRow | undefined>();
    for (const entry of table.rows()) {
      const { element } = entry;
      rows.set(element, readRow(entry, table, profile));
      const part = table.single && element.parentElement;
      if (part) (isPlainRow(element) ? parts : unusual).add(part);
      yield;
    }
    read.push({ table, elements: [...rows.keys()], rows });
  }
  const plain = [...parts].filter((part) => !unusual.has(part) && [...part.children].every(isRow));
  return toRows(read, plain, profile);
}

function toRows(read: ReadTable[], plainParts: Element[], profile: Profile): AccountRows {
  return {
    rows: read.flatMap(({ elements, rows }) => elements.flatMap((element) => rows.get(element) ?? [])),
    plainParts,
    again(changes) {
      const changed = rowsChanged(changes, new Set(plainParts));
      if (!changed || changed.there.size > MOST_ROWS) return undefined;
      const next = read.map((each) => readAgain(each, changed, profile));
      return next.every((each) => each !== undefined) ? toRows(next, plainParts, profile) : undefined;
    },
  };
}

/** The rows in which something changed; `undefined` when something else did. */
function rowsChanged(
  changes: readonly MutationRecord[],
  parts: ReadonlySet<Element>,
): ChangedRows | undefined {
  const there = new Set<Element>();
  const gone = new Set<Element>();
  for (const { target, type, addedNodes, removedNodes } of changes) {
    if (!arePlain(addedNodes) || !arePlain(removedNodes)) return undefined;
    if (isElement(target) && parts.has(target)) {
      const [added, removed] = [[...addedNodes].filter(isElement), [...removedNodes].filter(isElement)];
      if (type !== 'childList' || ![...added, ...removed].every(isRow)) return undefined;
      for (const row of added) there.add(row);
      for (const row of removed) gone.add(row);
      continue;
    }
    // What happened in a row that is gone by now counts for nothing: that it went is another change.
    if (!target.isConnected) continue;
    const row = rowAround(target, parts);
    if (!row) return undefined;
    there.add(row);
  }
  return { there: new Set([...there].filter((row) => rowAround(row, parts) === row)), gone };
}

function rowAround(node: Node, parts: ReadonlySet<Element>): Element | undefined {
  for (let at = isElement(node) ? node : node.parentElement; at; at = at.parentElement)
    if (at.parentElement && parts.has(at.parentElement)) return at;
  return undefined;
}

function readAgain(read: ReadTable, { there, gone }: ChangedRows, profile: Profile): ReadTable | undefined {
  const { table } = read;
  const { single } = table;
  const mine = [...there].filter((row) => table.element.contains(row));
  const left = new Set([...gone, ...there].filter((row) => read.rows.has(row)));
  if (mine.length === 0 && left.size === 0) return read;
  // Even a row that goes may have held the cells of others.
  if (!single?.areApart()) return undefined;

  const { rows } = read;
  const elements = [...read.elements];
  let highest = elements.length;
  for (const row of left) {
    const at = elements.indexOf(row);
    elements.splice(at, 1);
    highest = Math.min(highest, at);
    // The same map serves on: to copy it would take as long as all the rest.
    rows.delete(row);
  }
  for (const row of mine) {
    const at = isPlainRow(row) ? placeOf(row, elements, rows) : undefined;
    if (at === undefined) return undefined;
    elements.splice(at, 0, row);
    highest = Math.min(highest, at);
    rows.set(row, readRow(single.read(row), table, profile));
  }
  if (!single.areApart() || (highest < single.told && !single.isStill())) return undefined;
  // Without an account, a table may be read otherwise.
  return elements.some((element) => rows.get(element)) ? { table, elements, rows } : undefined;
}

/** Where a row is to stand among those that are placed: after the nearest before it in its part, or before the next. */
function placeOf(
  row: Element,
  elements: readonly Element[],
  placed: ReadonlyMap<Element, unknown>,
): number | undefined {
  for (let at = row.previousElementSibling; at; at = at.previousElementSibling)
    if (placed.has(at)) return elements.indexOf(at) + 1;
  for (let at = row.nextElementSibling; at; at = at.nextElementSibling)
    if (placed.has(at)) return elements.indexOf(at);
  return undefined;
}

function isRow(element: Element): boolean {
  return element.localName === 'tr';
}
