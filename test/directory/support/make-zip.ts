import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put in a zip. */
export interface ZipEntry {
  name: string;
  text: Uint8Array;
  /** 8, deflate, unless said. */
  method?: number;
  encrypted?: boolean;
  /** Its sizes and CRC follow its data, as programs that write to a stream do it. */
  descriptor?: boolean;
  /** Its sizes and place are in a zip64 field, as in files beyond 4 GB. */
  zip64?: boolean;
  /** What the zip says of it, when that is not the truth. */
  lie?: { size?: number; crc?: number };
}

/** What the records of a zip say of a file. */
export interface ZipFacts {
  name: string;
  crc: number;
  compressedSize: number;
  size: number;
  offset: number;
  method: number;
  flags: number;
  zip64: boolean;
}

const DESCRIPTOR = 8;
const FULL = 0xffffffff;

/** A whole zip, in memory. */
export function makeZip(entries: readonly ZipEntry[], options: { comment?: string } = {}): Buffer {
  const parts: Buffer[] = [];
  const facts: ZipFacts[] = [];
  let offset = 0;
  for (const { name, text, method = 8, encrypted, descriptor, zip64 = false, lie } of entries) {
    const data = method === 8 ? deflateRawSync(text) : Buffer.from(text);
    const fact: ZipFacts = {
      name,
      crc: lie?.crc ?? crc32(text),
      compressedSize: data.length,
      size: lie?.size ?? text.length,
      offset,
      method,
      flags: (descriptor ? DESCRIPTOR : 0) | (encrypted ? 1 : 0),
      zip64,
    };
    const blocks = [localHeader(fact), data, ...(descriptor ? [dataDescriptor(fact)] : [])];
    parts.push(...blocks);
    facts.push(fact);
    offset += blocks.reduce((sum, { length }) => sum + length, 0);
  }
  return Buffer.concat([...parts, zipEnd(facts, offset, options.comment)]);
}

/** What is before the data of a file. Without sizes when they follow it. */
export function localHeader({ name, crc, compressedSize, size, method, flags, zip64 }: ZipFacts): Buffer {
  const later = (flags & DESCRIPTOR) !== 0;
  const extra = zip64 ? zip64Field(later ? [0, 0] : [size, compressedSize]) : Buffer.alloc(0);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(zip64 ? 45 : 20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(later ? 0 : crc, 14);
  header.writeUInt32LE(zip64 ? FULL : later ? 0 : compressedSize, 18);
  header.writeUInt32LE(zip64 ? FULL : later ? 0 : size, 22);
  header.writeUInt16LE(Buffer.byteLength(name), 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, Buffer.from(name), extra]);
}

/** What follows the data of a file whose header has no sizes. */
export function dataDescriptor({ crc, compressedSize, size, zip64 }: ZipFacts): Buffer {
  const start = Buffer.alloc(8);
  start.writeUInt32LE(0x08074b50, 0);
  start.writeUInt32LE(crc, 4);
  if (zip64) return Buffer.concat([start, uint64(compressedSize), uint64(size)]);
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32LE(compressedSize, 0);
  sizes.writeUInt32LE(size, 4);
  return Buffer.concat([start, sizes]);
}

/** The list of files that ends a zip, which begins at `offset`. */
export function zipEnd(facts: readonly ZipFacts[], offset: number, comment = ''): Buffer {
  const list = Buffer.concat(facts.map(listed));
  const zip64 = facts.some((fact) => fact.zip64);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : facts.length, 8);
  end.writeUInt16LE(zip64 ? 0xffff : facts.length, 10);
  end.writeUInt32LE(zip64 ? FULL : list.length, 12);
  end.writeUInt32LE(zip64 ? FULL : offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  const wide = zip64 ? [zip64End(facts.length, list.length, offset)] : [];
  return Buffer.concat([list, ...wide, end, Buffer.from(comment)]);
}

function listed({ name, crc, compressedSize, size, offset, method, flags, zip64 }: ZipFacts): Buffer {
  const extra = zip64 ? zip64Field([size, compressedSize, offset]) : Buffer.alloc(0);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(zip64 ? 45 : 20, 4);
  header.writeUInt16LE(zip64 ? 45 : 20, 6);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(zip64 ? FULL : compressedSize, 20);
  header.writeUInt32LE(zip64 ? FULL : size, 24);
  header.writeUInt16LE(Buffer.byteLength(name), 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(zip64 ? FULL : offset, 42);
  return Buffer.concat([header, Buffer.from(name), extra]);
}

function zip64End(count: number, length: number, offset: number): Buffer {
  const record = Buffer.alloc(16);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeUInt32LE(44, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  const disks = Buffer.alloc(8);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  uint64(offset + length).copy(locator, 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, disks, ...[count, count, length, offset].map(uint64), locator]);
}

function zip64Field(values: readonly number[]): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt16LE(1, 0);
  header.writeUInt16LE(values.length * 8, 2);
  return Buffer.concat([header, ...values.map(uint64)]);
}

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
