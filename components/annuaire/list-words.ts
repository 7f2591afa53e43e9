import { COLUMNS, type Column } from '../../lib/directory/own-list/columns.ts';
import type { FlagReason, Unmatched } from '../../lib/directory/own-list/list-match.ts';
import { type TextKey, text } from '../text.ts';

const COLUMN_NAMES: Readonly<Record<Column, TextKey>> = {
  mail: 'popup_csv_mail',
  nom: 'popup_csv_nom',
  prenom: 'popup_csv_prenom',
  rpps: 'popup_csv_rpps',
  adeli: 'annuaire_adeli',
  profession: 'popup_csv_profession',
};

/** What a column of a list is called. */
export const listColumnName = (column: Column): string => text(COLUMN_NAMES[column]);

export { COLUMNS };

const FLAGS: Readonly<Record<FlagReason['reason'], TextKey>> = {
  scientific: 'annuaire_flag_scientific',
  rounded: 'annuaire_flag_rounded',
  decimal: 'annuaire_flag_decimal',
  separators: 'annuaire_flag_separators',
  idnps: 'annuaire_flag_idnps',
  'first-digit': 'annuaire_flag_first_digit',
  luhn: 'annuaire_flag_luhn',
  'too-short': 'annuaire_flag_short',
  'too-long': 'annuaire_flag_long',
  adeli: 'annuaire_flag_adeli',
  'not-digits': 'annuaire_flag_character',
  'bad-mail': 'annuaire_flag_mail',
  'mail-twice': 'annuaire_flag_mail_twice',
  homonyms: 'annuaire_flag_homonyms',
  'account-twice': 'annuaire_flag_account_twice',
  'rpps-twice': 'annuaire_flag_rpps_twice',
  'already-used': 'annuaire_flag_used',
  'other-rpps': 'annuaire_flag_other_rpps',
  'other-name': 'annuaire_flag_other_name',
  'other-mail': 'annuaire_flag_other_mail',
};

/** Why rows have to be looked at, and what to do about it. */
export const flagWords = (reason: FlagReason['reason']): string => text(FLAGS[reason]);

const UNMATCHED: Readonly<Record<Unmatched['reason'], TextKey>> = {
  nobody: 'annuaire_unmatched_nobody',
  'no-rpps': 'annuaire_unmatched_no_rpps',
  'unknown-name': 'annuaire_unmatched_unknown',
  'several-accounts': 'annuaire_unmatched_several',
  'already-has': 'annuaire_unmatched_has',
  repeated: 'annuaire_unmatched_repeated',
};

/** Why rows change nothing. */
export const unmatchedWords = (reason: Unmatched['reason']): string => text(UNMATCHED[reason]);

/** What a flagged row says besides: the account or the name it is about, and the number it would take. */
export function flagDetail(flag: FlagReason): string {
  switch (flag.reason) {
    case 'already-used':
      return text('annuaire_flag_by', flag.by);
    case 'other-rpps':
      return text('annuaire_flag_instead', flag.suggestion, flag.rpps);
    case 'other-name':
      return text('annuaire_flag_named', `${flag.nom} ${flag.prenom}`.trim());
    case 'other-mail':
      return text('annuaire_flag_under', flag.mail);
    default:
      return 'suggestion' in flag && flag.suggestion ? `→ ${flag.suggestion}` : '';
  }
}
