import type { LocalPartReading } from './local-part-reading.ts';
import { type NameReading, readName } from './name-reading.ts';
import { type Halves, type NameOrder, ORDERS, type PersonWords, spellPerson } from './person-words.ts';

/** Gives each half of an address to a name, in both ways. */
export function bothWays(left: string, right: string): Halves[] {
  return ORDERS.map((order) =>
    order === 'nom.prenom' ? { order, nom: left, prenom: right } : { order, nom: right, prenom: left },
  );
}

/** From what matters least to what matters most. */
const GRAVITY: readonly NameReading['as'][] = [
  'whole',
  'particle-added',
  'particle-missing',
  'word-order',
  'partial-name',
];

function gravityOf(reading: NameReading): number {
  return GRAVITY.indexOf(reading.as);
}

/** What two halves say when both are writings of the names: the graver of the two. */
function weigh(
  nom: NameReading,
  prenom: NameReading,
  order: NameOrder,
  suggestion: string,
): LocalPartReading {
  const difference = gravityOf(nom) - gravityOf(prenom);
  const graver = difference >= 0 ? nom : prenom;
  const lesser = difference >= 0 ? prenom : nom;
  const part = difference === 0 ? 'both' : difference > 0 ? 'nom' : 'prenom';
  switch (graver.as) {
    case 'whole':
      return { found: 'names', order };
    case 'word-order':
      return { found: 'word-order', part, suggestion };
    case 'partial-name': {
      const missing = lesser.as === 'partial-name' ? [...graver.missing, ...lesser.missing] : graver.missing;
      return { found: 'partial-name', part, missing, suggestion };
    }
    default: {
      const particle = lesser.as === graver.as ? `${graver.particle} ${lesser.particle}` : graver.particle;
      return { found: graver.as, part, particle, suggestion };
    }
  }
}

/** Reads two halves as the two names; of the two ways, the one that lacks least. */
export function readHalves(left: string, right: string, names: PersonWords): LocalPartReading | undefined {
  const ways = bothWays(left, right).flatMap(({ order, nom, prenom }) => {
    const readNom = readName(nom, names.nom);
    const readPrenom = readNom && readName(prenom, names.prenom);
    if (!readNom || !readPrenom) return [];
    const gravity = gravityOf(readNom) + gravityOf(readPrenom);
    return [{ gravity, reading: weigh(readNom, readPrenom, order, spellPerson(names, order)) }];
  });
  return ways.sort((a, b) => a.gravity - b.gravity)[0]?.reading;
}
