/** Characters that carry no meaning: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** What says that a field must be filled, and nothing of what it is. */
const REQUIRED = /\s*\((\*|obligatoire|requis|facultatif|optionnel)\)/g;
/** Colons, asterisks, arrows, dots, pictures at the ends of words; a `+` is itself a word. */
const DECORATION = /^[^\p{L}\p{N}+＋➕(@#°]+|[^\p{L}\p{N}+＋➕)@#°]+$/gu;

/**
 * A text as a hurried reader sees it: lower case, no accents, ligatures undone, one kind of space, apostrophe and
 * hyphen, `n°` for `Nº`, nothing around the words: « Valider… », « Nom * : » and « ✓ OK » are `valider`, `nom`, `ok`.
 */
export function plain(text: string): string {
  const words = text
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[º°]/g, '°')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(REQUIRED, '')
    .trim();
  const bare = words.replace(DECORATION, '');
  return /[\p{L}\p{N}]/u.test(bare) ? bare : words;
}

/** A text on one line, spaces of every kind made one, invisible characters gone; case and accents kept. */
export function tidy(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** The mails written in a text, in lower case, in order. */
export function mailsIn(text: string): string[] {
  return (text.match(/[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu) ?? []).map((mail) =>
    mail.toLowerCase(),
  );
}
