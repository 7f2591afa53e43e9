import type { NumberOwner } from '../../lib/checks/number-owner.ts';
import type { RppsCheck } from '../../lib/checks/rpps.ts';
import { personWords, rppsWords } from '../directory/person-words.ts';
import { reasonsSentence } from '../directory/reasons.ts';
import { sourcesWords, sourceWords } from '../directory/source-words.ts';
import { text } from '../text.ts';

/** What the check of an RPPS says, in words. */
export function explainRpps(result: RppsCheck): string {
  if (result.verdict === 'ok') return result.owner ? explainOwner(result.owner) : text('check_rpps_ok');
  switch (result.reason) {
    case 'empty':
      return text('check_rpps_empty');
    case 'first-digit':
      return text('check_rpps_first_digit', result.rpps.charAt(0));
    case 'too-short':
      return result.missing === 1 ? text('check_rpps_short_1') : text('check_rpps_short', result.missing);
    case 'too-long':
      return result.extra === 1 ? text('check_rpps_long_1') : text('check_rpps_long', result.extra);
    case 'luhn':
      return text('check_rpps_key');
    case 'adeli':
      return text('check_rpps_adeli');
    case 'idnps':
      return text('check_rpps_idnps');
    case 'separators':
      return text('check_rpps_separators');
    case 'not-digits':
      return text('check_rpps_character', result.character);
    case 'already-used':
      return text('check_rpps_used', result.by);
    case 'owner':
      return explainOwner(result.owner);
  }
}

function explainOwner(owner: NumberOwner): string {
  switch (owner.owner) {
    case 'same':
      return sentences(
        text('owner_same', personWords(owner.person), sourcesWords(owner.sources)),
        owner.homonyms === 1 && text('owner_homonym'),
        owner.homonyms > 1 && text('owner_homonyms', owner.homonyms),
      );
    case 'listed':
      return text('owner_listed');
    case 'variant': {
      // What is alike needs no saying here.
      const differences = owner.reasons.filter(({ kind }) => kind !== 'same-name');
      const [who, source] = [personWords(owner.person), sourceWords(owner.source)];
      return sentences(
        text('owner_variant', who, source, reasonsSentence(differences)),
        text(owner.close ? 'owner_close_check' : 'owner_variant_check'),
      );
    }
    case 'not-comparable':
      return text('owner_not_comparable', personWords(owner.person), sourceWords(owner.source));
    case 'nobody':
      return text(owner.listed ? 'owner_nobody_listed' : 'owner_nobody', sourceWords(owner.source));
    case 'listed-other':
      return text(
        owner.verdict === 'error' ? 'owner_listed_other' : 'owner_listed_other_known',
        rppsWords(owner.listed),
      );
    case 'picked-other':
      return text('owner_picked_other', rppsWords(owner.picked));
    case 'other':
      return sentences(
        text('owner_other', personWords(owner.person), personWords(owner.account), sourceWords(owner.source)),
        owner.sharing === 'prenom' && text('owner_other_surname'),
      );
  }
}

function sentences(...parts: (string | false)[]): string {
  return parts.filter(Boolean).join(' ');
}
