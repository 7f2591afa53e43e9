import { fillIn } from '../../../lib/store/texts.ts';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import fr from '../../../public/_locales/fr/messages.json' with { type: 'json' };

/** A language that the extension speaks. */
export type Spoken = 'fr' | 'en';

/** Gives what the extension says in a language, as a person reads it: no-break spaces are spaces. */
export type Words = (key: keyof typeof fr, ...values: (string | number)[]) => string;

export function wordsIn(language: Spoken): Words {
  const messages = { fr, en }[language];
  return (key, ...values) => fillIn(messages[key].message, values).replaceAll('\u00a0', ' ');
}
