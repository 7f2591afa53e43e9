/**
 * What a paste from a document or a chat brings unseen: soft hyphen, zero-width and direction marks, byte order mark.
 * They stand between no words.
 */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/g;

/** A text without the characters that take no room. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** A text without anything a reader sees as nothing: spaces of every kind, tabs, line ends, invisible characters. */
export function withoutBlanks(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, '');
}
