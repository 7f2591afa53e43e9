import type { ExtractLine } from './line.ts';

const RPPS_LENGTH = 11;
const ZERO = 48;
const RPPS_TYPE = ZERO + 8;

/** Where a line says who its person is. */
export interface IdColumns {
  idType: number;
  id: number;
}

/**
 * The RPPS number of a line, as a number: 11 digits, and of type `8` when the file has types. -1 when its identifier
 * is of another kind, or there is none.
 */
export function rppsOf(line: ExtractLine, { idType, id }: IdColumns): number {
  const { bytes } = line;
  const start = line.start(id);
  if (line.end(id) - start !== RPPS_LENGTH) return -1;
  let rpps = 0;
  for (let at = start; at < start + RPPS_LENGTH; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    rpps = rpps * 10 + digit;
  }
  if (!line.has(idType)) return rpps;
  const typeStart = line.start(idType);
  // Some extracts spell the type out: only another single character says that this is no RPPS number.
  return line.end(idType) - typeStart !== 1 || bytes[typeStart] === RPPS_TYPE ? rpps : -1;
}

/** RPPS numbers as {@link rppsOf} gives them. */
export function rppsNumbers(rpps: Iterable<string> = []): ReadonlySet<number> {
  return new Set(Array.from(rpps, Number));
}
