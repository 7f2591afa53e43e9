/** What the entries of a zip say of themselves in its central directory. */
export interface ZipSummary {
  names: string[];
  /** Bytes that they say they hold once decompressed. The library refuses an entry that holds more than it says. */
  size: number;
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/**
 * Reads the list at the end of a zip, without decompressing anything: what would fill the memory is refused before.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16
 *
 * @returns `undefined` when the list is not whole, or when an entry does not say its size
 */
export function summarizeZip(bytes: Uint8Array): ZipSummary | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const summary: ZipSummary = { names: [], size: 0 };
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL) return undefined;
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    // Deflate takes two bytes to say nothing.
    if (size === 0 && packed > 2) return undefined;
    const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + view.getUint16(at + 28, true));
    summary.names.push(new TextDecoder().decode(name));
    summary.size += size;
    at +=
      ENTRY_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return summary;
}

/** Where the end record is: the last thing in the file but for a comment of 64 KB at most. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
