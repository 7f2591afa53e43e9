import { foldLetters } from '../../../lib/checks/fold.ts';
import type { Account, MedimailState } from '../state.ts';

/**
 * The accounts whose mail, names or identifiers contain every word of a text, whatever the case and the accents.
 *
 * @param text all accounts when it is blank
 */
export function search(state: MedimailState, text: string): readonly Account[] {
  const words = foldLetters(text).split(/\s+/).filter(Boolean);
  return state.accounts.filter((account) => {
    const { mail, nom, prenom, rpps, adeli } = account;
    const searched = foldLetters([mail, nom, prenom, rpps, adeli].join(' '));
    return words.every((word) => searched.includes(word));
  });
}
