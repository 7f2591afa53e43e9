import { decodeText, encodingOf } from './cell-text.ts';
import { kindOf } from './own-list/file-kind.ts';
import { looksLikeZip } from './zip.ts';

/** Enough for a zip's first names, and for any header. */
const START = 64 * 1024;

/** Columns that every extract of the *Annuaire Santé* has, and no list that people make. */
const EXTRACT_HEADER = /\|\s*(?:identifiant pp|identification nationale pp|adresse bal)\s*\|/i;

/** More than any establishment's list: what is as large can only be meant as an extract. */
const LARGE = 32 * 1024 * 1024;

/**
 * Whether a file that was given is to be read as an establishment's list or as an extract of the *Annuaire Santé*,
 * as its beginning tells, whatever its name. What is wrong with it is for its reader to say.
 *
 * @throws when the browser cannot read the file any more
 */
export async function recogniseFile(file: Blob): Promise<'list' | 'extract'> {
  const start = new Uint8Array(await file.slice(0, START).arrayBuffer());
  // A zip's list may be cut off, its beginning is there.
  if (looksLikeZip(start)) return isSpreadsheet(start) ? 'list' : 'extract';
  if (kindOf(start) !== 'text') return 'list';
  const end = start.indexOf(10);
  const header = start.subarray(0, end === -1 ? start.length : end);
  const isExtract = EXTRACT_HEADER.test(decodeText(header, 0, header.length, encodingOf(header)));
  return isExtract || file.size > LARGE ? 'extract' : 'list';
}

/** Names that only a spreadsheet's zip has among its first. */
function isSpreadsheet(start: Uint8Array): boolean {
  const text = new TextDecoder('windows-1252').decode(start);
  return /\[Content_Types\]\.xml|_rels\/\.rels|docProps\/|xl\/|application\/vnd\.oasis|mimetype/.test(text);
}
