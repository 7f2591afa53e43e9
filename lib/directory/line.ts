import { decodeText, type ExtractEncoding } from './cell-text.ts';

const BAR = 124;
const SPACE = 32;

/**
 * A line of an extract, as bytes. One object serves for all the lines of a file: read what is wanted of it before
 * the next one comes. Cells are found only up to the one asked for, and decoded only when their text is.
 */
export class ExtractLine {
  bytes = new Uint8Array(0);
  #end = 0;
  /** Where each cell found so far begins; its end is the bar before the next one. */
  readonly #starts: Int32Array;
  #found = 0;
  /** Where the search for bars goes on. */
  #at = 0;
  #width: number;

  constructor(
    width: number,
    readonly encoding: ExtractEncoding,
  ) {
    this.#width = width;
    this.#starts = new Int32Array(width + 2);
  }

  /** Takes the next line, without its end of line. */
  set(bytes: Uint8Array<ArrayBuffer>, start: number, end: number): void {
    this.bytes = bytes;
    this.#end = end;
    this.#starts[0] = start;
    this.#found = 1;
    this.#at = start;
  }

  /** Whether the line goes as far as a column. A column that the file does not have (-1) is nowhere. */
  has(column: number): boolean {
    if (column < 0 || column >= this.#width) return false;
    // One more than the column: its end is the next one's beginning.
    if (this.#found <= column + 1) this.#findUpTo(column + 1);
    return this.#found > column;
  }

  /** Where the cell of a column that the line has begins, without spaces. */
  start(column: number): number {
    let at = this.#starts[column] ?? 0;
    const end = this.#rawEnd(column);
    while (at < end && this.bytes[at] === SPACE) at += 1;
    return at;
  }

  /** Where the cell of a column that the line has ends, without spaces. */
  end(column: number): number {
    const start = this.#starts[column] ?? 0;
    let at = this.#rawEnd(column);
    while (at > start && this.bytes[at - 1] === SPACE) at -= 1;
    return at;
  }

  /** The text of a cell, without spaces around; empty when there is none. */
  text(column: number): string {
    if (!this.has(column)) return '';
    const start = this.start(column);
    const end = this.end(column);
    return end > start ? decodeText(this.bytes, start, end, this.encoding) : '';
  }

  #rawEnd(column: number): number {
    return column + 1 < this.#found ? (this.#starts[column + 1] ?? 0) - 1 : this.#end;
  }

  #findUpTo(column: number): void {
    const { bytes } = this;
    const end = this.#end;
    const starts = this.#starts;
    let found = this.#found;
    let at = this.#at;
    while (at < end && found <= column) {
      if (bytes[at] === BAR) {
        starts[found] = at + 1;
        found += 1;
      }
      at += 1;
    }
    this.#found = found;
    this.#at = at;
  }
}
