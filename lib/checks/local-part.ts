import { readMisdotted } from './dots.ts';
import { readHalves } from './halves.ts';
import type { LocalPartReading } from './local-part-reading.ts';
import { lettersOf } from './names.ts';
import type { PersonPart } from './person.ts';
import { joinHalves, missingNames, ORDERS, type PersonWords, spellPerson } from './person-words.ts';
import { readShortened, readSlip, readStranger } from './wrong-halves.ts';

/** Whether what is written begins one of the two forms, dots counting and hyphens not. */
function readBeginning(written: string, names: PersonWords): LocalPartReading | undefined {
  const begun = written.replaceAll('-', '');
  for (const order of ORDERS) {
    const whole = joinHalves({
      order,
      nom: lettersOf(names.nom.words),
      prenom: lettersOf(names.prenom.words),
    });
    if (begun !== whole && whole.startsWith(begun)) {
      return { found: 'incomplete', suggestion: spellPerson(names, order) };
    }
  }
  return undefined;
}

/** Reads a text of which only the form can be judged. */
function readForm(written: string, missing: PersonPart): LocalPartReading {
  const halves = written.split('.');
  if (halves.length < 2) return { found: 'no-dot' };
  if (halves.length > 2) return { found: 'extra-dot' };
  const formed = halves.every((half) => /^[a-z]+(?:-[a-z]+)*$/.test(half));
  return formed ? { found: 'unknown-name', missing } : { found: 'incomplete' };
}

/**
 * Reads the part of an address before the `@`, without a homonym's digits, as a writing of a person's names. It must
 * be `nom.prenom` or `prenom.nom` (Medimail's procedure, step 7).
 *
 * @param written letters `a` to `z`, dots and hyphens
 */
export function readLocalPart(written: string, names: PersonWords): LocalPartReading {
  const missing = missingNames(names);
  if (missing) return readForm(written, missing);

  const pieces = written.split('.').filter((piece) => piece !== '');
  const [left = '', right = ''] = pieces;
  const dotted = pieces.length === 2 && written === `${left}.${right}`;
  const halves = dotted ? readHalves(left, right, names) : undefined;
  const reading = halves ?? readBeginning(pieces.join('.'), names);
  if (reading) return reading;
  if (!dotted) return readMisdotted(pieces, names) ?? { found: 'other-person', part: 'both' };
  return (
    readShortened(left, right, names) ?? readSlip(left, right, names) ?? readStranger(left, right, names)
  );
}
