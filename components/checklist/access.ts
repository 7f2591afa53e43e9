import { browser } from 'wxt/browser';
import { MEDIMAIL } from '../../lib/store/hosts.ts';

/** Firefox lets people withdraw what the manifest asks for. */
const ACCESS = { origins: [MEDIMAIL] };

/**
 * Follows whether the extension may work on Medimail's pages.
 *
 * @param onChange called at first and after every change
 * @param signal stops following
 */
export async function watchAccess(onChange: (granted: boolean) => void, signal: AbortSignal): Promise<void> {
  const look = async () => {
    const granted = await browser.permissions.contains(ACCESS);
    if (!signal.aborted) onChange(granted);
  };
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(look);
  onRemoved.addListener(look);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(look);
    onRemoved.removeListener(look);
  });
  await look();
}

/** Asks for it; only in answer to a click, and before anything else is waited for. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request(ACCESS);
}
