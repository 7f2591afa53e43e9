import { APOSTROPHES } from '../checks/apostrophes.ts';
import { foldLetters } from '../checks/fold.ts';
import { ExtractError, type ExtractKind } from './extract-error.ts';

/** What is read of each extract. */
export interface ExtractFields {
  practitioners:
    | 'idType'
    | 'id'
    | 'civilite'
    | 'nom'
    | 'prenom'
    | 'profession'
    | 'finess'
    | 'company'
    | 'sign'
    | 'postcode'
    | 'town';
  mailboxes: 'bal' | 'address' | 'idType' | 'id' | 'nom' | 'prenom';
}

/** Where a field is in the lines of a file; -1 when the file does not have it. */
export type Columns<Kind extends ExtractKind = ExtractKind> = Readonly<Record<ExtractFields[Kind], number>>;

interface Column {
  name: string;
  /** Nothing can be done without it. */
  required?: true;
  /** The other files of the ANS do not have it: it tells this file from them. */
  distinctive?: true;
}

const COLUMNS: { [Kind in ExtractKind]: Record<ExtractFields[Kind], Column> } = {
  practitioners: {
    idType: { name: "Type d'identifiant PP" },
    id: { name: 'Identifiant PP', required: true },
    civilite: { name: "Libellé civilité d'exercice" },
    nom: { name: "Nom d'exercice", required: true },
    prenom: { name: "Prénom d'exercice", required: true },
    profession: { name: 'Libellé profession', required: true },
    finess: { name: 'Numéro FINESS site', distinctive: true },
    company: { name: 'Raison sociale site', distinctive: true },
    sign: { name: 'Enseigne commerciale site', distinctive: true },
    postcode: { name: 'Code postal (coord. structure)', distinctive: true },
    town: { name: 'Libellé commune (coord. structure)', distinctive: true },
  },
  mailboxes: {
    bal: { name: 'Type de BAL', required: true, distinctive: true },
    address: { name: 'Adresse BAL', required: true, distinctive: true },
    idType: { name: 'Type Identifiant PP' },
    id: { name: 'Identifiant PP', required: true },
    nom: { name: "Nom d'exercice", required: true },
    prenom: { name: "Prénom d'exercice", required: true },
  },
};

/** What a header says. */
export interface Header {
  kind: ExtractKind;
  /** By field. */
  columns: Columns;
  /** How many cells a whole line has. */
  width: number;
  /** The last column that a line must have for anything to be done with it. */
  needed: number;
  /** Columns that are read when they are there, and are not. */
  absent: string[];
}

/**
 * Finds the columns of an extract by the names in its header. Accents, case, apostrophes and the little words do
 * not count: `Libellé civilité d'exercice` and `LIBELLE CIVILITE EXERCICE` are one column.
 *
 * @throws ExtractError `wrong-file` or `missing-column`
 */
export function readHeader(cells: readonly string[], expected?: ExtractKind): Header {
  // A `|` at the end of the line makes no column.
  const width = cells.at(-1)?.trim() === '' ? cells.length - 1 : cells.length;
  const places = new Map<string, number>();
  cells.forEach((cell, at) => {
    const name = foldColumn(cell);
    if (!places.has(name)) places.set(name, at);
  });
  const kind = kindOf(places);
  if (!kind || (expected && kind !== expected)) {
    throw new ExtractError({ reason: 'wrong-file', ...(kind && { kind }), found: shown(cells) });
  }

  const entries = Object.entries<Column>(COLUMNS[kind]);
  const missing = entries.filter(([, { name }]) => !places.has(foldColumn(name)));
  const required = missing.filter(([, column]) => column.required);
  if (required.length > 0) {
    throw new ExtractError({ reason: 'missing-column', columns: required.map(([, { name }]) => name) });
  }
  const placeOf = ({ name }: Column) => places.get(foldColumn(name)) ?? -1;
  const needed = Math.max(...entries.map(([, column]) => (column.required ? placeOf(column) : -1)));
  const columns = Object.fromEntries(entries.map(([field, column]) => [field, placeOf(column)])) as Columns;
  return { kind, columns, width, needed, absent: missing.map(([, { name }]) => name) };
}

/** The file is of the kind whose own columns it has, half of them at least. */
function kindOf(places: ReadonlyMap<string, number>): ExtractKind | undefined {
  return (['mailboxes', 'practitioners'] as const).find((kind) => {
    const own = Object.values<Column>(COLUMNS[kind]).filter(({ distinctive }) => distinctive);
    return own.filter(({ name }) => places.has(foldColumn(name))).length * 2 >= own.length;
  });
}

function foldColumn(name: string): string {
  return foldLetters(name.replace(APOSTROPHES, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:d|l|de|du|la|le)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** Enough of a header for a person to see which file it is. */
function shown(cells: readonly string[]): string[] {
  return cells.slice(0, 8).map((cell) => cell.trim().slice(0, 60));
}
