import { browserLanguage, languageOfTexts } from '../lib/store/browser-language.ts';
import type { Settings } from '../lib/store/settings.ts';
import type { Language, Texts } from '../lib/store/texts.ts';
import { setTexts } from './text.ts';

/**
 * Makes the texts follow the language that was chosen.
 *
 * @param load gives the texts of a language; while it cannot, they are the browser's
 * @returns what takes a language, and a promise when the texts will be others once it is kept
 */
export function chooseLanguage(
  load: (language: Language) => Promise<Texts | undefined>,
): (language: Settings['language']) => Promise<void> | undefined {
  const given = languageOfTexts();
  let spoken = given;
  return (language) => {
    const wanted = language === 'auto' ? (given ?? browserLanguage()) : language;
    if (wanted === spoken) return undefined;
    spoken = wanted;
    return change(wanted);
  };

  async function change(wanted: Language): Promise<void> {
    const texts = wanted === given ? undefined : await load(wanted).catch(() => undefined);
    // A later choice comes first.
    if (wanted === spoken) setTexts(texts);
  }
}
