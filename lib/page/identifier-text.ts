import { plain, tidy } from './text.ts';

/** What is written where there is no number, without its spaces. */
const NOTHING = /^(0*|n[acdr]|neant|vide|null|non|aucune?|(non|pas)(renseigne|communique|defini|connu)e?)$/;

/**
 * An identifier (RPPS, ADELI) as a page shows it: its digits without what parts them, nothing where a sign or a word
 * stands for nothing.
 */
export function identifierText(text: string): string {
  const bare = plain(text).replace(/[^\p{L}\p{N}]/gu, '');
  if (NOTHING.test(bare)) return '';
  // Longer, it is several numbers.
  return /^\d{1,11}$/.test(bare) ? bare : tidy(text);
}
