import { decodeText, type ExtractEncoding, encodingOf } from './cell-text.ts';
import { ChunkReader, toExtractError } from './chunk-reader.ts';
import { type Columns, type Header, readHeader } from './extract-columns.ts';
import { extractDate } from './extract-date.ts';
import { ExtractError, type ExtractKind } from './extract-error.ts';
import { type ExtractProgress, ProgressMeter } from './extract-progress.ts';
import { ExtractLine } from './line.ts';
import { openText } from './open-text.ts';
import { LineSplitter } from './split-lines.ts';

export interface ReadExtractOptions<Kind extends ExtractKind = ExtractKind> {
  /** Called about ten times a second, and at the end. */
  onProgress?: ((progress: ExtractProgress) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** The extract that is asked for: the other one is then a wrong file. */
  kind?: Kind | undefined;
  /** For a stream; a `File` says its own. */
  fileName?: string | undefined;
}

/** An extract that is open, its header read. Its lines can be read once, by one of the collectors. */
export interface Extract<Kind extends ExtractKind = ExtractKind> {
  readonly kind: Kind;
  /** When it was made, `2026-08-26T04:52`, as its name says. */
  readonly date: string | undefined;
  readonly encoding: ExtractEncoding;
  readonly columns: Columns<Kind>;
  /** Columns that could have been used, and that it does not have. */
  readonly absent: readonly string[];
  /** Lines read so far. */
  readonly lines: number;
  /** Of those, the ones too short to hold what is looked for: they were left out. */
  readonly malformed: number;
  /**
   * Gives every line to `visit`, which must take what it wants of it at once.
   *
   * @throws ExtractError
   */
  forEachLine(visit: (line: ExtractLine) => void): Promise<void>;
  /** Lets go of the file when its lines are not wanted after all. */
  close(): Promise<void>;
}

/**
 * Opens an extract of the *Annuaire Santé*, the text or its zip, and reads its header. Nothing of the file is kept
 * beyond the line being read, whatever its size.
 *
 * @throws ExtractError, here and from `forEachLine`
 */
export async function readExtract<Kind extends ExtractKind = ExtractKind>(
  source: Blob | ReadableStream<Uint8Array>,
  options: ReadExtractOptions<Kind> = {},
): Promise<Extract<Kind>> {
  const { signal, kind } = options;
  const fileName = options.fileName ?? ('name' in source ? String(source.name) : '');
  const meter = new ProgressMeter(options.onProgress);
  let chunks: ChunkReader | undefined;
  try {
    signal?.throwIfAborted();
    const bytes = source as Blob | ReadableStream<Uint8Array<ArrayBuffer>>;
    const opened = await openText(bytes, fileName, kind, meter);
    chunks = new ChunkReader(opened.text, signal);
    const splitter = new LineSplitter();
    const start = await readStart(chunks, splitter, meter, kind);
    return new OpenExtract<Kind>(chunks, splitter, meter, start, extractDate(opened.fileName), signal);
  } catch (cause) {
    await chunks?.close();
    throw toExtractError(cause, signal);
  }
}

interface Start {
  header: Header;
  encoding: ExtractEncoding;
  /** What follows the header in the chunk where it ends. */
  rest: Uint8Array<ArrayBuffer>;
}

async function readStart(
  chunks: ChunkReader,
  splitter: LineSplitter,
  meter: ProgressMeter,
  kind: ExtractKind | undefined,
): Promise<Start> {
  let found: Omit<Start, 'rest'> | undefined;
  const take = (bytes: Uint8Array, start: number, end: number): boolean => {
    const from = hasByteOrderMark(bytes, start) ? start + 3 : start;
    const encoding = encodingOf(bytes.subarray(from, end));
    found = { header: readHeader(decodeText(bytes, from, end, encoding).split('|'), kind), encoding };
    return false;
  };
  for (let chunk = await chunks.next(); chunk; chunk = await chunks.next()) {
    meter.textBytes += chunk.length;
    const used = splitter.push(chunk, take);
    if (found) return { ...found, rest: chunk.subarray(used) };
  }
  // A header and no more: whole, or cut off.
  finishHeader(splitter, take);
  if (!found) throw new ExtractError({ reason: 'wrong-file', found: [] });
  return { ...found, rest: new Uint8Array(0) };
}

function finishHeader(splitter: LineSplitter, take: Parameters<LineSplitter['finish']>[0]): void {
  try {
    splitter.finish(take);
  } catch (error) {
    const cutOff = error instanceof ExtractError && error.problem.reason === 'missing-column';
    throw cutOff ? new ExtractError({ reason: 'truncated' }, error) : error;
  }
}

function hasByteOrderMark(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;
}

class OpenExtract<Kind extends ExtractKind> implements Extract<Kind> {
  readonly kind: Kind;
  readonly encoding: ExtractEncoding;
  readonly columns: Columns<Kind>;
  readonly absent: readonly string[];
  malformed = 0;
  readonly #line: ExtractLine;
  #start: Start;

  constructor(
    readonly chunks: ChunkReader,
    readonly splitter: LineSplitter,
    readonly meter: ProgressMeter,
    start: Start,
    readonly date: string | undefined,
    readonly signal: AbortSignal | undefined,
  ) {
    this.kind = start.header.kind as Kind;
    this.encoding = start.encoding;
    this.columns = start.header.columns as Columns<Kind>;
    this.absent = start.header.absent;
    this.#line = new ExtractLine(start.header.width, start.encoding);
    this.#start = start;
  }

  get lines(): number {
    return this.meter.lines;
  }

  async forEachLine(visit: (line: ExtractLine) => void): Promise<void> {
    try {
      await this.#visitAll(visit);
      this.meter.tell();
    } catch (cause) {
      throw toExtractError(cause, this.signal);
    } finally {
      await this.close();
    }
  }

  async #visitAll(visit: (line: ExtractLine) => void): Promise<void> {
    const { chunks, splitter, meter } = this;
    const line = this.#line;
    const { needed, width } = this.#start.header;
    const take = (bytes: Uint8Array<ArrayBuffer>, start: number, end: number): boolean => {
      meter.lines += 1;
      line.set(bytes, start, end);
      if (line.has(needed)) visit(line);
      else this.malformed += 1;
      return true;
    };
    splitter.push(this.#start.rest, take);
    this.#start = { ...this.#start, rest: new Uint8Array(0) };
    meter.tick();
    for (let chunk = await chunks.next(); chunk; chunk = await chunks.next()) {
      meter.textBytes += chunk.length;
      splitter.push(chunk, take);
      meter.tick();
    }
    // A last line without its end of line is whole when it has all its cells.
    if (splitter.finish(take) && !line.has(width - 1)) throw new ExtractError({ reason: 'truncated' });
  }

  close(): Promise<void> {
    return this.chunks.close();
  }
}
