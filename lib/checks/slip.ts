/**
 * Whether two different texts are one slip of the fingers apart: a character wrong, missing, doubled or added, or
 * two neighbours swapped (a Damerau-Levenshtein distance of 1).
 */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const wrongA = a.slice(start, endA);
  const wrongB = b.slice(start, endB);
  if (wrongA.length <= 1 && wrongB.length <= 1) return true;
  return wrongA.length === 2 && wrongB.length === 2 && wrongA[0] === wrongB[1] && wrongA[1] === wrongB[0];
}
