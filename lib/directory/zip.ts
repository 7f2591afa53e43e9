import { type ByteSource, fromBlob, fromStream, watched } from './byte-source.ts';
import { ExtractError } from './extract-error.ts';

/** A file in a zip. */
export interface ZipMember {
  name: string;
  /** Of its text, in bytes, as the zip says. */
  size: number;
  compressedSize: number;
  crc: number;
  method: number;
  encrypted: boolean;
  /** Where its local header is. */
  offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

/** The end record is 22 bytes and a comment. */
const LONGEST_END = 22 + 0xffff;

/** The ANS's zips list three files. A list beyond this one would only be there to fill the memory. */
const LONGEST_LIST = 4 << 20;

/** Tables as these shrink 4 to 12 times; nothing that is worth reading shrinks this much. */
const GREATEST_RATIO = 200;

/** Chunks on their way to the inflater: one in each of the two streams' queues, one being inflated, one to spare. */
const HELD = 4;

/** Whether a file that begins so is a zip; an empty one begins with its end. */
export function looksLikeZip(start: Uint8Array): boolean {
  if (start.length < 4) return false;
  const signature = viewOf(start).getUint32(0, true);
  return signature === LOCAL || signature === END;
}

/**
 * The files in a zip, read from the list at its end (zip64 included): sizes are there even when they follow the
 * data (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.4.4).
 *
 * @throws ExtractError `truncated` when there is no list, `bad-zip` when it makes no sense
 */
export async function listZip(zip: Blob): Promise<ZipMember[]> {
  const { offset, length } = await findList(zip);
  if (length > LONGEST_LIST || offset + length > zip.size) throw badZip('structure');
  const bytes = await readBytes(zip, offset, length);
  const view = viewOf(bytes);
  const members: ZipMember[] = [];
  for (let at = 0; at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL; ) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw badZip('structure');
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    members.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      ...readSizes(view, at, extra),
    });
    at = next;
  }
  return members;
}

/**
 * The text of a file in a zip. The data goes to the browser's own inflater behind a gzip header, and before the
 * gzip's trailer: it then checks the CRC too, which it does not for bare data.
 *
 * @param see told of every chunk of compressed data
 * @throws ExtractError at once for what the zip's list tells; reading fails with one for what the data does
 */
export async function openZipMember(
  zip: Blob,
  member: ZipMember,
  see: (chunk: Uint8Array) => void,
): Promise<ByteSource> {
  if (member.encrypted) throw badZip('encrypted');
  if (member.method !== 0 && member.method !== 8) throw badZip('method');
  if (member.size > GREATEST_RATIO * (member.compressedSize + 1024))
    throw new ExtractError({ reason: 'bomb' });

  const header = await readBytes(zip, member.offset, 30);
  if (header.length < 30) throw new ExtractError({ reason: 'truncated' });
  const view = viewOf(header);
  if (view.getUint32(0, true) !== LOCAL) throw badZip('structure');
  const start = member.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const end = start + member.compressedSize;
  if (end > zip.size) throw new ExtractError({ reason: 'truncated' });

  const data = watched(fromBlob(zip.slice(start, end), HELD), see);
  return held(member.method === 0 ? data : fromStream(inflated(data, member), true), member.size);
}

/** Where the list of files is, from the record at the very end. */
async function findList(zip: Blob): Promise<{ offset: number; length: number }> {
  const tailStart = Math.max(0, zip.size - LONGEST_END);
  const tail = await readBytes(zip, tailStart, zip.size - tailStart);
  const view = viewOf(tail);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    // The signature may be in the comment by chance.
    if (at + 22 + view.getUint16(at + 20, true) > tail.length) continue;
    const list = { offset: view.getUint32(at + 16, true), length: view.getUint32(at + 12, true) };
    const is64 = at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64;
    return is64 ? findList64(zip, readUint64(view, at - 20 + 8)) : list;
  }
  throw new ExtractError({ reason: 'truncated' });
}

async function findList64(zip: Blob, at: number): Promise<{ offset: number; length: number }> {
  const record = await readBytes(zip, at, 56);
  const view = viewOf(record);
  if (record.length < 56 || view.getUint32(0, true) !== END_64) throw badZip('structure');
  return { offset: readUint64(view, 48), length: readUint64(view, 40) };
}

/** Sizes and place of an entry of the list at `at`. Those of 32 bits that are full are in the zip64 extra field. */
function readSizes(
  view: DataView,
  at: number,
  extra: Uint8Array,
): Pick<ZipMember, 'size' | 'compressedSize' | 'offset'> {
  const long = zip64Field(extra);
  let read = 0;
  const wide = (value: number): number => {
    if (value !== 0xffffffff || !long) return value;
    if (read + 8 > long.byteLength) throw badZip('structure');
    read += 8;
    return readUint64(long, read - 8);
  };
  // In this order: so are they in the extra field, those that are there.
  const size = wide(view.getUint32(at + 24, true));
  const compressedSize = wide(view.getUint32(at + 20, true));
  const offset = wide(view.getUint32(at + 42, true));
  return { size, compressedSize, offset };
}

function zip64Field(extra: Uint8Array): DataView | undefined {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && at + 4 + length <= extra.length) {
      return viewOf(extra.subarray(at + 4, at + 4 + length));
    }
  }
  return undefined;
}

/** Inflates raw deflate data, between a gzip header and trailer (RFC 1952, 2.3). */
function inflated(data: ByteSource, { crc, size }: ZipMember): ReadableStream<Uint8Array> {
  const trailer = new Uint8Array(8);
  viewOf(trailer).setUint32(0, crc, true);
  viewOf(trailer).setUint32(4, size % 2 ** 32, true);
  const gzip = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])),
    async pull(controller) {
      const chunk = await data.read().catch((cause: unknown) => {
        throw new ExtractError({ reason: 'unreadable' }, cause);
      });
      controller.enqueue(chunk ?? trailer);
      if (!chunk) controller.close();
    },
    cancel: () => data.cancel(),
  });
  return gzip.pipeThrough(new DecompressionStream('gzip'));
}

/** Fails with `bomb` as soon as more comes out than was said, with `bad-zip` when it is less or does not inflate. */
function held(text: ByteSource, size: number): ByteSource {
  let given = 0;
  return {
    async read() {
      const chunk = await text.read().catch((cause: unknown) => {
        throw cause instanceof ExtractError ? cause : badZip('damaged', cause);
      });
      given += chunk?.length ?? 0;
      if (given > size) throw new ExtractError({ reason: 'bomb' });
      if (!chunk && given < size) throw badZip('damaged');
      return chunk;
    },
    cancel: () => text.cancel(),
  };
}

async function readBytes(zip: Blob, offset: number, length: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await zip.slice(offset, offset + length).arrayBuffer());
  } catch (cause) {
    throw new ExtractError({ reason: 'unreadable' }, cause);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Beyond 2^53 it is no exact number, and no file's size either. */
function readUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}

function badZip(why: 'structure' | 'encrypted' | 'method' | 'damaged', cause?: unknown): ExtractError {
  return new ExtractError({ reason: 'bad-zip', why }, cause);
}
