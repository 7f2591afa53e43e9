import type { Conversion } from '../../lib/conversion/conversion.ts';
import { statusOf } from '../../lib/conversion/progress.ts';
import { QUEUEABLE } from '../../lib/conversion/queue.ts';
import type { AccountRow } from '../../lib/page/types.ts';
import { type Badge, type BadgeActions, createBadge } from './badge.ts';
import { inSlices } from './in-slices.ts';

/** The badges of the account list. */
export interface Badges {
  /** Makes the badges be those of these rows, and say where each account stands. */
  show(rows: AccountRow[], conversions: ReadonlyMap<string, Conversion>, queued: ReadonlySet<string>): void;
  remove(): void;
}

/** How long the page may wait for badges before the rest of them is made in slices, in ms. */
const AT_ONCE = 24;

/** A badge that is not in the page yet. */
interface Missing {
  mail: string;
  cell: Element;
}

/**
 * Makes the badges.
 *
 * @param signal ends what is still being made
 */
export function createBadges(document: Document, actions: BadgeActions, signal: AbortSignal): Badges {
  let badges = new Map<Element, Badge>();
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

  const make = (
    { mail, cell }: Missing,
    conversions: ReadonlyMap<string, Conversion>,
    queued: ReadonlySet<string>,
  ): Badge => {
    const known = badges.get(cell);
    if (known) return known;
    const badge = createBadge(cell, mail, actions);
    update(badge, mail, conversions, queued);
    badges.set(cell, badge);
    return badge;
  };

  /** Made first, put in the page then: each time that something is put there, the browser lays the table out. */
  function* makeRest(
    missing: Missing[],
    conversions: ReadonlyMap<string, Conversion>,
    queued: ReadonlySet<string>,
  ): Generator<undefined, void> {
    const made: Badge[] = [];
    for (const each of missing) {
      made.push(make(each, conversions, queued));
      yield;
    }
    for (const badge of made) {
      badge.place();
      yield;
    }
  }

  return {
    show(rows, conversions, queued) {
      showing += 1;
      const kept = new Map<Element, Badge>();
      const missing: Missing[] = [];
      for (const { mail, typeCell: cell, bal } of rows) {
        if (!cell || !(bal === 'MED' || isUnderWay(conversions.get(mail)))) continue;
        const known = badges.get(cell);
        const badge = known?.isOf(cell, mail) ? known : undefined;
        if (badge) {
          update(badge, mail, conversions, queued);
          kept.set(cell, badge);
          badges.delete(cell);
        }
        if (!badge?.isPlaced()) missing.push({ mail, cell });
      }
      for (const badge of badges.values()) badge.remove();
      badges = kept;
      const end = performance.now() + AT_ONCE;
      const ordered = scrolled ? inSightFirst(missing) : missing;
      const left = ordered.findIndex((each) => {
        if (performance.now() > end) return true;
        make(each, conversions, queued).place();
        return false;
      });
      if (left < 0) return;
      const own = showing;
      void inSlices(
        makeRest(ordered.slice(left), conversions, queued),
        () => signal.aborted || own !== showing,
      );
    },
    remove() {
      showing += 1;
      for (const badge of badges.values()) badge.remove();
      badges = new Map();
    },
  };
}

function update(
  badge: Badge,
  mail: string,
  conversions: ReadonlyMap<string, Conversion>,
  queued: ReadonlySet<string>,
): void {
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

/** The MED accounts of a list that could be put in the queue, and are not there yet. */
export function addableTo(
  queued: ReadonlySet<string>,
  rows: AccountRow[],
  conversions: ReadonlyMap<string, Conversion>,
): string[] {
  const free = rows.filter(
    ({ mail, bal }) => bal === 'MED' && !queued.has(mail) && isQueueable(conversions.get(mail)),
  );
  return [...new Set(free.map(({ mail }) => mail))];
}

/** The type has changed already, and something is left to do. */
function isUnderWay(conversion: Conversion | undefined): boolean {
  const status = conversion && statusOf(conversion);
  return status === 'active' || status === 'paused';
}

function isQueueable(conversion: Conversion | undefined): boolean {
  return !conversion || QUEUEABLE.includes(statusOf(conversion));
}
