import { bothWays } from './halves.ts';
import type { LocalPartReading } from './local-part-reading.ts';
import { isAbbreviation, readName } from './name-reading.ts';
import { lettersOf, type NameWords, spellName } from './names.ts';
import { joinHalves, type NameOrder, ORDERS, type PersonWords, spellPerson } from './person-words.ts';
import { isOneSlip } from './slip.ts';

/** Reads two halves of which one at least is cut short. */
export function readShortened(left: string, right: string, names: PersonWords): LocalPartReading | undefined {
  for (const { order, nom, prenom } of bothWays(left, right)) {
    const shortNom = isAbbreviation(nom, names.nom) && !readName(nom, names.nom);
    const shortPrenom = isAbbreviation(prenom, names.prenom) && !readName(prenom, names.prenom);
    if (!shortNom && !readName(nom, names.nom)) continue;
    if (!shortPrenom && !readName(prenom, names.prenom)) continue;
    if (!shortNom && !shortPrenom) continue;
    const part = shortNom && shortPrenom ? 'both' : shortNom ? 'nom' : 'prenom';
    return { found: 'not-full-name', part, suggestion: spellPerson(names, order) };
  }
  return undefined;
}

/** Below this many letters, one letter makes another name. */
const SLIP_FROM = 3;

function isSlipOf(written: string, { words }: NameWords): boolean {
  const whole = lettersOf(words);
  if (whole.length < SLIP_FROM) return false;
  const letters = written.replaceAll('-', '');
  return letters === whole || isOneSlip(letters, whole);
}

/** Reads two halves that have all the letters, but a hyphen or the dot out of place. */
function readMisplaced(left: string, right: string, names: PersonWords): LocalPartReading | undefined {
  const letters = `${left}${right}`.replaceAll('-', '');
  const order = ORDERS.find((each) => letters === lettersIn(each, names));
  return order && { found: 'near', suggestion: spellPerson(names, order) };
}

function lettersIn(order: NameOrder, { nom, prenom }: PersonWords): string {
  return lettersOf(
    order === 'nom.prenom' ? [...nom.words, ...prenom.words] : [...prenom.words, ...nom.words],
  );
}

/** Reads two halves of which one is a name and the other one slip away, or where a sign is out of place. */
export function readSlip(left: string, right: string, names: PersonWords): LocalPartReading | undefined {
  const misplaced = readMisplaced(left, right, names);
  if (misplaced) return misplaced;
  for (const { order, nom, prenom } of bothWays(left, right)) {
    if (readName(nom, names.nom) && isSlipOf(prenom, names.prenom)) {
      return { found: 'near', suggestion: joinHalves({ order, nom, prenom: spellName(names.prenom) }) };
    }
    if (readName(prenom, names.prenom) && isSlipOf(nom, names.nom)) {
      return { found: 'near', suggestion: joinHalves({ order, nom: spellName(names.nom), prenom }) };
    }
  }
  return undefined;
}

/** Which name of two halves is not this person's. */
export function readStranger(left: string, right: string, names: PersonWords): LocalPartReading {
  for (const { nom, prenom } of bothWays(left, right)) {
    if (readName(nom, names.nom)) return { found: 'other-person', part: 'prenom' };
    if (readName(prenom, names.prenom)) return { found: 'other-person', part: 'nom' };
  }
  return { found: 'other-person', part: 'both' };
}
