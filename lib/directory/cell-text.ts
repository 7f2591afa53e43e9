/** Up to here, a text is quicker put together than asked of a decoder. */
const SHORT = 24;

/** How an extract is written. */
export type ExtractEncoding = 'utf-8' | 'windows-1252';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/** The encoding of a header: its accents tell. One without any is taken for UTF-8, as every recent extract is. */
export function encodingOf(header: Uint8Array): ExtractEncoding {
  try {
    utf8.decode(header);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The text in a range of bytes. What is no UTF-8 in a file that said so is read as Windows-1252. */
export function decodeText(bytes: Uint8Array, start: number, end: number, encoding: ExtractEncoding): string {
  const text = end - start <= SHORT ? readShort(bytes, start, end, encoding) : undefined;
  if (text !== undefined) return text;
  const range = bytes.subarray(start, end);
  if (encoding === 'windows-1252') return decodeWindows1252(range);
  try {
    return utf8.decode(range);
  } catch {
    return decodeWindows1252(range);
  }
}

/** What Windows-1252 has from 0x80 to 0x9F. */
const BEYOND_LATIN_1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some versions of Node take it for Latin-1: https://github.com/nodejs/node/issues/56542. */
function decodeWindows1252(bytes: Uint8Array): string {
  return windows1252
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (character) => BEYOND_LATIN_1[character.charCodeAt(0) - 0x80] ?? character);
}

/** A short text of plain and accented letters; nothing when it has others. */
function readShort(
  bytes: Uint8Array,
  start: number,
  end: number,
  encoding: ExtractEncoding,
): string | undefined {
  let text = '';
  for (let at = start; at < end; at += 1) {
    let code = bytes[at] ?? 0;
    if (code >= 0x80) {
      // In UTF-8, two bytes are a letter from U+00C0 to U+00FF.
      const next = bytes[at + 1] ?? 0;
      if (encoding !== 'utf-8' || code !== 0xc3 || at + 1 >= end || (next & 0xc0) !== 0x80) return undefined;
      code = next + 0x40;
      at += 1;
    }
    text += String.fromCharCode(code);
  }
  return text;
}
