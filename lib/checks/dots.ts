import { readHalves } from './halves.ts';
import type { LocalPartReading } from './local-part-reading.ts';
import type { PersonWords } from './person-words.ts';
import { readShortened } from './wrong-halves.ts';

/** Every way to put the one dot in a text without one; a hyphen there gives way to it. */
function cutsOf(written: string): [string, string][] {
  return Array.from({ length: Math.max(0, written.length - 1) }, (_, at) => {
    const left = written.slice(0, at + 1);
    const right = written.slice(at + 1);
    return [left.replace(/-$/, ''), right.replace(/^-/, '')];
  });
}

/** Every way to keep one dot of several; the others become hyphens, or nothing. */
function regroupings(pieces: string[]): [string, string][] {
  return ['-', ''].flatMap((link) =>
    pieces
      .slice(1)
      .map((_, at): [string, string] => [
        pieces.slice(0, at + 1).join(link),
        pieces.slice(at + 1).join(link),
      ]),
  );
}

/** More letters or dots than this are no address, and cost too much to try in every way. */
const LONGEST = 120;
const MOST_PIECES = 8;

/** Reads a text that has no dot, or too many: where it should be, if it is this person's address but for that. */
export function readMisdotted(pieces: string[], names: PersonWords): LocalPartReading | undefined {
  const written = pieces.join('');
  if (written.length > LONGEST || pieces.length > MOST_PIECES) return undefined;
  const found = pieces.length < 2 ? 'no-dot' : 'extra-dot';
  const ways = found === 'no-dot' ? cutsOf(written) : regroupings(pieces);
  const readings = ways.flatMap(([left, right]) => {
    const reading = readHalves(left, right, names);
    return reading ? [{ whole: reading.found === 'names', suggestion: `${left}.${right}` }] : [];
  });
  const best = readings.find(({ whole }) => whole) ?? readings[0];
  if (best) return { found, suggestion: best.suggestion };
  for (const [left, right] of ways) {
    const shortened = readShortened(left, right, names);
    if (shortened) return shortened;
  }
  return undefined;
}
