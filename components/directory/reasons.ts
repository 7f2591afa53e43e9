import type { NameReason } from '../../lib/directory/compare-people.ts';
import type { Place } from '../../lib/directory/practitioner.ts';
import type { Reason } from '../../lib/directory/rank-candidates.ts';
import { type TextKey, text } from '../text.ts';

const NAMES: Readonly<Record<NameReason['kind'], TextKey>> = {
  'same-name': 'reason_same_name',
  particle: 'reason_particle',
  'word-order': 'reason_word_order',
  part: 'reason_part',
  'birth-or-married-name': 'reason_other_name',
  'short-form': 'reason_short_form',
  initials: 'reason_initials',
  initial: 'reason_initial',
  slip: 'reason_slip',
};

const PARTS: Readonly<Record<NameReason['part'], TextKey>> = {
  nom: 'reason_nom',
  prenom: 'reason_prenom',
};

/** Why somebody may be the owner of an account, in a few words: « même nom », « infirmier ». */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'swapped':
      return text('reason_swapped');
    case 'named-in-mail':
      return text('reason_named_in_mail');
    case 'same-profession':
      return lowerFirst(reason.profession);
    case 'other-profession':
      return text('reason_other_profession', reason.professions.map(lowerFirst).join(', '));
    case 'same-establishment':
      return reason.by === 'postcode'
        ? text('reason_same_postcode', reason.place.postcode)
        : reason.place.name || text('reason_same_finess', reason.place.finess);
    default:
      return text(NAMES[reason.kind], text(PARTS[reason.part]));
  }
}

/** All of them, in order: « même nom, même prénom, infirmier, CH de Perpignan ». */
export function reasonsSentence(reasons: readonly Reason[]): string {
  return reasons.map(reasonWords).join(', ');
}

/** Where somebody works, as short as it can be told: « CH DE PERPIGNAN, 66000 PERPIGNAN ». Empty when unknown. */
export function placeWords({ name, postcode, town }: Place): string {
  return [name, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** « Infirmier » within a sentence; « IADE » stays as it is. */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
