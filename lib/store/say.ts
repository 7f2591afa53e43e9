import type { browser } from 'wxt/browser';
import { browserLanguage } from './browser-language.ts';
import { effectiveSettings } from './settings.ts';
import { fillIn, type Language, loadTexts, type Texts } from './texts.ts';

/** The name of a text. */
type Key = Exclude<Parameters<typeof browser.i18n.getMessage>[0], `@@${string}`>;

/** Gives a text of `_locales`; the values stand for its `$1`, `$2`… */
export type Say = (key: Key, ...values: (string | number)[]) => string;

/** Those that were read: they never change while the background lives. */
const read = new Map<Language, Promise<Texts>>();

/**
 * What says, outside of our pages, texts in the language that the administrator chose: on the toolbar, in
 * notifications. From our own files: `i18n` may give a background that has just started none.
 *
 * @throws when they cannot be read
 */
export async function speaker(): Promise<Say> {
  const { language } = await effectiveSettings();
  const texts = await textsOf(language === 'auto' ? browserLanguage() : language);
  return (key, ...values) => fillIn(texts[key] ?? '', values);
}

function textsOf(language: Language): Promise<Texts> {
  const texts = read.get(language) ?? loadTexts(language);
  read.set(language, texts);
  // What could not be read is read again the next time.
  texts.catch(() => read.delete(language));
  return texts;
}
