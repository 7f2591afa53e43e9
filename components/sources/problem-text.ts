import type { SourceProblem } from '../../lib/directory/source-problem.ts';
import type { NetSource } from '../../lib/store/source-hosts.ts';
import { type TextKey, text } from '../text.ts';

const WORDS: Readonly<Record<SourceProblem['reason'], TextKey>> = {
  off: 'problem_off',
  'no-key': 'problem_no_key',
  'bad-key': 'problem_bad_key',
  'not-allowed': 'problem_not_allowed',
  'too-many': 'problem_too_many',
  unreachable: 'problem_unreachable',
  slow: 'problem_slow',
  failing: 'problem_failing',
  refused: 'problem_refused',
  unexpected: 'problem_unexpected',
  file: 'problem_file',
  cancelled: 'problem_cancelled',
};

const NAMES: Readonly<Record<NetSource, TextKey>> = {
  fhir: 'net_source_fhir',
  dataGouv: 'net_source_data_gouv',
};

/** What a source is called. */
export const sourceName = (source: NetSource): string => text(NAMES[source]);

/** Why a source said nothing, and what to do about it. */
export function problemText(problem: SourceProblem, source: NetSource = 'fhir'): string {
  // Only the API has a key: elsewhere a refusal is one.
  if (problem.reason === 'bad-key' && source !== 'fhir') return text('problem_refused', 403, '').trim();
  if (problem.reason === 'failing') return text(WORDS.failing, problem.status);
  if (problem.reason === 'refused') return text(WORDS.refused, problem.status, problem.said).trim();
  return text(WORDS[problem.reason]);
}
