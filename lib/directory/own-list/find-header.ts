import { isData } from './cells.ts';
import { columnsNamed } from './columns.ts';
import { MOST_ROWS, type Table, type TableError } from './table.ts';

/** A row of a file, and its number there. */
interface Line {
  line: number;
  cells: string[];
}

/** Titles, dates and notes above the header take a few rows. */
const MOST_TITLES = 30;

/**
 * Makes a table of the rows of a file: empty ones left out, the header found below the titles, every row as long as
 * the others.
 *
 * @param file all its rows, the first one first
 */
export function toTable(file: readonly (readonly string[])[]): Table | TableError {
  const lines = file.flatMap((cells, at) => (isEmpty(cells) ? [] : [{ line: at + 1, cells: [...cells] }]));
  if (lines.length === 0) return { error: 'empty' };
  const at = headerAt(lines);
  const below = lines.slice(at + 1);
  if (below.length === 0) return { error: 'empty' };
  if (below.length > MOST_ROWS) return { error: 'too-many-rows', limit: MOST_ROWS };

  const header = lines[at]?.cells ?? [];
  const width = below.reduce((most, { cells }) => Math.max(most, widthOf(cells)), widthOf(header));
  const fitted = (cells: readonly string[]) => Array.from({ length: width }, (_, i) => cells[i] ?? '');
  return {
    header: fitted(header),
    rows: below.map(({ cells }) => fitted(cells)),
    lines: below.map(({ line }) => line),
  };
}

/** How well a file's rows read as a list of people: the more of our columns its header names, the better. */
export function listScore(file: readonly (readonly string[])[]): number {
  return file
    .slice(0, MOST_TITLES)
    .reduce((best, cells) => Math.max(best, cells.some(isData) ? 0 : columnsNamed(cells).size), 0);
}

/** The header's place among the rows; -1 when there is none. */
function headerAt(lines: readonly Line[]): number {
  const top = lines.slice(0, MOST_TITLES);
  const hasData = ({ cells }: Line) => cells.some(isData);
  const width = Math.max(...top.filter(hasData).map(({ cells }) => filled(cells)));
  // A title may hold a date, a postcode or a telephone number: it fills few of the columns.
  const isPerson = (line: Line) => hasData(line) && filled(line.cells) * 2 > width;
  // A title may name one thing of ours (« Liste des RPPS »), a header names several or is as wide as what follows.
  let best = { at: -1, named: 0 };
  for (const [at, line] of top.entries()) {
    if (isPerson(line)) break;
    const named = hasData(line) ? 0 : columnsNamed(line.cells).size;
    if (named > best.named) best = { at, named };
  }
  if (best.named > 1 || (best.named === 1 && isAsWide(lines, best.at))) return best.at;
  // Words we do not know: the last row before the first person, when it is as wide.
  const last = top.findIndex(isPerson) - 1;
  const above = top[last];
  return above && !hasData(above) && isAsWide(lines, last) ? last : -1;
}

/** Whether a row has a text above almost each column of the next one. */
function isAsWide(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]?.cells ?? [];
  const own = lines[at]?.cells ?? [];
  return filled(own) >= Math.max(1, filled(next) - 1);
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
