import Papa from 'papaparse';
import { listScore } from './find-header.ts';

/** What Excel and others write between cells, the likeliest in France first. */
const DELIMITERS = [';', '\t', ',', '|'] as const;

/** Rows enough to tell the delimiter by. */
const PREVIEW = 60;

/**
 * The cells of a text: CSV with any of the usual delimiters, or what a spreadsheet puts in the clipboard.
 * A first line `sep=;` names the delimiter for Excel, and is no row.
 */
export function splitText(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const told = /^"?sep=(.)"?[;,\t|]*(?:\r\n|\r|\n|$)/i.exec(plain);
  const body = told ? plain.slice(told[0].length) : plain;
  return parse(body, told?.[1] ?? delimiterOf(body));
}

function parse(text: string, delimiter: string, preview = 0): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false });
  // The ends of lines may not all be the same.
  return data.map((cells) =>
    cells.map((cell, at) => (at === cells.length - 1 ? cell.replace(/\r$/, '') : cell)),
  );
}

/** The delimiter that makes a header of our columns, or else rows of one length. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 200_000);
  const tries = DELIMITERS.filter((delimiter) => start.includes(delimiter)).map((delimiter) => {
    const rows = parse(start, delimiter, PREVIEW).filter((cells) => cells.some((cell) => cell.trim() !== ''));
    return { delimiter, named: listScore(rows), regular: regularity(rows) };
  });
  tries.sort((a, b) => b.named - a.named || b.regular - a.regular);
  return tries[0]?.delimiter ?? ';';
}

/** The share of rows of the commonest length, when that is several cells. */
function regularity(rows: readonly string[][]): number {
  const lengths = new Map<number, number>();
  for (const { length } of rows) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  const [length, count] = [...lengths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return length > 1 ? count / rows.length : 0;
}
