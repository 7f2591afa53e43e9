import { signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import { browser } from 'wxt/browser';
import { SETTINGS } from '../lib/store/keys.ts';
import { managedSettings, parseSettings, storedSettings } from '../lib/store/settings.ts';
import { loadTexts } from '../lib/store/texts.ts';
import { chooseLanguage } from './choose-language.ts';
import { type TextKey, text, watchTexts } from './text.ts';

/**
 * Draws one of the extension's own pages, in the language that was chosen, and again when another one is.
 *
 * @param title what its tab is called
 */
export async function openPage(page: VNode, title: TextKey = 'extension_name'): Promise<void> {
  // Every view that reads a text reads this too, and is drawn again when it changes.
  const changes = signal(0);
  watchTexts(() => void changes.value);
  const speak = chooseLanguage(loadTexts);
  const name = () => {
    document.documentElement.lang = text('popup_lang');
    // Among the other tabs, it says whose page it is.
    const [called, whose] = [text(title), text('extension_name')];
    document.title = called.includes(whose) ? called : `${called} · ${whose}`;
  };
  let own = await storedSettings().catch(() => parseSettings(undefined));
  let policy: Awaited<ReturnType<typeof managedSettings>> = {};
  const follow = async () => {
    const speaking = speak(policy.language ?? own.language);
    if (!speaking) return;
    await speaking;
    name();
    changes.value++;
  };
  browser.storage.onChanged.addListener((changed, area) => {
    if (area !== 'local' || !(SETTINGS in changed)) return;
    own = parseSettings(changed[SETTINGS]?.newValue);
    void follow();
  });
  await follow();
  name();
  render(page, document.body);
  // Chrome may take seconds to answer the first time.
  policy = await managedSettings();
  await follow();
}
