import { expect, it } from 'vitest';
import { pageOf } from './paging.ts';

it.each([
  [1, ['a', 'b'], 1],
  [2, ['c', 'd'], 2],
  [3, ['e'], 3],
  [4, ['e'], 3],
  [0, ['a', 'b'], 1],
  [-5, ['a', 'b'], 1],
  [Number.NaN, ['a', 'b'], 1],
  [Number.POSITIVE_INFINITY, ['e'], 3],
])('shows the page nearest to %d', (page, items, shown) => {
  expect(pageOf(['a', 'b', 'c', 'd', 'e'], page, 2)).toEqual({ items, page: shown, pages: 3 });
});

it('has one page when there is nothing', () => {
  expect(pageOf([], 1, 25)).toEqual({ items: [], page: 1, pages: 1 });
});
