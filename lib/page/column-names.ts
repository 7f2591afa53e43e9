import { plain } from './text.ts';

/** The columns of the account list that matter; see step 2 of the procedure. */
export const COLUMN_IDS = ['mail', 'bal', 'nom', 'prenom', 'profession', 'rpps', 'adeli', 'actions'] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

const HEADERS: readonly (readonly [ColumnId, RegExp])[] = [
  ['rpps', /\brpps\b/],
  ['adeli', /\badeli\b/],
  [
    'bal',
    /^(type|categorie|nature)( de| d'| des)? ?(la )?(bal|boite|boite aux lettres|compte|mailbox)s?$|^(type|bal)$/,
  ],
  [
    'mail',
    /^(e-?mail|mail|mel|courriel|login)s?$|^adresses?( de| d'| e-?)? ?(mail|email|courriel|messagerie|bal|medimail|electronique)?s?( medimail)?$/,
  ],
  ['prenom', /^prenoms?\b/],
  ['nom', /^noms?( de famille| d'usage| usuel| d'exercice| patronymique)?$/],
  ['profession', /^professions?\b|^metier\b|^fonction\b|^categorie professionnelle/],
  ['actions', /^(actions?|operations?|outils?)$/],
];

/** The column that a header names. */
export function columnNamed(text: string): ColumnId | undefined {
  const words = plain(text.replace(/[▲▼△▽↑↓⇅↕]/gu, ''));
  return HEADERS.find(([, pattern]) => pattern.test(words))?.[0];
}
