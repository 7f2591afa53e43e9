import { lettersOf, type NameWord, type NameWords, spellName } from './names.ts';
import { isParticle } from './particles.ts';

/** How one half of an address writes a name. */
export type NameReading =
  | { as: 'whole' }
  /** The name, but for particles it should have (`missing`) or should not (`added`); as in `de la`. */
  | { as: 'particle-missing' | 'particle-added'; particle: string }
  /** All its words, in another order. */
  | { as: 'word-order' }
  /** One of its words at least, but not all: one surname or first name of a double one. */
  | { as: 'partial-name'; missing: string[] };

/** A way to have read the beginning of what is written: where it ends, and the words it took. */
interface Path {
  end: number;
  taken: readonly NameWord[];
  /** How many of them are needed for the name to be whole. */
  needed: number;
}

/** The path that took most, among those that read as many of the words in order as `written` holds. */
function bestPath(written: string, { words, others }: NameWords): Path | undefined {
  let paths = new Map<string, Path>([['0', { end: 0, taken: [], needed: 0 }]]);
  for (const [at, word] of [...words, ...others].entries()) {
    const next = new Map(paths);
    for (const { end, taken, needed } of paths.values()) {
      const last = taken.at(-1);
      const start = last && !last.elided && written[end] === '-' ? end + 1 : end;
      if (!written.startsWith(word.letters, start)) continue;
      const path: Path = {
        end: start + word.letters.length,
        taken: [...taken, word],
        needed: needed + (at < words.length ? 1 : 0),
      };
      const key = `${path.end}${word.elided ? "'" : ''}`;
      if (path.needed >= (next.get(key)?.needed ?? 0)) next.set(key, path);
    }
    paths = next;
  }
  const whole = [...paths.values()].filter(({ end }) => end === written.length);
  return whole.sort((a, b) => b.needed - a.needed)[0];
}

/** `undefined` when what was taken is too little to name anyone: nothing, particles or lone letters only. */
function readInOrder(written: string, name: NameWords): NameReading | undefined {
  const path = bestPath(written, name);
  if (!path) return undefined;
  const missing = name.words.filter((word) => !path.taken.includes(word)).map(({ letters }) => letters);
  if (missing.length === 0) return { as: 'whole' };
  const telling = path.taken.some(({ letters }) => letters.length > 1 && !isParticle(letters));
  if (!telling) return undefined;
  if (missing.every(isParticle)) return { as: 'particle-missing', particle: missing.join(' ') };
  return { as: 'partial-name', missing };
}

/** Reads `de-la-tour` for « TOUR »; `dupont` is no writing of « PONT », so the hyphens are needed. */
function readAddedParticle(written: string, name: NameWords): NameReading | undefined {
  const tokens = written.split('-');
  const start = tokens.findIndex((token) => !isParticle(token));
  if (start < 1) return undefined;
  if (readInOrder(tokens.slice(start).join('-'), name)?.as !== 'whole') return undefined;
  return { as: 'particle-added', particle: tokens.slice(0, start).join(' ') };
}

/** Reads `dupont-martin` for « MARTIN-DUPONT ». */
function readOtherOrder(written: string, name: NameWords): NameReading | undefined {
  const sorted = (text: string) => text.split('-').sort().join('-');
  return sorted(written) === sorted(spellName(name)) ? { as: 'word-order' } : undefined;
}

/**
 * Reads one half of an address as a writing of a name. Between two words there may be a hyphen or nothing, after an
 * apostrophe nothing.
 *
 * @param written letters `a` to `z` and hyphens
 * @param name the name, from {@link nameWords}
 * @returns `undefined` when it is not this name
 */
export function readName(written: string, name: NameWords): NameReading | undefined {
  if (written === '' || name.words.length === 0) return undefined;
  return readInOrder(written, name) ?? readAddedParticle(written, name) ?? readOtherOrder(written, name);
}

/**
 * Whether something is written for a name without being the name: its first letters (`l`, `le` for « LÉA ») or the
 * initials of its words (`jp`, `j-p` for « Jean-Pierre »).
 */
export function isAbbreviation(written: string, { words }: NameWords): boolean {
  const letters = written.replaceAll('-', '');
  const whole = lettersOf(words);
  if (letters === '' || letters.length >= whole.length) return false;
  return whole.startsWith(letters) || letters === words.map((word) => word.letters[0]).join('');
}
