import { hasLuhnKey } from '../../checks/luhn.ts';

/** Whether a cell is one mail address and nothing else. */
export function isMail(cell: string): boolean {
  return /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"().]+$/.test(cell);
}

/**
 * A mail address as accounts have it: lower case, no blanks around, no `mailto:`. What mail programs put around one
 * goes too: « Léa SCHIANO <lea.schiano@ch-demo.fr>; ». Of several addresses none is chosen.
 */
export function mailOf(cell: string): string {
  return cell
    .trim()
    .replace(/[;,]$/, '')
    .trim()
    .replace(/^[^<>@;]*<([^<>]+)>$/, '$1')
    .replace(/^mailto:/i, '')
    .toLowerCase();
}

/** A number as spreadsheets shorten it: `1,01E+10`. */
export const SCIENTIFIC = /^[0-9](?:[.,]([0-9]*))?E\+?([0-9]{1,2})$/i;

/** Whether a cell holds an RPPS number, or what a spreadsheet made of one. */
export function isRppsLike(cell: string): boolean {
  const text = cell.replace(/[\s.-]/g, '').replace(/^="?'?|"$/g, '');
  if (SCIENTIFIC.exec(cell.trim())?.[2] === '10') return true;
  return /^[0-9]{11,12}$/.test(text) && (hasLuhnKey(text) || hasLuhnKey(text.slice(1)));
}

/** Whether a cell holds something of a person, so that its row is no header. */
export function isData(cell: string): boolean {
  const text = cell.trim();
  return isMail(mailOf(text)) || /[0-9]{5}/.test(text.replace(/[\s.]/g, '')) || SCIENTIFIC.test(text);
}
