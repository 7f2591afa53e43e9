import type { Guidance, Say } from '../../lib/conversion/guidance.ts';
import { type TextKey, text } from '../text.ts';

/** What to do, in one sentence. */
export function sentence({ say, other, words }: Guidance): string {
  const name = [other?.prenom, other?.nom].filter(Boolean).join(' ');
  const whose = other?.mail ? [name, other.mail].filter(Boolean).join(', ') : name;
  return text(`say_${say}`, words ?? whose);
}

const REASONS: Partial<Record<Say, TextKey>> = {
  open_record_again: 'why_open_record_again',
  open_record_again_words: 'why_open_record_again',
  change_type: 'why_change_type',
  enter_rpps: 'why_enter_rpps',
  save_user: 'why_save_user',
  check_address: 'why_check_address',
  choose_visible: 'why_choose_visible',
  tonight: 'why_tonight',
  other_account: 'why_other_account',
};

/** Why it is to be done, where that matters. */
export function reason({ say }: Guidance): string | undefined {
  const key = REASONS[say];
  return key && text(key);
}
