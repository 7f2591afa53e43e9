import { browser } from 'wxt/browser';
import type { Language } from './texts.ts';

/** In it, a language says which it is. */
const NAME = 'popup_lang';

/** The language of the browser among those that we have; French, `default_locale`, when it is no other. */
export function browserLanguage(): Language {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/**
 * The language of the texts that the browser gives.
 *
 * @returns nothing when it gives none: at a busy start, Chromium may fail to read them for one of its processes, and
 *   gives that one empty texts as long as it lives
 */
export function languageOfTexts(): Language | undefined {
  return (browser.i18n.getMessage(NAME) || undefined) as Language | undefined;
}
