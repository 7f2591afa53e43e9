import { utf16Of } from './decode-text.ts';

/** What a file is by its bytes, whatever its name. */
export type FileKind = 'text' | 'zip' | 'encrypted' | 'old-excel' | 'other';

/**
 * What kind of file it is, by how it begins. Files with a password and old Excel files are both of the *Compound
 * File* format, and tell themselves apart by the names of their streams, in UTF-16.
 * https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb
 */
export function kindOf(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return 'zip';
  if (startsWith(bytes, '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return compoundKind(bytes);
  // Excel files of the 1990s, without the container: a BIFF record that begins a workbook.
  if (bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0) return 'old-excel';
  return isBinary(bytes) ? 'other' : 'text';
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, at) => bytes[at] === character.charCodeAt(0));
}

function compoundKind(bytes: Uint8Array): FileKind {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const has = (name: string) => text.includes([...name].join('\0'));
  if (has('EncryptedPackage') || has('EncryptionInfo')) return 'encrypted';
  return has('Workbook') || has('Book') ? 'old-excel' : 'other';
}

/** No text, in any encoding: signs that only machines write. In UTF-16 any byte can be anything. */
function isBinary(bytes: Uint8Array): boolean {
  if (['%PDF', '{\\rtf', '<html', '<!DOC', '<?xml'].some((start) => startsWith(bytes, start))) return true;
  if (utf16Of(bytes)) return false;
  const sample = bytes.subarray(0, 4000);
  const controls = sample.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0d].includes(byte));
  return controls.length > sample.length / 50;
}
