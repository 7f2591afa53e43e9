import type { Extract } from './extract-stream.ts';
import type { ExtractLine } from './line.ts';
import type { Place, Practitioner } from './practitioner.ts';
import { rppsNumbers, rppsOf } from './rpps-cell.ts';
import { NameFilter, type WantedNames } from './wanted-names.ts';

export interface WantedPractitioners {
  names?: WantedNames;
  rpps?: ReadonlySet<string>;
}

/**
 * The people of a `PS_LibreAcces_Personne_activite` extract who are looked for by name or by RPPS number, each once
 * with all their activities, in the file's order. People without an RPPS number are left out.
 *
 * @throws ExtractError
 */
export async function collectPractitioners(
  extract: Extract<'practitioners'>,
  wanted: WantedPractitioners,
): Promise<Practitioner[]> {
  const { columns } = extract;
  const numbers = rppsNumbers(wanted.rpps);
  const names = new NameFilter(wanted.names, columns);
  const found = new Map<string, Practitioner>();
  let last = -1;
  let isLastWanted = false;
  await extract.forEachLine((line) => {
    const number = rppsOf(line, columns);
    if (number === -1) return;
    // The lines of a person follow each other; they may have another name on one of them.
    isLastWanted = (isLastWanted && number === last) || numbers.has(number) || names.takes(line);
    last = number;
    if (isLastWanted) addLine(found, line, columns);
  });
  return [...found.values()];
}

function addLine(
  found: Map<string, Practitioner>,
  line: ExtractLine,
  columns: Extract<'practitioners'>['columns'],
): void {
  const rpps = line.text(columns.id);
  const known = found.get(rpps);
  const person = known ?? {
    rpps,
    nom: line.text(columns.nom),
    prenom: line.text(columns.prenom),
    civilite: line.text(columns.civilite),
    professions: [],
    places: [],
  };
  if (!known) found.set(rpps, person);

  const profession = line.text(columns.profession);
  if (profession !== '' && !person.professions.includes(profession)) person.professions.push(profession);

  const place: Place = {
    finess: line.text(columns.finess),
    name: line.text(columns.company) || line.text(columns.sign),
    postcode: line.text(columns.postcode),
    town: line.text(columns.town),
  };
  const isPlace = Object.values(place).some((value) => value !== '');
  if (isPlace && !person.places.some((other) => isSamePlace(other, place))) person.places.push(place);
}

function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.finess === other.finess &&
    one.name === other.name &&
    one.postcode === other.postcode &&
    one.town === other.town
  );
}
