/** A text in the encodings that Excel writes; `undefined` when one of its characters has no place there. */
export type Encode = (text: string) => Uint8Array | undefined;

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

/** The bytes of a text in a single-byte encoding, from the one that decodes it. */
function singleBytes(label: string): Encode {
  const decoder = new TextDecoder(label);
  const codes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return (text) => {
    const bytes = Array.from(text, (character) => codes.get(character));
    return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : undefined;
  };
}

/** Excel's ways to save a text, in the words of its French menus. */
export const ENCODINGS: readonly (readonly [name: string, encode: Encode])[] = [
  ['CSV UTF-8', (text) => utf8(`\uFEFF${text}`)],
  ['UTF-8 without its mark', utf8],
  ['Texte Unicode', (text) => utf16(`\uFEFF${text}`, true)],
  ['UTF-16 big-endian', (text) => utf16(`\uFEFF${text}`, false)],
  ['UTF-16 without its mark', (text) => utf16(text, true)],
  ['CSV (Windows-1252)', singleBytes('windows-1252')],
  ['CSV Macintosh', singleBytes('macintosh')],
];
