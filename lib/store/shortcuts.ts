import { browser } from 'wxt/browser';
import { COMMANDS, type CommandName } from './commands.ts';

/** A keyboard command and the keys that it has in this browser. */
export interface Shortcut {
  command: CommandName;
  /** What it does, in the reader's language. */
  description: string;
  /** As the browser writes them; empty when another extension has them, or they were taken away. */
  keys: string;
}

/** The keyboard commands, as they are set in this browser. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return COMMANDS.flatMap((command) => {
    const known = all.find(({ name }) => name === command);
    return known ? [{ command, description: known.description ?? '', keys: known.shortcut ?? '' }] : [];
  });
}

/** Opens the browser's page on which the keys are changed; only in answer to a click. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
