/** One page of a list. */
export interface Paged<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
}

/**
 * One page of a list; the nearest one when it has no such page.
 *
 * @param page from 1; 1 when it is no number
 * @param size how many items a page has, at least 1
 */
export function pageOf<T>(items: readonly T[], page: number, size: number): Paged<T> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const nearest = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  return { items: items.slice((nearest - 1) * size, nearest * size), page: nearest, pages };
}
