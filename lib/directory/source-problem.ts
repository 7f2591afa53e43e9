import type { ExtractProblem } from './extract-error.ts';

/** Why a source on the net said nothing. Plain data: it is stored and told as it is, and never holds the key. */
export type SourceProblem =
  /** It is not turned on. */
  | { reason: 'off' }
  /** The administrator gave no key yet. */
  | { reason: 'no-key' }
  /** The service refuses the key (401, 403). */
  | { reason: 'bad-key' }
  /** The browser was not allowed to ask this host, or is not any more. */
  | { reason: 'not-allowed' }
  /** Too many calls; `until`: when it may be asked again, in ms since 1970, if it said so. */
  | { reason: 'too-many'; until?: number }
  /** No network, or no server there. */
  | { reason: 'unreachable' }
  /** It did not answer in time. */
  | { reason: 'slow' }
  /** It failed, several times in a row (5xx). */
  | { reason: 'failing'; status: number }
  /** It refused the question itself (another 4xx); `said`: in its own words, which may be none. */
  | { reason: 'refused'; status: number; said: string }
  /** Its answer is not what its documentation says. */
  | { reason: 'unexpected' }
  /** The file that it gave cannot be read. */
  | { reason: 'file'; problem: ExtractProblem }
  | { reason: 'cancelled' };
