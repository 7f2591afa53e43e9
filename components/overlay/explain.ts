import type { CorrespondenceCheck, PublishedHolder } from '../../lib/checks/correspondence.ts';
import type { VisibleCheck } from '../../lib/checks/visible.ts';
import type { FieldCheck } from '../../lib/conversion/guidance.ts';
import { personWords } from '../directory/person-words.ts';
import { sourceWords } from '../directory/source-words.ts';
import { text } from '../text.ts';
import { explainRpps } from './explain-rpps.ts';

/** What a check says, in words. */
export function explain(check: FieldCheck): string {
  switch (check.check) {
    case 'rpps':
      return explainRpps(check.result);
    case 'correspondence':
      return explainCorrespondence(check.result);
    case 'visible':
      return explainVisible(check.result);
  }
}

function explainCorrespondence(result: CorrespondenceCheck): string {
  if (result.verdict === 'ok') return text('check_address_ok');
  switch (result.reason) {
    case 'empty':
      return text('check_address_empty');
    case 'unknown-name':
      return text('check_address_unknown_name');
    case 'upper-case':
      return text('check_address_upper_case');
    case 'domain-typed':
      return text('check_address_domain_typed');
    case 'unknown-domain':
      return text('check_address_unknown_domain', result.domain);
    case 'partial-name':
      return text('check_address_partial', result.missing.join(' '));
    case 'particle-missing':
      return text('check_address_particle_missing', result.particle);
    case 'particle-added':
      return text('check_address_particle_added', result.particle);
    case 'word-order':
      return text('check_address_word_order');
    case 'spaces':
      return text('check_address_spaces');
    case 'accents':
      return text('check_address_accents');
    case 'forbidden-character':
      return text('check_address_character', result.character);
    case 'digits':
      return text('check_address_digits', result.digits);
    case 'no-dot':
    case 'extra-dot':
    case 'incomplete':
      return text('check_address_form');
    case 'near':
      return text('check_address_near');
    case 'not-full-name':
      return text('check_address_not_full');
    case 'other-person':
      return text('check_address_other_person');
    case 'taken':
      return explainTaken(result.by);
    case 'elsewhere':
      return text('check_address_elsewhere', result.address, sourceWords(result.source));
    case 'other-domain':
    case 'bad-domain':
      return text('check_address_bad_domain', result.domain);
  }
}

function explainTaken(by: string | PublishedHolder): string {
  if (typeof by === 'string') return text('check_address_taken', by);
  const who = personWords(by) || text('check_address_taken_nobody');
  return text('check_address_taken_published', who, sourceWords(by.source));
}

function explainVisible(result: VisibleCheck): string {
  const choice = result.verdict === 'warning' && result.reason === 'not-chosen' ? undefined : result.choice;
  if (choice === undefined) return text('check_visible_not_chosen');
  const meaning = text(choice === 'visible' ? 'check_visible_yes' : 'check_visible_no');
  return result.verdict === 'ok' ? meaning : `${meaning} ${text('check_visible_sure')}`;
}
