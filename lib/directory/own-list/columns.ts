import { foldLetters } from '../../checks/fold.ts';

/** What a column of a list can be. */
export const COLUMNS = ['mail', 'nom', 'prenom', 'rpps', 'adeli', 'profession'] as const;

export type Column = (typeof COLUMNS)[number];

/**
 * Where each column is, from 0; a column that the list lacks has none. `nom` and `prenom` at the same place: both
 * names are in one cell.
 */
export type Mapping = Partial<Record<Column, number>>;

/** What headers say, as folded words; the first pattern that fits tells best. */
const WORDS: Readonly<Record<Column, readonly RegExp[]>> = {
  mail: [
    /^(adresse )?(e ?mail|mail|courriel|mel)( medimail| pro(fessionnel(le)?)?)?$/,
    /\b(e ?mails?|mails?|courriels?|mel|messagerie|adresse electronique|adresse bal|mssante|medimail)\b/,
    /^(bal|login|identifiant|compte)$/,
  ],
  nom: [
    /^noms?$/,
    // Accounts and the directory have the usage name.
    /^noms? (d )?(usage|usuel|exercice|marital|epouse|agent|utilisateur)$|^nom de l agent$/,
    /^noms? (de )?famille$/,
    /^(nom (de )?(naissance|patronymique|jeune fille)|patronyme|noms? .*)$/,
  ],
  prenom: [/^prenoms?$/, /\bprenoms?\b/],
  rpps: [
    /^(n|no|num|numero|code|id|identifiant)?( de)? ?rpps$/,
    /\brpps\b/,
    /^(idnps|id ?pp|identifia\w+ (nationale? )?pp)$/,
  ],
  adeli: [/\badeli\b/],
  profession: [
    /^(libelle )?(de )?(la )?profession$/,
    /\b(profession|metier|fonction|specialite|qualification|grade|emploi)\b/,
  ],
};

/** Words that make a column another one, whatever else they are with. */
const NOT: Partial<Record<Column, RegExp>> = {
  mail: /\b(type|date|etat|statut|postale?)\b/,
  nom: /\b(etablissement|service|structure|site|pole|fichier|domaine|prenoms?)\b/,
  adeli: /\brpps\b/,
  profession: /^code\b/,
};

/** A header as plain words: no case, accent or sign. */
function wordsOf(header: string): string {
  return foldLetters(header)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * How well a header fits a column.
 *
 * @returns 0 when it does not; more is better
 */
export function fitOf(header: string, column: Column): number {
  const words = wordsOf(header);
  if (words === '' || words.length > 60 || NOT[column]?.test(words)) return 0;
  const at = WORDS[column].findIndex((pattern) => pattern.test(words));
  return at === -1 ? 0 : WORDS[column].length - at + (at === 0 ? 2 : 0);
}

/** Whether a header is above both names: « Nom et prénom », « NOM Prénom de l'agent ». */
export function isWholeName(header: string): boolean {
  return /^(nom|noms) (et )?(usuel )?prenoms?\b|^prenoms? (et )?noms?\b/.test(wordsOf(header));
}

/** The columns that a row would name, were it a header. */
export function columnsNamed(cells: readonly string[]): Set<Column> {
  const named = new Set<Column>();
  for (const cell of cells) {
    if (isWholeName(cell)) named.add('nom').add('prenom');
    for (const column of COLUMNS) if (fitOf(cell, column) > 0) named.add(column);
  }
  return named;
}
