import type { Conversion } from '../../lib/conversion/conversion.ts';
import { seenOf } from '../../lib/conversion/progress.ts';
import { type TextKey, text } from '../text.ts';
import { formatDay } from '../ui/format.ts';

const IN_EXTRACT: Readonly<Record<'published' | 'not-yet', TextKey>> = {
  published: 'proof_extract',
  'not-yet': 'not_yet_extract',
};
const IN_API: Readonly<Record<'published' | 'not-yet', TextKey>> = {
  published: 'proof_fhir',
  'not-yet': 'not_yet_fhir',
};

/**
 * Whether the address was seen published, where and of which day: « Publiée, vue dans l'annuaire MSSanté du
 * 26/11/2026 ».
 *
 * @returns empty when the directory was not asked
 */
export function publicationWords(conversion: Conversion): string {
  const seen = seenOf(conversion);
  if (!seen) return '';
  const { state, source } = seen.value;
  const day = formatDay(dayOf(source.date, seen.at));
  if (state === 'unlisted') return text('proof_unlisted', day);
  return text((source.kind === 'fhir' ? IN_API : IN_EXTRACT)[state], day);
}

/** A file may not say of which day it is: the day it was read then stands for it. */
function dayOf(date: string, readAt: number): number {
  const day = Date.parse(date);
  return Number.isNaN(day) ? readAt : day;
}
