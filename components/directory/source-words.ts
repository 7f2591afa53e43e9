import type { Source } from '../../lib/checks/source.ts';
import { type TextKey, text } from '../text.ts';

const WORDS: Readonly<Record<Source['kind'], TextKey>> = {
  'own-list': 'source_own_list',
  practitioners: 'source_practitioners',
  mailboxes: 'source_mailboxes',
  fhir: 'source_fhir',
  'data-gouv': 'source_data_gouv',
};

/** Where something was read, and of which day: « Annuaire Santé du 26/08/2026 », « liste de l’établissement ». */
export function sourceWords({ kind, date }: Source): string {
  return text(WORDS[kind], dayOf(date));
}

/** Several of them, in order. */
export function sourcesWords(sources: readonly Source[]): string {
  return sources.map(sourceWords).join(' · ');
}

/** A day as the reader's language writes it; as it stands when it is none. */
function dayOf(date: string): string {
  // A day without an hour is a day here, not in Greenwich.
  const day = new Date(date.length === 10 ? `${date}T00:00` : date);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(text('format_locale'), { dateStyle: 'short' }).format(day);
}
