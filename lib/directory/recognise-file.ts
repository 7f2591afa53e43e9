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

/** What begins each file in a zip; its name follows {@link NAME_AT} bytes later. */
const FILE_MARK = 'PK\x03\x04';
const NAME_AT = 26;

/** Names that a spreadsheet's zip has among its first, and that of an extract has not. */
const SPREADSHEET_NAME = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|META-INF\/|mimetype)/;

/** By the names of its first files, where names stand: compressed data spells such short words by chance. */
function isSpreadsheet(start: Uint8Array): boolean {
  const [, ...files] = new TextDecoder('windows-1252').decode(start).split(FILE_MARK);
  return files.some((file) => SPREADSHEET_NAME.test(file.slice(NAME_AT)));
}
