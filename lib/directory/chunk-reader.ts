import type { ByteSource } from './byte-source.ts';
import { ExtractError } from './extract-error.ts';
import { nextTurn } from './next-turn.ts';

/** Bytes read between two turns given to the browser: a few milliseconds. */
const TURN = 1 << 20;

/** Reads chunk after chunk until a signal stops it, whatever it is waiting for. */
export class ChunkReader {
  readonly #source: ByteSource;
  readonly #signal: AbortSignal | undefined;
  #sinceTurn = 0;
  readonly #stop = (): void => void this.#source.cancel();

  constructor(source: ByteSource, signal: AbortSignal | undefined) {
    this.#source = source;
    this.#signal = signal;
    signal?.addEventListener('abort', this.#stop);
    // It may have happened while the stream was being opened.
    if (signal?.aborted) this.#stop();
  }

  /**
   * The next chunk, which is good until the next call.
   *
   * @returns `undefined` at the end
   * @throws ExtractError
   */
  async next(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    try {
      if (this.#sinceTurn >= TURN) {
        this.#sinceTurn = 0;
        await nextTurn();
      }
      const chunk = await this.#source.read();
      this.#sinceTurn += chunk?.length ?? 0;
      if (this.#signal?.aborted) throw new ExtractError({ reason: 'cancelled' });
      return chunk;
    } catch (cause) {
      throw toExtractError(cause, this.#signal);
    }
  }

  /** Lets go of the stream, read to its end or not. */
  async close(): Promise<void> {
    this.#signal?.removeEventListener('abort', this.#stop);
    await this.#source.cancel();
  }
}

/** What a stream threw, as the reason that a person can be told. */
export function toExtractError(cause: unknown, signal: AbortSignal | undefined): ExtractError {
  if (signal?.aborted) return new ExtractError({ reason: 'cancelled' }, cause);
  return cause instanceof ExtractError ? cause : new ExtractError({ reason: 'unreadable' }, cause);
}
