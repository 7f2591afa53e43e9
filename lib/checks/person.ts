/** The two names of an account's owner, as Medimail writes them; an empty one is not known. */
export interface Person {
  nom: string;
  prenom: string;
}

/** One of the two names, or both at once. */
export type PersonPart = 'nom' | 'prenom' | 'both';
