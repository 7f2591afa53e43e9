/** The two files of the *Annuaire Santé* that are read: `PS_LibreAcces_Personne_activite` and `Extraction_Correspondance_MSSante`. */
export type ExtractKind = 'practitioners' | 'mailboxes';

/** Why an extract could not be read. Plain data: it goes from a worker to a page as it is. */
export type ExtractProblem =
  /** Neither file, or not the one asked for; `found`: what is in it instead, columns of a text or files of a zip. */
  | { reason: 'wrong-file'; kind?: ExtractKind; found: readonly string[] }
  /** `columns`: their names in the ANS's own spelling. */
  | { reason: 'missing-column'; columns: readonly string[] }
  /** Its end is missing: most often a download that was cut off. */
  | { reason: 'truncated' }
  | { reason: 'bad-zip'; why: 'structure' | 'encrypted' | 'method' | 'damaged' }
  /** A zip that would give out of all proportion to its size, or more than it says. */
  | { reason: 'bomb' }
  /** `line`: as a text editor counts them, the header is line 1. */
  | { reason: 'line-too-long'; line: number }
  /** The browser could not read the file any more: it was moved, changed or locked. */
  | { reason: 'unreadable' }
  | { reason: 'cancelled' };

/** What reading an extract throws, and nothing else. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError';

  constructor(
    readonly problem: ExtractProblem,
    cause?: unknown,
  ) {
    super(problem.reason, { cause });
  }
}
