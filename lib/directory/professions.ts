import { foldLetters } from '../checks/fold.ts';

/**
 * What a profession is called by Medimail, by the directory and by the people who type lists: the first line whose
 * pattern is found decides. Read in lower case without accents, one space between words.
 */
const PATTERNS = [
  ['assistant-dentaire', /\bassistante? dentaire/],
  ['assistant-social', /\bassistante? (?:de service )?social|\bservice social\b/],
  ['preparateur', /\bpreparat(?:eur|rice)/],
  ['technicien-laboratoire', /\btechnicien(?:ne)?\b.*\blabo|\blaborantine?\b/],
  ['manipulateur', /\bmanip|\belectroradiolog|\bmerm\b/],
  ['aide-soignant', /\baides? soignante?/],
  ['auxiliaire-puericulture', /\bauxiliaires?\b.*\bpuericult/],
  ['ambulancier', /\bambulancier/],
  ['infirmier', /\binfirmi|\bpuericultrice|\bpuericulteur|\b(?:ide|iade|ibode|idel|ipa)\b/],
  ['sage-femme', /\bsages? femmes?\b|\bmaieuticien/],
  ['chirurgien-dentiste', /\bdentistes?\b|\bodontolog|\borthodont/],
  ['physicien', /\bphysicien/],
  ['pharmacien', /\bpharmacien/],
  ['psychologue', /\bpsychologue|\bneuropsychologue/],
  ['psychomotricien', /\bpsychomotric/],
  ['psychotherapeute', /\bpsychotherapeute/],
  ['kinesitherapeute', /\bkine|\bkinesi|\bmasseur|\bmk(?:de)?\b/],
  ['podologue', /\bpodologue|\bpedicure/],
  ['podo-orthesiste', /\bpodo orthesiste/],
  ['orthoprothesiste', /\borthoprothesiste/],
  ['orthesiste', /\borthesiste|\borthopediste orthesiste/],
  ['orthophoniste', /\borthophonist/],
  ['orthoptiste', /\borthoptist/],
  ['opticien', /\bopticien|\blunetier/],
  ['audioprothesiste', /\baudioprothesist/],
  ['oculariste', /\boculariste/],
  ['epithesiste', /\bepithesiste/],
  ['dieteticien', /\bdieteti|\bdietet|\bnutritionniste dieteti/],
  ['ergotherapeute', /\bergotherap|\bergo\b/],
  ['osteopathe', /\bosteopathe/],
  ['chiropracteur', /\bchiropra/],
  ['biologiste', /\bbiologiste/],
  [
    'medecin',
    /\bmedecins?\b|\bchirurgien|\bgeneraliste|\bpsychiatre|\banesthesiste|\bpediatre|\bradiologue|\bdocteur en medecine|\bgynecologue|\bcardiologue|\bgeriatre|\burgentiste/,
  ],
] as const satisfies readonly (readonly [string, RegExp])[];

/** A profession, whatever it is called. */
export type Profession = (typeof PATTERNS)[number][0];

/**
 * The profession that a text names.
 *
 * @returns `undefined` when it names none that is known, or any: « Autre profession sanitaire », « Cadre de santé »
 */
export function professionOf(text: string): Profession | undefined {
  const plain = foldLetters(text.slice(0, 200))
    .replace(/\(e\)|·e|\.e\b/g, '')
    .replace(/[^a-z]+/g, ' ');
  if (/^ ?autres? profession/.test(plain)) return undefined;
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/**
 * Whether a person of the directory exercises what an account says.
 *
 * @param professions as the directory says them
 * @returns the one that is the same, as written; `undefined` when one side names none
 */
export function compareProfessions(
  account: string,
  professions: readonly string[],
): { same: string } | 'different' | undefined {
  const wanted = professionOf(account);
  if (!wanted) return undefined;
  const known = professions.map((text) => ({ text, profession: professionOf(text) }));
  const same = known.find(({ profession }) => profession === wanted);
  if (same) return { same: same.text };
  // A biologist is a physician or a pharmacist.
  const told = known.filter(({ profession }) => profession !== undefined);
  return told.length > 0 && wanted !== 'biologiste' ? 'different' : undefined;
}
