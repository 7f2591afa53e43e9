/** Reads a file of cells separated by `;` as RFC 4180 tells to: what a spreadsheet would hold. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [value, end] = text[at] === '"' ? quoted(text, at) : bare(text, at);
    cells.push(value);
    if (text[end] === ';') {
      at = end + 1;
      if (at < text.length) continue;
    }
    if (!text.startsWith('\r\n', end))
      throw new Error(`No end of line at ${end}: ${text.slice(end, end + 20)}`);
    rows.push(cells);
    cells = [];
    at = end + 2;
  }
  return rows;
}

function bare(text: string, start: number): [value: string, end: number] {
  const [value = ''] = /^[^;"\r\n]*/.exec(text.slice(start)) ?? [];
  return [value, start + value.length];
}

function quoted(text: string, start: number): [value: string, end: number] {
  const [written = ''] = /^"(?:[^"]|"")*"/.exec(text.slice(start)) ?? [];
  if (!written) throw new Error(`A quote is not closed at ${start}`);
  return [written.slice(1, -1).replaceAll('""', '"'), start + written.length];
}
