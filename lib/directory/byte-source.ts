type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes that come by chunks. A stream would do, but each one that they go through costs as much as their reading. */
export interface ByteSource {
  /**
   * The next chunk, which is good until the next call.
   *
   * @returns `undefined` at the end
   */
  read(): Promise<Bytes | undefined>;
  /** Lets go of them, read to the end or not. Never fails. */
  cancel(): Promise<void>;
}

/** Large enough that asking costs little, small enough to stay in the processor's cache. */
const BUFFER = 256 * 1024;

/**
 * The chunks of a file, read again and again into the same memory where the browser can.
 *
 * @param held how many chunks are good at once: the last ones
 */
export function fromBlob(blob: Blob, held = 1): ByteSource {
  const stream = blob.stream();
  const reader = byteReader(stream);
  if (!reader) return fromStream(stream, held === 1);
  const buffers: ArrayBuffer[] = [];
  return {
    async read() {
      const buffer = (buffers.length >= held && buffers.shift()) || new ArrayBuffer(BUFFER);
      const { value } = await reader.read(new Uint8Array(buffer));
      // The memory came back as another object. At the end it does too, with nothing in it.
      if (value) buffers.push(value.buffer);
      return value && value.length > 0 ? value : undefined;
    },
    cancel: () => reader.cancel().catch(() => undefined),
  };
}

function byteReader(stream: ReadableStream<Bytes>): ReadableStreamBYOBReader | undefined {
  try {
    return stream.getReader({ mode: 'byob' });
  } catch {
    return undefined;
  }
}

/**
 * The chunks of a stream.
 *
 * @param owned nobody else has them: their memory is then given back at once. Left to the garbage collector, which
 *   does not see how much hangs on each small object, it goes up to hundreds of megabytes before it does anything.
 */
export function fromStream(stream: ReadableStream<Uint8Array>, owned: boolean): ByteSource {
  const reader = stream.getReader();
  let last: Bytes | undefined;
  return {
    async read() {
      if (owned && last) release(last);
      const { value } = await reader.read();
      last = value as Bytes | undefined;
      return last;
    },
    // A stream that failed says so again when it is cancelled.
    cancel: () => reader.cancel().catch(() => undefined),
  };
}

/** Nobody listens at its other end, nor ever will. */
const { port1: nowhere } = new MessageChannel();
nowhere.close();

/**
 * Gives the memory of a chunk back: sent away, it is no longer this side's. `ArrayBuffer.prototype.transfer` would do
 * without a port, but Chromium then keeps the memory until it collects an object that the engine does not know of.
 */
function release({ buffer }: Bytes): void {
  nowhere.postMessage(null, [buffer]);
}

/** The same bytes, each chunk told to `see` first. */
export function watched(source: ByteSource, see: (chunk: Bytes) => void): ByteSource {
  return {
    async read() {
      const chunk = await source.read();
      if (chunk) see(chunk);
      return chunk;
    },
    cancel: () => source.cancel(),
  };
}
