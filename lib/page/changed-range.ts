/**
 * What differs between two states of a list: all between what both begin with and what both end with. Compared by
 * identity, which is fast: of a long list, hardly any row is another one after most changes.
 */
export function changedRange<T>(
  before: readonly T[],
  after: readonly T[],
): { left: readonly T[]; came: readonly T[] } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return {
    left: before.slice(start, before.length - end),
    came: after.slice(start, after.length - end),
  };
}
