import type { Findings } from '../../lib/directory/findings.ts';
import { offersOf } from '../../lib/directory/offers.ts';
import { personWords, rppsWords } from '../directory/person-words.ts';
import { sourcesWords, sourceWords } from '../directory/source-words.ts';
import { text } from '../text.ts';

/**
 * What was found of an account's number, with where: the number itself when it is one person's, and how many people
 * there are to choose from when it is a choice.
 *
 * @returns empty when nothing was looked for
 */
export function foundNumber(findings: Findings | undefined): string {
  const { offers, alike, nobody } = offersOf(findings);
  const [first] = offers;
  if (!first) return nobody ? text('popup_found_nobody', sourceWords(nobody)) : '';
  const isSettled = first.chosen || first.sources.some(({ kind }) => kind === 'own-list');
  if (alike > 1 && !isSettled) return text('popup_found_choice', alike, sourcesWords(first.sources));
  const who = first.candidate && personWords(first.candidate.practitioner);
  const from = [first.chosen ? text('offers_chosen') : '', sourcesWords(first.sources)]
    .filter(Boolean)
    .join(' · ');
  return [rppsWords(first.rpps), who, from].filter(Boolean).join(' · ');
}
