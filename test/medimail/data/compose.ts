import { foldLetters } from '../../../lib/checks/fold.ts';
import { mssanteDomain } from '../correspondence-domain.ts';
import { dayAfter } from '../days.ts';
import { HALF, madeUpRpps } from '../made-up-rpps.ts';
import type { Random } from '../random.ts';
import type { Account, Bal, Correspondence } from '../state.ts';
import type { Written } from './awkward.ts';
import { APPLICATIONS, DOMAINS, SERVICES } from './establishments.ts';
import { NOMS, PRENOMS } from './names.ts';
import { PROFESSIONS } from './professions.ts';

/** A part of an address: `LE GALL` gives `legall`, `JEAN-MARC` gives `jean-marc`. */
function slug(name: string): string {
  return foldLetters(name).replace(/[^a-z0-9-]/g, '');
}

/** Someone who works in an establishment, with the mail that its administrator once chose. */
export function composePerson(random: Random, bal: Bal): Written {
  const nom = random.pick(NOMS);
  const prenom = random.pick(PRENOMS);
  const local = random.pick([
    `${slug(prenom)}.${slug(nom)}`,
    `${slug(prenom)}.${slug(nom)}`,
    `${slug(nom)}.${slug(prenom)}`,
    `${slug(prenom).slice(0, 1)}${slug(nom)}`,
    `${slug(prenom).slice(0, 1)}.${slug(nom)}`,
  ]);
  const profession = random.pick(PROFESSIONS);
  return { mail: `${local}@${random.pick(DOMAINS)}`, nom, prenom, bal, profession };
}

/** The mailbox of a service or of a program: it has no first name and no profession. */
export function composeShared(random: Random, bal: 'ORG' | 'APP'): Written {
  const nom = random.pick(bal === 'ORG' ? SERVICES : APPLICATIONS);
  const local = foldLetters(nom).replace(/[^a-z0-9]+/g, '-');
  return { mail: `${local}@${random.pick(DOMAINS)}`, nom, prenom: '', bal, profession: '' };
}

/** A number that {@link madeUpRpps} has not given yet. */
export function freshRpps(random: Random, used: Set<string>): string {
  for (;;) {
    const rpps = madeUpRpps(random.below(HALF));
    if (used.has(rpps)) continue;
    used.add(rpps);
    return rpps;
  }
}

/** The correspondence of a PER account that was converted long ago; one in ten has none yet. */
export function composeCorrespondence(
  random: Random,
  { nom, prenom, mail }: Account,
): Correspondence | undefined {
  if (random.percent(10)) return undefined;
  const local = random.pick([`${slug(prenom)}.${slug(nom)}`, `${slug(nom)}.${slug(prenom)}`]);
  const savedAt = `2025-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`;
  const address = `${local}@${mssanteDomain(mail)}`;
  if (random.percent(12)) return { address, visible: false, savedAt };
  return { address, visible: true, savedAt, publishedAt: dayAfter(savedAt) };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
