import type { ColumnId } from './column-names.ts';
import { columnsByHeader, ROWS_TOLD_BY } from './columns.ts';
import { columnsByContent } from './columns-by-content.ts';
import { type Root, textOf } from './dom.ts';
import { type Grid, type GridRow, gridsIn } from './grid.ts';
import type { Profile } from './profile.ts';
import { mailsIn } from './text.ts';

/** Something on the page that lists accounts, one under the other, each with its values. */
export interface AccountTable {
  /** All of it: what stands in it is the accounts', not the page's. */
  element: Element;
  /** Whether it has such a column, even if it is empty. */
  has(column: ColumnId): boolean;
  /** All its rows, those without an account too; each read when it is asked for. */
  rows(): Iterable<AccountEntry>;
  /** Absent where an entry is no row of a table. */
  single?: SingleEntries;
}

/** Entries that can be read again one by one. */
export interface SingleEntries {
  /** Whether the columns are still those that were found. */
  isStill(): boolean;
  /** How many rows from the top the columns are told by. */
  told: number;
  /** Whether each row tells where its cells stand, of all that were read. */
  areApart(): boolean;
  read(row: Element): AccountEntry;
}

/** One row or card of an {@link AccountTable}. */
export interface AccountEntry {
  element: Element;
  /** Where the rest of it stands, when it is drawn in several pieces. */
  others?: Element[];
  /** Where one of its values stands. */
  cell(column: ColumnId): Element | undefined;
}

/**
 * The tables of a page that list accounts: their columns are known by their headers, in the table itself or in
 * one of its own just above (as scrolling tables have), or else by what their cells hold.
 */
export function findAccountTables(root: Root, { columns: shown }: Profile): AccountTable[] {
  const grids = gridsIn(root);
  const headed = headedTables(grids, shown);
  if (headed.length > 0) return headed;
  return grids.flatMap((grid) => {
    const columns = columnsByContent(grid);
    return columns ? [toTable(grid, columns, shown)] : [];
  });
}

/** Whether an entry holds a mail. */
export function holdsAccount({ cell }: AccountEntry): boolean {
  return hasMail(cell('mail'));
}

function headedTables(grids: Grid[], shown: Profile['columns']): AccountTable[] {
  const tables: AccountTable[] = [];
  let above: ReadonlyMap<ColumnId, number> | undefined;
  for (const grid of grids) {
    const headed = columnsByHeader(grid, shown);
    const columns = headed ?? (above && holdsMails(grid, above) ? above : undefined);
    const table = columns && toTable(grid, columns, shown);
    if (table) tables.push(table);
    // Headers with no account under them may be those of the next table.
    above = headed && table && isEmpty(table) ? headed : undefined;
  }
  return tables;
}

function toTable(
  grid: Grid,
  columns: ReadonlyMap<ColumnId, number>,
  shown: Profile['columns'],
): AccountTable {
  const toEntry = ({ element, others, cells }: GridRow): AccountEntry => ({
    element,
    others,
    cell(column) {
      const index = columns.get(column);
      return index === undefined ? undefined : cells.find((cell) => cell.column === index)?.element;
    },
  });
  const { single } = grid;
  return {
    element: grid.element,
    has: (column) => columns.has(column),
    *rows() {
      for (const row of grid.each()) yield toEntry(row);
    },
    ...(single && {
      single: {
        isStill: () => isSame(columns, columnsByHeader(grid, shown) ?? columnsByContent(grid)),
        told: ROWS_TOLD_BY,
        areApart: () => single.areApart(),
        read: (element) => toEntry(single.read(element)),
      },
    }),
  };
}

function isSame(
  columns: ReadonlyMap<ColumnId, number>,
  others: ReadonlyMap<ColumnId, number> | undefined,
): boolean {
  return (
    others?.size === columns.size && [...columns].every(([column, index]) => others.get(column) === index)
  );
}

function isEmpty(table: AccountTable): boolean {
  for (const entry of table.rows()) if (holdsAccount(entry)) return false;
  return true;
}

function holdsMails(grid: Grid, columns: ReadonlyMap<ColumnId, number>): boolean {
  const index = columns.get('mail');
  const [first] = grid.rows(1);
  return hasMail(first?.cells.find((cell) => cell.column === index)?.element);
}

function hasMail(cell: Element | undefined): boolean {
  return cell !== undefined && mailsIn(textOf(cell)).length > 0;
}
