import { browser } from 'wxt/browser';
import { openHelp } from '../../lib/store/open-page.ts';
import { openChecklistTab, openPanel } from '../../lib/store/open-panel.ts';
import { openShortcutSettings } from '../../lib/store/shortcuts.ts';
import type { Doing } from './report.ts';

/** Where else the checklist can be shown, where the help is, and where its keys are set. */
export interface PlaceActs {
  openPanel(): void;
  openTab(): void;
  openHelp(): void;
  openShortcutSettings(): void;
}

/** @param onOpened called when something else was brought to the front */
export function createPlaceActs({ start }: Doing, onOpened: () => void): PlaceActs {
  // Asked for at once: the panel must be opened before anything is waited for.
  let windowId = -1;
  const note = async () => {
    windowId = (await browser.windows.getCurrent()).id ?? windowId;
  };
  note().catch(() => undefined);
  const openThen = (work: () => Promise<void>) =>
    start(async () => {
      await work();
      onOpened();
    });
  return {
    openPanel: () => openThen(() => openPanel(windowId)),
    openTab: () => openThen(openChecklistTab),
    openHelp: () => openThen(openHelp),
    openShortcutSettings: () => openThen(openShortcutSettings),
  };
}
