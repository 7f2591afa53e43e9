import type { Conversion } from '../../lib/conversion/conversion.ts';
import { statusOf } from '../../lib/conversion/progress.ts';
import { isQueueable } from '../../lib/conversion/queue.ts';
import { nextTurn } from '../../lib/directory/next-turn.ts';
import { changedRange } from '../../lib/page/changed-range.ts';
import type { AccountRow } from '../../lib/page/types.ts';
import { type Badge, type BadgeActions, createBadge } from './badge.ts';
import { inSlices } from './in-slices.ts';

/** The badges of the account list. */
export interface Badges {
  /** Makes the badges be those of these rows, and say where each account stands. */
  show(
    rows: readonly AccountRow[],
    conversions: ReadonlyMap<string, Conversion>,
    queued: ReadonlySet<string>,
  ): void;
  remove(): void;
}

/** How long the page may wait for badges before the rest of them is made in slices, in ms. */
const AT_ONCE = 24;

/** How long a slice in which badges are put in the page may take, in ms: the fewer, the less often it is laid out. */
const PLACED = 40;

/** What badges say. */
interface Said {
  conversions: ReadonlyMap<string, Conversion>;
  queued: ReadonlySet<string>;
}

/** A badge, and the row that it was made for as it was read last. */
interface Shown {
  badge: Badge;
  row: AccountRow;
}

/** A row that is to have a badge in this cell, and has none in the page yet. */
interface Missing {
  row: AccountRow;
  cell: Element;
}

/**
 * Makes the badges.
 *
 * @param signal ends what is still being made
 */
export function createBadges(document: Document, actions: BadgeActions, signal: AbortSignal): Badges {
  /** By their cells. */
  const shown = new Map<Element, Shown>();
  /** A page that was not scrolled is not measured: it may not be laid out yet, and that takes long. */
  let scrolled = false;
  const noteScroll = () => {
    scrolled = true;
  };
  document.defaultView?.addEventListener('scroll', noteScroll, {
    signal,
    capture: true,
    passive: true,
    once: true,
  });
  /** What is shown now; what is made in slices belongs to one of them, and ends with the next. */
  let showing = 0;
  let now: { rows: readonly AccountRow[]; said: Said } | undefined;
  /** Whether all badges of what is shown now are in the page. */
  let isWhole = false;

  const make = ({ row, cell }: Missing, said: Said): Badge => {
    const known = shown.get(cell);
    if (known) return known.badge;
    const badge = createBadge(cell, row.mail, actions);
    update(badge, row.mail, said);
    shown.set(cell, { badge, row });
    return badge;
  };

  /** Made first, put in the page then: after each slice in which something is put there, the browser lays it out. */
  async function makeRest(missing: Missing[], said: Said, isOver: () => boolean): Promise<void> {
    await nextTurn();
    if (isOver()) return;
    const made: Badge[] = [];
    await inSlices(
      each(missing, (one) => made.push(make(one, said))),
      isOver,
    );
    if (!isOver())
      await inSlices(
        each(made, (badge) => badge.place()),
        isOver,
        PLACED,
      );
  }

  /** Brings the badges that are there up to date. @returns what has none */
  function keep(rows: readonly AccountRow[], said: Said): Missing[] {
    const missing: Missing[] = [];
    for (const row of rows) {
      const { mail, typeCell: cell } = row;
      if (!cell || !(row.bal === 'MED' || isUnderWay(said.conversions.get(mail)))) continue;
      const known = shown.get(cell);
      // A row that was not read again since is as it was, and its badge stands where it stood.
      const isThere = known && (known.row === row || known.badge.isOf(cell, mail));
      if (isThere) {
        known.row = row;
        update(known.badge, mail, said);
      } else if (known) drop(cell);
      if (!isThere || !known.badge.isPlaced()) missing.push({ row, cell });
    }
    return missing;
  }

  function drop(cell: Element): void {
    shown.get(cell)?.badge.remove();
    shown.delete(cell);
  }

  /** Takes away the badges of rows that have none any more, or another. */
  function dropAll(rows: readonly AccountRow[], said: Said, unless: ReadonlySet<AccountRow>): void {
    for (const row of rows) {
      const { typeCell: cell, bal, mail } = row;
      if (!cell || shown.get(cell)?.row !== row) continue;
      const isWanted = bal === 'MED' || isUnderWay(said.conversions.get(mail));
      if (!unless.has(row) || !isWanted) drop(cell);
    }
  }

  return {
    show(rows, conversions, queued) {
      const said = { conversions, queued };
      const before = now?.rows ?? [];
      const isSaid = now?.said.conversions === conversions && now.said.queued === queued;
      const changed = isSaid ? changedRange(before, rows) : undefined;
      // What is still being made goes on.
      if (changed?.left.length === 0 && changed.came.length === 0) return;
      showing += 1;
      const own = showing;
      const { left, came } = (isWhole && changed) || { left: before, came: rows };
      now = { rows, said };
      isWhole = false;
      const missing = keep(came, said);
      dropAll(left, said, new Set(came));
      const end = performance.now() + AT_ONCE;
      const ordered = scrolled ? inSightFirst(missing) : missing;
      const rest = ordered.findIndex((each) => {
        if (performance.now() > end) return true;
        make(each, said).place();
        return false;
      });
      isWhole = rest < 0;
      if (isWhole) return;
      const isOver = () => signal.aborted || own !== showing;
      void makeRest(ordered.slice(rest), said, isOver).then(() => {
        isWhole = !isOver();
      });
    },
    remove() {
      showing += 1;
      for (const { badge } of shown.values()) badge.remove();
      shown.clear();
      now = undefined;
    },
  };
}

function* each<T>(all: readonly T[], work: (one: T) => unknown): Generator<undefined, void> {
  for (const one of all) {
    work(one);
    yield;
  }
}

function update(badge: Badge, mail: string, { conversions, queued }: Said): void {
  const conversion = conversions.get(mail);
  badge.update(conversion, isQueueable(conversion) ? queued.has(mail) : undefined);
}

/** Begins with the rows that the window shows. */
function inSightFirst(missing: Missing[]): Missing[] {
  let [low, high] = [0, missing.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((missing[middle]?.cell.getBoundingClientRect().bottom ?? 0) < 0) low = middle + 1;
    else high = middle;
  }
  return [...missing.slice(low), ...missing.slice(0, low)];
}

/** The type has changed already, and something is left to do. */
function isUnderWay(conversion: Conversion | undefined): boolean {
  const status = conversion && statusOf(conversion);
  return status === 'active' || status === 'paused';
}
