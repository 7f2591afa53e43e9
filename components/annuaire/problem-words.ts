import type { ExtractProblem } from '../../lib/directory/extract-error.ts';
import type { TableError } from '../../lib/directory/own-list/table.ts';
import { type TextKey, text } from '../text.ts';
import { formatNumber } from '../ui/format.ts';
import { formatBytes } from './quantities.ts';

/** What is wrong with a file, and what to do about it. */
export interface ProblemWords {
  title: string;
  advice: string;
}

/** @param key of the title; the advice's has `_advice` after it */
const words = (key: ProblemKey, ...values: string[]): ProblemWords => ({
  title: text(key, ...values),
  advice: text(`${key}_advice`, ...values),
});

type TitleOf<Key> = Key extends `${infer Title}_advice` ? Title : never;
type ProblemKey = TitleOf<TextKey> & TextKey;

/** Why an extract could not be read. */
export function extractProblemWords(problem: ExtractProblem): ProblemWords {
  switch (problem.reason) {
    case 'wrong-file':
      return problem.found.length > 0
        ? words('annuaire_bad_wrong', problem.found.filter(Boolean).slice(0, 4).join(', '))
        : words('annuaire_bad_empty_zip');
    case 'missing-column':
      return words('annuaire_bad_column', problem.columns.join(', '));
    case 'bad-zip':
      if (problem.why === 'encrypted') return words('annuaire_bad_locked_zip');
      return words(problem.why === 'method' ? 'annuaire_bad_method' : 'annuaire_bad_zip');
    case 'bomb':
      return words('annuaire_bad_bomb');
    case 'line-too-long':
      return words('annuaire_bad_line', formatNumber(problem.line));
    case 'truncated':
      return words('annuaire_bad_truncated');
    default:
      return words('annuaire_bad_unreadable');
  }
}

/** Why a file is no list. */
export function listProblemWords(problem: TableError): ProblemWords {
  switch (problem.error) {
    case 'empty':
      return words('annuaire_bad_empty');
    case 'too-large':
      return words('annuaire_bad_large', formatBytes(problem.limit));
    case 'too-many-rows':
      return words('annuaire_bad_rows', formatNumber(problem.limit));
    case 'encrypted':
      return words('annuaire_bad_locked');
    case 'old-excel':
      return words('annuaire_bad_xls');
    case 'other-spreadsheet':
      return words('annuaire_bad_spreadsheet', problem.format);
    case 'damaged':
      return words('annuaire_bad_xlsx');
    default:
      return words('annuaire_bad_other');
  }
}
