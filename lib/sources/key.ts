import { browser } from 'wxt/browser';
import { FHIR_KEY } from '../store/keys.ts';

/**
 * The administrator's own key to the API. The page where it is typed writes it itself, and whoever asks reads it at
 * the last moment: it goes through no message, and is in no export, report or backup.
 */
export const fhirKey = {
  /** @returns empty when there is none */
  async get(): Promise<string> {
    const value = (await browser.storage.local.get(FHIR_KEY))[FHIR_KEY];
    return typeof value === 'string' ? value : '';
  },
  /** Keeps a key as it is typed or pasted; empty forgets it. */
  async set(typed: string): Promise<void> {
    const key = typed.replace(/\s+/g, '');
    if (key === '') await browser.storage.local.remove(FHIR_KEY);
    else await browser.storage.local.set({ [FHIR_KEY]: key });
  },
};

/** Whether a text can be sent as a key: letters, digits and marks of ASCII, not a page that was copied whole. */
export function isKey(typed: string): boolean {
  return /^[\x21-\x7E]{8,200}$/.test(typed.replace(/\s+/g, ''));
}
