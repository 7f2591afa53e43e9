/** Where something about a person or an address was read. */
export interface Source {
  kind: SourceKind;
  /** When it was true, as ISO 8601 says it: the extract's own date, else the moment it was asked or read. */
  date: string;
}

/** `own-list`: the establishment's. `practitioners`, `mailboxes`: the two extracts of the national directory. */
export type SourceKind = 'own-list' | 'practitioners' | 'mailboxes' | 'fhir' | 'data-gouv';
