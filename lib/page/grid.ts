import { closest, queryAll, type Root } from './dom.ts';

/** A table as a person sees it: rows of cells, each cell under a column. */
export interface Grid {
  element: Element;
  /** Reads its rows from the top, or the first ones only: most tables are not the one that is looked for. */
  rows(first?: number): GridRow[];
  /** Its rows, each read when it is asked for. */
  each(): Iterable<GridRow>;
  /** Absent where a row is no element of its own. */
  single?: SingleRows;
}

/** Rows that can be read again one by one. */
export interface SingleRows {
  /** Whether no cell, of all that were read, reaches down into other rows: then each row tells where its cells stand. */
  areApart(): boolean;
  read(row: Element): GridRow;
}

export interface GridRow {
  element: Element;
  /** Other elements with cells of the same row: columns that stay in sight are drawn apart. */
  others: Element[];
  cells: GridCell[];
}

export interface GridCell {
  element: Element;
  /** The column it begins at, counted with the columns that cells before it span. */
  column: number;
}

const ARIA = '[role=table], [role=grid], [role=treegrid]';
const HEADS = '[role=columnheader]';

/** The tables of a page: `<table>` elements that hold no other table, and ARIA tables. */
export function gridsIn(root: Root): Grid[] {
  const tables = queryAll<HTMLTableElement>(root, 'table')
    .filter((table) => !table.querySelector('table') && !isPartOfGrid(table))
    .map(nativeGrid);
  const aria = queryAll(root, ARIA)
    .filter((grid) => grid.localName !== 'table')
    .map((grid) => ({
      element: grid,
      rows: (first?: number) => ariaRows(grid, first),
      each: () => ariaRows(grid),
    }));
  return [...tables, ...aria];
}

/** A table may draw a row, or some, of an ARIA table around it. */
function isPartOfGrid(table: HTMLTableElement): boolean {
  const grid = table.parentElement && closest(table.parentElement, ARIA);
  return Boolean(grid) && table.querySelector('[role=row]') !== null;
}

function firstOf<T>(all: Iterable<T>, count = Number.POSITIVE_INFINITY): T[] {
  const first: T[] = [];
  if (count === 0) return first;
  for (const one of all) if (first.push(one) >= count) break;
  return first;
}

function nativeGrid(table: HTMLTableElement): Grid {
  let isReaching = false;
  const read = (row: HTMLTableRowElement, reaching: number[]): GridRow => {
    const cells = cellsOf(row, reaching);
    isReaching ||= reaching.length > 0;
    return { element: row, others: [], cells };
  };
  function* each(): Iterable<GridRow> {
    const { rows } = table;
    const reaching: number[] = [];
    for (let at = 0; at < rows.length; at++) yield read(rows[at] as HTMLTableRowElement, reaching);
  }
  return {
    element: table,
    rows: (first) => firstOf(each(), first),
    each,
    single: {
      areApart: () => !isReaching,
      read: (row) => read(row as HTMLTableRowElement, []),
    },
  };
}

/** @param reaching cells that reach down into the rows below them, by column: how many rows are left; brought up to date */
function cellsOf(row: HTMLTableRowElement, reaching: number[]): GridCell[] {
  const cells: GridCell[] = [];
  let column = 0;
  const skip = () => {
    while ((reaching[column] ?? 0) > 0) {
      reaching[column] = (reaching[column] ?? 0) - 1;
      column++;
    }
  };
  for (const cell of row.cells) {
    skip();
    cells.push({ element: cell, column });
    for (let span = Math.max(cell.colSpan, 1); span > 0; span--, column++) {
      if (cell.rowSpan > 1) reaching[column] = cell.rowSpan - 1;
    }
  }
  skip();
  return cells;
}

function ariaRows(grid: Element, first?: number): GridRow[] {
  const rows: GridRow[] = [];
  const byIndex = new Map<string, GridRow>();
  // Headers may stand in no row at all.
  const heads = queryAll(grid, HEADS);
  const [head] = heads;
  if (head && !closest(head, '[role=row]'))
    rows.push({ element: head.parentElement ?? head, others: [], cells: placed(heads) });
  for (const element of queryAll(grid, '[role=row]')) {
    const index = element.getAttribute('aria-rowindex') ?? '';
    const same = index ? byIndex.get(index) : undefined;
    if (!same && first !== undefined && rows.length >= first) continue;
    const cells = placed(queryAll(element, `[role=gridcell], [role=cell], ${HEADS}, [role=rowheader]`));
    if (same) {
      same.others.push(element);
      same.cells.push(...cells);
      continue;
    }
    const row = { element, others: [], cells };
    rows.push(row);
    if (index) byIndex.set(index, row);
  }
  return rows;
}

function placed(elements: Element[]): GridCell[] {
  let column = 0;
  return elements.map((element) => {
    const given = Number.parseInt(element.getAttribute('aria-colindex') ?? '', 10);
    column = Number.isNaN(given) ? column : given - 1;
    const cell = { element, column };
    column += Number.parseInt(element.getAttribute('aria-colspan') ?? '1', 10) || 1;
    return cell;
  });
}
