import { browser } from 'wxt/browser';
import { hands } from './hands.ts';
import { lastMedimailTabs } from './open-medimail.ts';

/**
 * The account that is being worked on: that of the tab in front, or else of the Medimail tab that was used last.
 * @returns its mail, or nothing
 */
export async function currentAccount(): Promise<string | undefined> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const inFront = front?.id === undefined ? undefined : await hands.get(front.id);
  if (inFront !== undefined) return inFront || undefined;
  const [last] = await lastMedimailTabs();
  return last?.id === undefined ? undefined : (await hands.get(last.id)) || undefined;
}

/**
 * Follows the account that is being worked on.
 *
 * @param onChange called at first and after every change
 * @param signal stops following
 */
export async function followCurrent(
  onChange: (mail: string | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  let asked = 0;
  const look = async () => {
    const mine = ++asked;
    const mail = await currentAccount();
    // What was asked later is newer, even when it is answered first.
    if (!signal.aborted && mine === asked) onChange(mail);
  };
  const onStored = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith('hand:'))) void look();
  };
  const soon = () => void look();
  const { onActivated, onRemoved } = browser.tabs;
  onActivated.addListener(soon);
  onRemoved.addListener(soon);
  browser.storage.onChanged.addListener(onStored);
  signal.addEventListener('abort', () => {
    onActivated.removeListener(soon);
    onRemoved.removeListener(soon);
    browser.storage.onChanged.removeListener(onStored);
  });
  await look();
}
