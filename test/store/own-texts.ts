import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';

/** Makes the extension's own files of texts ones that can be read, in a browser of a language that may change. */
export function giveOwnTexts(language = 'fr-FR'): void {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(language);
  vi.stubGlobal('fetch', async (url: string) => {
    const [, asked = ''] = /_locales\/(..)\/messages.json$/.exec(url) ?? [];
    return new Response(JSON.stringify({ fr, en }[asked]));
  });
}
