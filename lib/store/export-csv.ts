import type { Conversion, PublicationSeen, SetAsideReason } from '../conversion/conversion.ts';
import { convertedAt } from '../conversion/day.ts';
import {
  balOf,
  correspondenceOf,
  publicationOf,
  rppsOf,
  type Status,
  seenOf,
  statusOf,
  stepOf,
  touchedAt,
} from '../conversion/progress.ts';
import { type StepId, stepNumber } from '../conversion/steps.ts';

/** The columns of the file, in order. */
export const CSV_COLUMNS = [
  'mail',
  'nom',
  'prenom',
  'profession',
  'bal',
  'step',
  'status',
  'rpps',
  'correspondence',
  'visible',
  'converted',
  'published',
  'seen',
  'reason',
  'date',
  'note',
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** The words of the file, in the reader's language. */
export interface CsvWords {
  column(column: CsvColumn): string;
  step(step: StepId): string;
  status(status: Status): string;
  reason(reason: SetAsideReason): string;
  visible: string;
  hidden: string;
  /** Where an address was seen published; `medimail`: on Medimail's own pages. */
  seenIn(source: PublicationSeen['source']['kind'] | 'medimail'): string;
}

/**
 * The checklist as a file that French spreadsheets open by a double click: `;` between cells, CRLF between
 * lines, UTF-8 with its mark.
 */
export function exportCsv(conversions: readonly Conversion[], words: CsvWords): string {
  const lines = recordRows(conversions, words).map((cells) => `${cells.map(csvCell).join(';')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

/** The checklist as rows of texts, the words of {@link CSV_COLUMNS} first, for any kind of file. */
export function recordRows(conversions: readonly Conversion[], words: CsvWords): string[][] {
  const rows = conversions.map((conversion) => {
    const cells = cellsOf(conversion, words);
    return CSV_COLUMNS.map((column) => cells[column]);
  });
  return [CSV_COLUMNS.map(words.column), ...rows];
}

/** The name of the file of a day: `assistant-per-2025-01-31.csv`. */
export function csvFileName(now: Date): string {
  return `assistant-per-${day(now)}.csv`;
}

/** Without it, Excel reads UTF-8 as Windows-1252. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet could take for a formula, blanks before it and full-width forms included. What comes from
 * pages is not ours to trust. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** One cell as the file writes it: harmless in a spreadsheet, quoted when it must be. */
export function csvCell(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[;",'\s]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function cellsOf(conversion: Conversion, words: CsvWords): Record<CsvColumn, string> {
  const { mail, person, decision } = conversion;
  const { nom, prenom, profession } = person.value;
  const held = correspondenceOf(conversion)?.value;
  const step = stepOf(conversion);
  const touched = touchedAt(conversion);
  const shown = { visible: words.visible, hidden: words.hidden };
  const converted = convertedAt(conversion);
  const aside = decision.value.kind === 'set-aside' ? decision.value : undefined;
  return {
    mail,
    nom,
    prenom,
    profession,
    bal: balOf(conversion) ?? '',
    step: `${stepNumber(step)} ${words.step(step)}`,
    status: words.status(statusOf(conversion)),
    rpps: rppsOf(conversion),
    correspondence: held?.address ?? '',
    visible: held?.choice ? shown[held.choice] : '',
    converted: converted === undefined ? '' : minute(new Date(converted)),
    ...publishedCells(conversion, words),
    reason: aside ? aside.text || words.reason(aside.reason) : '',
    date: touched > 0 ? minute(new Date(touched)) : '',
    note: conversion.note?.value ?? '',
  };
}

/** When the address was published as far as is known, and what says so. */
function publishedCells(
  conversion: Conversion,
  words: CsvWords,
): Pick<Record<CsvColumn, string>, 'published' | 'seen'> {
  const seen = seenOf(conversion)?.value;
  if (seen?.state === 'published') {
    const { kind, date } = seen.source;
    return { published: minute(new Date(date)), seen: words.seenIn(kind) };
  }
  const told = conversion.publication;
  return publicationOf(conversion) === 'published' && told
    ? { published: minute(new Date(told.at)), seen: words.seenIn('medimail') }
    : { published: '', seen: '' };
}

/** Year, month and day where the administrator is: `2025-01-31`. */
function day(date: Date): string {
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}

/** Day and time as spreadsheets read them in every language: `2025-01-31 09:05`. */
function minute(date: Date): string {
  return `${day(date)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
