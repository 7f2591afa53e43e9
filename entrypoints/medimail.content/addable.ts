import type { Conversion } from '../../lib/conversion/conversion.ts';
import { isQueueable } from '../../lib/conversion/queue.ts';
import { changedRange } from '../../lib/page/changed-range.ts';
import type { RowFacts } from '../../lib/page/types.ts';

/** What decides which accounts of a list could be put in the queue. */
export interface Addability {
  rows: readonly RowFacts[];
  queued: ReadonlySet<string>;
  conversions: ReadonlyMap<string, Conversion>;
}

/**
 * Tells the MED accounts of a list that could be put in the queue and are not there yet, in order; none where a single
 * one is MED, which has its own box. A long list is not gone through again because a row of it was drawn anew.
 */
export function createAddable(): (now: Addability) => string[] {
  let last: Addability | undefined;
  let mails: string[] = [];

  return (now) => {
    if (last && isAsAddable(last, now)) {
      last = now;
      return mails;
    }
    last = now;
    let meds = 0;
    const addable = new Set<string>();
    for (const row of now.rows) {
      if (row.bal === 'MED') meds += 1;
      if (canBeAdded(row, now)) addable.add(row.mail);
    }
    mails = meds > 1 ? [...addable] : [];
    return mails;
  };
}

/** Whether nothing changed but rows that were drawn anew and say the same of it. */
function isAsAddable(last: Addability, now: Addability): boolean {
  if (last.queued !== now.queued || last.conversions !== now.conversions) return false;
  const { left, came } = changedRange(last.rows, now.rows);
  return (
    left.length === came.length &&
    left.every(({ mail, bal }, at) => mail === came[at]?.mail && bal === came[at].bal)
  );
}

function canBeAdded({ mail, bal }: RowFacts, { queued, conversions }: Addability): boolean {
  return bal === 'MED' && !queued.has(mail) && isQueueable(conversions.get(mail));
}
