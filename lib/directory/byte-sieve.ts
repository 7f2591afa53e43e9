/** Bits for each key: with two looked at, one other value in a thousand gets through at the very most. */
const BITS_PER_KEY = 64;

const SMALLEST = 10;
const LARGEST = 24;

/**
 * Says of bytes that they are *not* one of some keys, fast and without decoding them; that they may be, when they
 * have the same hash. ASCII capitals count as small letters. It is a Bloom filter with two bits for each key.
 */
export class ByteSieve {
  readonly #bits: Uint32Array;
  readonly #mask: number;
  readonly #isEmpty: boolean;

  /** @param hashes those of the keys, see {@link hashText} */
  constructor(hashes: readonly number[]) {
    const size = Math.ceil(Math.log2(hashes.length * BITS_PER_KEY + 1));
    const bits = Math.min(Math.max(size, SMALLEST), LARGEST);
    this.#bits = new Uint32Array(2 ** (bits - 5));
    this.#mask = 2 ** bits - 1;
    this.#isEmpty = hashes.length === 0;
    for (const hash of hashes) {
      const first = mix(hash);
      for (const bit of [first & this.#mask, again(first) & this.#mask]) {
        this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
      }
    }
  }

  hasHash(hash: number): boolean {
    const first = mix(hash);
    return this.#hasBit(first & this.#mask) && this.#hasBit(again(first) & this.#mask);
  }

  has(bytes: Uint8Array, start: number, end: number): boolean {
    return !this.#isEmpty && this.hasHash(hashBytes(bytes, start, end));
  }

  #hasBit(bit: number): boolean {
    return (((this.#bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }
}

/** The hash of a text is the sum of its bytes, each times this to the power of how many follow it. */
export const HASH_FACTOR = 0x01000193;

/** @param text in lower case */
export function hashText(text: string): number {
  const bytes = new TextEncoder().encode(text);
  return hashBytes(bytes, 0, bytes.length);
}

function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    hash = (Math.imul(hash, HASH_FACTOR) + (byte >= 65 && byte <= 90 ? byte + 32 : byte)) | 0;
  }
  return hash;
}

/** Spreads a hash over all its bits: Chris Wellons's lowbias32 (public domain). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}

function again(mixed: number): number {
  const other = Math.imul(mixed, 0x9e3779b1);
  return other ^ (other >>> 15);
}
