import { browser } from 'wxt/browser';
import { fillIn, type Texts } from '../lib/store/texts.ts';
import type messages from '../public/_locales/fr/messages.json';

/** The name of a text in `_locales`. */
export type TextKey = keyof typeof messages;

/** Those of a language that was chosen; none while it is the browser's. */
let chosen: Texts | undefined;
let onRead: () => void = () => undefined;

/**
 * A text in the chosen language, or else in the browser's; French when there is no translation.
 *
 * @param values what stands for `$1`, `$2`… in the text, in order
 */
export function text(key: TextKey, ...values: (string | number)[]): string {
  onRead();
  const words = chosen?.[key] ?? browserText(key);
  return words.includes('$') ? fillIn(words, values) : words;
}

/** Asked for once each: the badges of a list ask for thousands, and the browser answers slowly. */
const asked = new Map<TextKey, string>();

/** A text in the browser's language, with its places still in it. */
function browserText(key: TextKey): string {
  let words = asked.get(key);
  if (words === undefined) {
    words = browser.i18n.getMessage(key, PLACES);
    // An extension that is gone answers nothing, and may not be remembered for that.
    if (words) asked.set(key, words);
  }
  return words;
}

/** Each stands for itself. */
const PLACES = Array.from({ length: 9 }, (_, place) => `$${place + 1}`);

/** Gives the texts of a language that was chosen; `undefined` is the browser's. */
export function setTexts(texts: Texts | undefined): void {
  chosen = texts;
}

/** Has a function called whenever a text is read, for views that are drawn again when what they read changes. */
export function watchTexts(read: () => void): void {
  onRead = read;
}
