import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeConversions } from '../../lib/conversion/merge-conversions.ts';
import { madeUpConversion } from '../store/made-up.ts';

const pair = fc
  .tuple(madeUpConversion, madeUpConversion)
  .map(([a, b]) => [a, { ...b, mail: a.mail }] as const);

it('two records of an account make one, whichever comes first, and no more of it again', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const merged = mergeConversions(a, b);
      expect(mergeConversions(b, a)).toEqual(merged);
      expect(mergeConversions(merged, a)).toEqual(merged);
      expect(mergeConversions(merged, b)).toEqual(merged);
      expect(mergeConversions(a, a)).toEqual(a);
    }),
  );
});
