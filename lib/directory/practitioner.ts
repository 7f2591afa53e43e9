/** A person of the national directory, as the extracts' *nom d'exercice* and *prénom d'exercice* say. */
export interface Practitioner {
  /** 11 digits. */
  rpps: string;
  nom: string;
  prenom: string;
  /** `Madame`, `Monsieur`… as written; empty when the extract has none. */
  civilite: string;
  /** *Libellé profession*, one per kind of activity. */
  professions: string[];
  places: Place[];
}

/** Where a person works: one line of the extract for each. */
export interface Place {
  /** FINESS number of the site, 9 characters; empty when unknown. */
  finess: string;
  /** *Raison sociale site*, or *Enseigne commerciale site*. */
  name: string;
  postcode: string;
  town: string;
}

/** A published MSSanté mailbox. */
export interface PublishedMailbox {
  /** Lower case. */
  address: string;
  /** `PER`, `ORG` or `APP`, as written. */
  bal: string;
  /** 11 digits when its holder has an RPPS. */
  rpps: string;
  nom: string;
  prenom: string;
}
