import { plain } from './text.ts';

/**
 * The words that the pages use, as patterns over {@link plain} text, each with how sure a match makes. The words
 * come from the administrator's guide; the variants are what a French interface would write in their place.
 */
export type Vocabulary = readonly (readonly [pattern: RegExp, sureness: number])[];

/**
 * How well a text fits a vocabulary.
 * @returns 0 when it does not
 */
export function fitOf(text: string, vocabulary: Vocabulary): number {
  const words = plain(text);
  let best = 0;
  for (const [pattern, sureness] of vocabulary) {
    if (sureness > best && pattern.test(words)) best = sureness;
  }
  return best;
}

/** The pencil in a row. */
export const EDIT: Vocabulary = [
  [/^(modifier|editer|edit|edition|crayon|pencil|pen|modification|mettre a jour|mise a jour)$/, 1],
  [
    /^(modifier|editer|edition|ouvrir|voir|consulter)( de)?( l'| le | la | cet? | ce )?(utilisateur|compte|fiche|bal|enregistrement|ligne)\b/,
    1,
  ],
  [/^(ouvrir|fiche|detail|details|la fiche)$/, 0.8],
  [/\b(crayon|pencil)\b/, 0.9],
  [/^(modifier|editer|edit) ./, 0.7],
  [/^[✎✏🖉🖊]\ufe0f?$/u, 0.9],
];

/** What opens the menu of what can be done with an account. */
export const MENU: Vocabulary = [
  [/^(actions?|menu|options|plus d'(actions|options)|autres actions|autres|outils)$/, 0.8],
  [/^[⋮⋯…☰•·.]+$/u, 0.8],
  [/^more( vert| horiz)?$/, 0.8],
  [
    /^(actions|menu|options|plus d'(actions|options)|menu d'actions|menu des actions) (pour|sur|de|du|d'|-|:)/,
    0.8,
  ],
];

/** Controls whose words resemble others' but that do something else. */
export const ELSEWHERE = /mot de passe|password|supprim|desactiv|historique|delegu|droits|annuler|signature/;

/** The + of the correspondence in a row. */
export const ADD: Vocabulary = [
  [/\bcorrespondance/, 1],
  [/\bmss(ante| sante)?\b/, 0.9],
  [/^[+＋➕]$/u, 0.95],
  [/^(ajouter|ajout|add|plus)$/, 0.9],
  [/^[+＋] /u, 0.75],
];

export const CHANGE_TYPE: Vocabulary = [
  [
    /^(changer|modifier|changement|modification)( de| du| le| la)* type( de( la)?| d')? ?(bal|boite|boite aux lettres|compte|mailbox)\b/,
    1,
  ],
  [/^(changer|changement|modifier|modification)( de| du| le)* type$/, 0.9],
  [/\b(changer|modifier)\b.*\btype\b.*\bbal\b/, 0.8],
];

/** The kind PERSONNEL among the kinds of mailbox. */
export const PERSONAL: Vocabulary = [
  [/^(bal )?(personnel|personnelle|per)$/, 1],
  [/^(boite( aux lettres)?|bal|compte|type) (per|personnel|personnelle)\b/, 1],
  [/^(per|personnel|personnelle) ?[-(:/]/, 0.9],
  [/^per(sonnel(le)?)?\b.*\b(bal|rpps)\b/, 0.8],
];

export const VALIDATE: Vocabulary = [
  [/^(valider|ok|confirmer)$/, 1],
  [/^(valider|confirmer) (le |la |ce |mon )?(changement|choix|type|modification|selection)/, 1],
  [/^(enregistrer|appliquer|changer|continuer|suivant)$/, 0.75],
];

/** The button that saves the record. */
export const SAVE_USER: Vocabulary = [
  [
    /^(enregistrer|sauvegarder|sauver|valider|mettre a jour)( l'| le | la | cet | cette | ce )(utilisateur|compte|fiche)$/,
    1,
  ],
  [/^(enregistrer|sauvegarder|sauver)$/, 0.9],
  [/^(enregistrer|sauvegarder|valider)( les| mes)? (modifications|changements)$/, 0.9],
  [/^(valider|mettre a jour)$/, 0.7],
];

/** The button that saves the correspondence. */
export const SAVE_CORRESPONDENCE: Vocabulary = [
  [/^(enregistrer|sauvegarder|sauver)$/, 1],
  [/^(enregistrer|sauvegarder|sauver|valider|mettre a jour)( la| cette|) correspondance/, 1],
  [/^(enregistrer|sauvegarder|valider)( les| mes| l')? ?(modifications|changements|adresse)$/, 0.9],
  [/^(valider|mettre a jour|ajouter|creer)$/, 0.7],
];

/** What starts a search. */
export const SEARCH: Vocabulary = [
  [/^(rechercher|recherche|chercher|lancer( la recherche)?|filtrer|trouver|ok|search|loupe)$/, 1],
  [/^(rechercher|chercher|filtrer) /, 0.8],
];

/** The label of the box where one searches. */
export const SEARCH_FIELD: Vocabulary = [
  [/^(mail|e-?mail|courriel|mel|adresse( e-?mail| mail)?|login)$/, 1],
  [/\b(recherch\w*|chercher|filtrer|filtre|search|mots?[- ]?cles?)\b/, 0.9],
  [/\b(mail|courriel)\b/, 0.8],
];

export const RPPS_FIELD: Vocabulary = [
  [/^(identifiant|numero|n°|n|no|num|id|code)?\.? ?(national )?(de )?rpps( \(.*\))?$/, 1],
  [/\brpps\b/, 0.85],
];

export const OTHER_IDENTIFIER = /\b(adeli|finess|siret|siren|am|idnps|adherent)\b/;

export const ADDRESS_FIELD: Vocabulary = [
  [/\bcorrespondance\b/, 1],
  [/^(adresse|e-?mail|mail|bal)( e-?mail| mail| de messagerie)? ?(mss|mssante|mss sante)\b/, 1],
  [/^adresse( mail| e-?mail| de messagerie| bal| electronique)?( dans l'annuaire)?$/, 0.9],
  [/\bmss(ante| sante)?\b/, 0.85],
  [/^(nom\.prenom|prenom\.nom|partie locale|identifiant|mail|e-?mail|alias|prefixe)\b/, 0.75],
];

export const VISIBLE_FIELD: Vocabulary = [
  [/\bvisib(le|ilite)\b/, 1],
  [/\bliste rouge\b/, 0.9],
  [
    /\b(publi\w+|parution|diffus\w+|presen\w+)\b.*\bannuaire\b|\bannuaire\b.*\b(publi\w+|parution|diffus\w+)\b/,
    0.8,
  ],
  [/\b(affich\w+|apparai\w+|parai\w+|montr\w+)\b.*\bannuaire\b/, 0.8],
];

/** Headings and titles that tell a page. */
export const LIST_HEADING =
  /\b(gestion|administration|liste|recherche)( des| d'| de)? ?(utilisateurs?|comptes?|bal|boites)\b/;
/** What may also stand over a list of others: it tells the page only when the page says that it found nobody. */
export const PEOPLE_HEADING =
  /^(liste des |les )?(utilisateurs|comptes|boites aux lettres|bal)( medimail| utilisateurs?| de l'etablissement)?$/;
export const NOBODY = /\b(aucune?|0|pas d'|pas de) ?(utilisateur|compte|boite|bal|resultat|element)/;
export const CORRESPONDENCE_HEADING = /\bcorrespondances?\b|\badresse mss/;
export const TYPE_HEADING = /\btype (de |d')?(la )?(bal|boite|compte)\b|\bchang\w+ (de |du |le )?type\b/;

/** Controls that only a message or a mailbox has. */
export const MAILBOX = /^repondre\b|^(transferer|envoyer)( (le|ce) (message|mail|courriel))?$/;
