/** How far the reading of an extract is. */
export interface ExtractProgress {
  /** Bytes of the file that were read, and that it has; a stream does not say how many it has. */
  bytes: number;
  totalBytes: number | undefined;
  /** Bytes of text: more than the former when the file is a zip. */
  textBytes: number;
  /** Lines of people or mailboxes. */
  lines: number;
  linesPerSecond: number;
  textBytesPerSecond: number;
  /** At the rate so far; unknown at the very beginning. */
  secondsLeft: number | undefined;
}

/** Often enough to look alive, seldom enough to cost nothing. */
const INTERVAL = 100;

/** Counts what is read, and says so now and then. */
export class ProgressMeter {
  bytes = 0;
  textBytes = 0;
  lines = 0;
  totalBytes: number | undefined;
  readonly #began = performance.now();
  /** The first lines are told at once: after them, a network may bring nothing for long. */
  #told = Number.NEGATIVE_INFINITY;
  readonly #tell: ((progress: ExtractProgress) => void) | undefined;

  constructor(tell: ((progress: ExtractProgress) => void) | undefined) {
    this.#tell = tell;
  }

  /** Counts the bytes of the file as they go by. */
  readonly see = (chunk: Uint8Array): void => {
    this.bytes += chunk.length;
  };

  /** Tells how far it is, unless it just did. */
  tick(): void {
    if (this.#tell && performance.now() - this.#told >= INTERVAL) this.tell();
  }

  tell(): void {
    this.#told = performance.now();
    const seconds = Math.max(this.#told - this.#began, 1) / 1000;
    const left = this.totalBytes === undefined ? undefined : Math.max(0, this.totalBytes - this.bytes);
    this.#tell?.({
      bytes: this.bytes,
      totalBytes: this.totalBytes,
      textBytes: this.textBytes,
      lines: this.lines,
      linesPerSecond: this.lines / seconds,
      textBytesPerSecond: this.textBytes / seconds,
      secondsLeft: left === undefined || this.bytes === 0 ? undefined : (left * seconds) / this.bytes,
    });
  }
}
