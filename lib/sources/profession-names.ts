/**
 * What the API's codes of professions stand for: it gives codes alone. From the ANS's tables TRE_G15 (health
 * professions), TRE_R94 (social ones) and TRE_R95 (titles), https://mos.esante.gouv.fr/NOS/.
 */
const NAMES: Readonly<Record<string, string>> = {
  10: 'Médecin',
  21: 'Pharmacien',
  26: 'Audioprothésiste',
  28: 'Opticien-Lunetier',
  31: 'Assistant dentaire',
  32: 'Physicien médical',
  35: 'Aide-soignant',
  36: 'Ambulancier',
  37: 'Auxiliaire de puériculture',
  38: 'Préparateur en pharmacie hospitalière',
  39: 'Préparateur en pharmacie',
  40: 'Chirurgien-Dentiste',
  41: 'Assistant de service social',
  50: 'Sage-Femme',
  60: 'Infirmier',
  69: 'Infirmier psychiatrique',
  70: 'Masseur-Kinésithérapeute',
  71: 'Ostéopathe',
  72: 'Psychothérapeute',
  73: 'Chiropracteur',
  80: 'Pédicure-Podologue',
  81: 'Orthoprothésiste',
  82: 'Podo-Orthésiste',
  83: 'Orthopédiste-Orthésiste',
  84: 'Oculariste',
  85: 'Epithésiste',
  86: 'Technicien de laboratoire médical',
  91: 'Orthophoniste',
  92: 'Orthoptiste',
  93: 'Psychologue',
  94: 'Ergothérapeute',
  95: 'Diététicien',
  96: 'Psychomotricien',
  98: 'Manipulateur ERM',
};

/** Codings of other things stand beside them: degrees, skills, categories. */
const TABLES = /\/TRE[_-](?:G15|R94|R95)-/;

/** The profession that a coding stands for; `undefined` when it stands for something else, or for one not known. */
export function professionName(coding: {
  system?: string | undefined;
  code?: string | undefined;
  display?: string | undefined;
}): string | undefined {
  if (!TABLES.test(coding.system ?? '')) return undefined;
  return coding.display || NAMES[coding.code ?? ''];
}
