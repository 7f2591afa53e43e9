import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { chooseLanguage } from '../../components/choose-language.ts';
import { setTexts, text } from '../../components/text.ts';

const OURS = {
  fr: { popup_lang: 'fr', action_undo: 'Annuler' },
  en: { popup_lang: 'en', action_undo: 'Undo' },
};
const load = vi.fn(async (language: 'fr' | 'en') => OURS[language]);

/** @param texts what the browser gives of its own */
function browserIs(language: string, texts: Record<string, string>): void {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(language);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => texts[key] ?? '');
}

beforeEach(() => load.mockClear());
afterEach(() => {
  setTexts(undefined);
  vi.restoreAllMocks();
});

describe('the texts', () => {
  it.each([
    ['fr-FR', 'Annuler'],
    ['en-US', 'Undo'],
    ['de', 'Annuler'],
  ])('are our own files’ when a browser in %s gives none', async (language, undo) => {
    browserIs(language, {});
    await chooseLanguage(load)('auto');
    expect(text('action_undo')).toBe(undo);
  });

  it('are the browser’s where they are in the language wanted, and read from no file', async () => {
    browserIs('fr', { popup_lang: 'fr', action_dismiss: 'Fermer' });
    const speak = chooseLanguage(load);
    expect([speak('auto'), speak('fr')]).toEqual([undefined, undefined]);
    expect(text('action_dismiss')).toBe('Fermer');
    expect(load).not.toHaveBeenCalled();
  });

  it('are the chosen language’s, and the browser’s again afterwards', async () => {
    browserIs('fr', { popup_lang: 'fr', action_open: 'Ouvrir' });
    const speak = chooseLanguage(load);
    await speak('en');
    expect(text('popup_lang')).toBe('en');
    await speak('auto');
    expect(text('popup_lang')).toBe('fr');
  });
});
