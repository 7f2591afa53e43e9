import { browser } from 'wxt/browser';
import type { Settings } from './settings.ts';

/** Every text of a language, by its name in `_locales`. */
export type Texts = Readonly<Record<string, string>>;

/** A language that was chosen, and is not just the browser's. */
export type Language = Exclude<Settings['language'], 'auto'>;

/** Puts values in a text where it says `$1`, `$2`…, in order. */
export function fillIn(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\$([1-9])/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
}

/** Reads the texts of a language from the extension's own files; a content script cannot, and asks for them. */
export async function loadTexts(language: Language): Promise<Texts> {
  const response = await fetch(`${browser.runtime.getURL('/')}_locales/${language}/messages.json`);
  const messages = (await response.json()) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
