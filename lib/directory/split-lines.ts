import { ExtractError } from './extract-error.ts';

/** A line of these files has some 400 bytes. */
export const LONGEST_LINE = 1 << 20;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Takes a line: the bytes from `start` to `end`, which stay good until it returns. `false`: no more for now. */
export type TakeLine = (bytes: Uint8Array<ArrayBuffer>, start: number, end: number) => boolean;

/**
 * Splits chunks of bytes into lines, LF or CRLF. Lines are handed over where they are in the chunk; only one that
 * lies over two chunks is copied. Nothing is kept but the beginning of a line that has not ended.
 */
export class LineSplitter {
  /** Lines that ended so far, empty ones included. */
  lines = 0;
  #kept = new Uint8Array(4096);
  #keptLength = 0;

  /**
   * @returns how far the chunk was used: all of it, unless `take` returned `false`
   * @throws ExtractError `line-too-long`
   */
  push(chunk: Uint8Array<ArrayBuffer>, take: TakeLine): number {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      const more =
        this.#keptLength > 0 ? this.#endKept(chunk, end, take) : this.#end(chunk, start, end, take);
      start = end + 1;
      if (!more) return start;
    }
    this.#keep(chunk, start);
    return chunk.length;
  }

  /** Hands over what follows the last end of line, when there is something. */
  finish(take: TakeLine): boolean {
    if (this.#keptLength === 0) return false;
    this.#end(this.#kept, 0, this.#takeKept(), take);
    return true;
  }

  #end(bytes: Uint8Array<ArrayBuffer>, start: number, end: number, take: TakeLine): boolean {
    const bare = end > start && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
    this.#checkLength(end - start);
    this.lines += 1;
    return bare === start || take(bytes, start, bare);
  }

  #endKept(chunk: Uint8Array, end: number, take: TakeLine): boolean {
    this.#keep(chunk.subarray(0, end), 0);
    return this.#end(this.#kept, 0, this.#takeKept(), take);
  }

  #takeKept(): number {
    const length = this.#keptLength;
    this.#keptLength = 0;
    return length;
  }

  #keep(chunk: Uint8Array, start: number): void {
    if (start >= chunk.length) return;
    const length = this.#keptLength + chunk.length - start;
    this.#checkLength(length);
    if (length > this.#kept.length) {
      const larger = new Uint8Array(2 ** Math.ceil(Math.log2(length)));
      larger.set(this.#kept.subarray(0, this.#keptLength));
      this.#kept = larger;
    }
    this.#kept.set(chunk.subarray(start), this.#keptLength);
    this.#keptLength = length;
  }

  #checkLength(length: number): void {
    if (length > LONGEST_LINE) throw new ExtractError({ reason: 'line-too-long', line: this.lines + 1 });
  }
}
