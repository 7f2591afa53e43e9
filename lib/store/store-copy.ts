import { browser } from 'wxt/browser';
import { isCopyKey } from './keys.ts';
import { VERSION } from './schema.ts';

/** All that was stored before a migration. */
export interface StoreCopy {
  /** The version that it is of. */
  from: number;
  /** When it was made, in ms since 1970. */
  at: number;
  data: Record<string, unknown>;
}

/** The copy that was made last, of those that a version can read. */
export function latestCopy(
  stored: Record<string, unknown>,
  version = VERSION,
): { key: string; copy: StoreCopy } | undefined {
  return Object.entries(stored)
    .filter(([key]) => isCopyKey(key))
    .flatMap(([key, value]) => (isCopy(value) && value.from <= version ? [{ key, copy: value }] : []))
    .sort((one, other) => other.copy.at - one.copy.at)[0];
}

/** Whether a stored value is a copy: it may have been damaged as any other. */
export function isCopy(value: unknown): value is StoreCopy {
  const { from, at, data } = (value ?? {}) as Partial<Record<keyof StoreCopy, unknown>>;
  return typeof from === 'number' && typeof at === 'number' && typeof data === 'object' && data !== null;
}

/**
 * Follows when the copy was made that can be put back.
 *
 * @param onChange called with the moment, in ms since 1970, or nothing while there is no copy
 * @param signal stops following
 */
export async function followCopied(
  onChange: (at: number | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  const read = async () => {
    const at = latestCopy(await browser.storage.local.get(null))?.copy.at;
    if (!signal.aborted) onChange(at);
  };
  const follow = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isCopyKey)) void read().catch(() => undefined);
  };
  browser.storage.onChanged.addListener(follow);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(follow));
  await read();
}
