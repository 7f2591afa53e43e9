import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedRange } from '../../lib/page/changed-range.ts';

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });

describe('what differs between two lists', () => {
  it('is nothing when they are the same', () => {
    fc.assert(
      fc.property(list, (all) => {
        expect(changedRange(all, [...all])).toEqual({ left: [], came: [] });
      }),
    );
  });

  it('makes the one of the other, with what both begin and end with', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { left, came } = changedRange(before, after);
        const same = before.length - left.length;
        expect(after.length - came.length).toBe(same);
        const start = before.findIndex((each, at) => each !== after[at]);
        const kept = start < 0 ? same : Math.min(start, same);
        expect([...before.slice(0, kept), ...came, ...before.slice(kept + left.length)]).toEqual(after);
      }),
    );
  });

  it('is one row when one was drawn anew', () => {
    const rows = Array.from({ length: 1000 }, (_, at) => ({ at }));
    const fresh = { at: 500 };
    const next = rows.map((row) => (row.at === 500 ? fresh : row));
    expect(changedRange(rows, next)).toEqual({ left: [rows[500]], came: [fresh] });
  });
});
