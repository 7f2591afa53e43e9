import { looksLikeAdeli } from '../../checks/adeli.ts';
import { foldLetters } from '../../checks/fold.ts';
import { isMail, isRppsLike, mailOf } from './cells.ts';
import { COLUMNS, type Column, fitOf, isWholeName, type Mapping } from './columns.ts';

/** Rows enough to tell what a column holds. */
const SAMPLE = 200;

/** The share of a column's filled cells that must look alike. */
const MOST = 0.6;

/**
 * Guesses what the columns of a list are: by the words above them, then by what is in them. The person sees the
 * guess and corrects it before anything is imported.
 */
export function guessColumns(header: readonly string[], rows: readonly (readonly string[])[]): Mapping {
  const sample = rows.slice(0, SAMPLE);
  const columns = header.map((_, at) =>
    sample.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== ''),
  );
  // Registers may leave the usage name empty for those who have no other than their birth name: most people.
  const isSparse = (at: number) => (columns[at]?.length ?? 0) * 2 < sample.length;
  const mapping = byHeader(header, isSparse);
  // Logins are no mails. A column of numbers stays: rounded ones are there to be flagged.
  const mails = mapping.mail === undefined ? [] : (columns[mapping.mail] ?? []);
  if (mails.length > 0 && !mails.some((cell) => cell.includes('@'))) delete mapping.mail;
  byContent(mapping, columns);
  return mapping;
}

/** Each header goes to the column that it fits best, the best fits first; surnames that most rows lack come last. */
function byHeader(header: readonly string[], isSparse: (at: number) => boolean): Mapping {
  const mapping: Mapping = {};
  const sparse = ({ column, at }: { column: Column; at: number }) => Number(column === 'nom' && isSparse(at));
  const fits = header
    .flatMap((text, at) => COLUMNS.map((column) => ({ column, at, fit: fitOf(text, column) })))
    .filter(({ fit, at }) => fit > 0 && !isWholeName(header[at] ?? ''))
    .sort((a, b) => sparse(a) - sparse(b) || b.fit - a.fit || a.at - b.at);
  const taken = new Set<number>();
  for (const { column, at } of fits) {
    if (mapping[column] !== undefined || taken.has(at)) continue;
    mapping[column] = at;
    taken.add(at);
  }
  const whole = header.findIndex(isWholeName);
  if (whole !== -1 && mapping.nom === undefined && mapping.prenom === undefined) {
    mapping.nom = whole;
    mapping.prenom = whole;
  }
  return mapping;
}

/** What a cell of a column looks like; names, which look like any text, are told by the mails beside them. */
const LOOKS: Partial<Record<Column, (cell: string) => boolean>> = {
  mail: (cell) => isMail(mailOf(cell)),
  rpps: isRppsLike,
  adeli: (cell) => looksLikeAdeli(cell.replace(/\s/g, '')),
  profession: (cell) => PROFESSIONS.test(foldLetters(cell)),
};

const PROFESSIONS =
  /\b(medecin|infirmi|sage femme|sage-femme|pharmacien|kine|masseur|dentiste|biologiste|dietetic|ergotherap|psycholog|orthophon|orthoptist|manipulat|aide.soignant|secretaire|cadre|psychomotric|audioprothes|opticien|pedicure|podolog)/;

/** Fills what the headers left open. */
function byContent(mapping: Mapping, columns: readonly (readonly string[])[]): void {
  const places = columns.map((_, at) => at);
  const free = () => places.filter((at) => !Object.values(mapping).includes(at));
  for (const column of COLUMNS) {
    const looks = LOOKS[column];
    if (!looks || mapping[column] !== undefined) continue;
    const best = free()
      .map((at) => ({ at, share: shareOf(columns[at] ?? [], looks) }))
      .sort((a, b) => b.share - a.share)[0];
    if (best && best.share >= MOST) mapping[column] = best.at;
  }
  if (mapping.nom === undefined && mapping.prenom === undefined) namesByMail(mapping, columns, free());
}

/** The two columns whose words make the mails: the one in capitals holds the names, or else the first one. */
function namesByMail(
  mapping: Mapping,
  columns: readonly (readonly string[])[],
  free: readonly number[],
): void {
  const mails = (mapping.mail === undefined ? [] : (columns[mapping.mail] ?? [])).map(lettersOf);
  const names = free.filter((at) => {
    const cells = columns[at] ?? [];
    return shareOf(cells, (cell) => isIn(lettersOf(cell), mails)) >= MOST;
  });
  const [first, second, ...more] = names;
  if (first === undefined || second === undefined || more.length > 0) return;
  const capitals = (at: number) => shareOf(columns[at] ?? [], (cell) => cell === cell.toUpperCase());
  const isSecondNom = capitals(second) > capitals(first);
  mapping.nom = isSecondNom ? second : first;
  mapping.prenom = isSecondNom ? first : second;
}

function isIn(letters: string, mails: readonly string[]): boolean {
  return letters.length > 1 && mails.some((mail) => mail.includes(letters));
}

function lettersOf(text: string): string {
  return foldLetters(text).replace(/[^a-z]/g, '');
}

function shareOf(cells: readonly string[], looks: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(looks).length / cells.length;
}
