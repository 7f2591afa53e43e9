import { browser } from 'wxt/browser';
import { copyKey, FHIR_KEY, isCopyKey, VERSION_KEY } from './keys.ts';
import { VERSION } from './schema.ts';
import { latestCopy, type StoreCopy } from './store-copy.ts';

/**
 * What becomes of one stored value from one version to the next.
 * @returns the value as the next version has it; the same one when it has not to change
 */
export type Migration = (key: string, value: unknown) => unknown;

/**
 * By the version that they start from. To change the shape of what is stored: raise `VERSION` in `schema.ts`, add the
 * step here, and a fixture of the former version in `test/store/fixtures`.
 */
const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/** What a migration came to. `newer`: a later version of the assistant wrote what is stored; it is left as it is. */
export type Migrated = 'nothing-to-do' | 'migrated' | 'newer';

/**
 * Brings what is stored to a version, after a copy of it was made. All or nothing: values are computed before any is
 * written, and written at once.
 *
 * @throws what a step throws, or the browser when it has no room; everything is then as it was
 */
export async function migrate(version = VERSION, steps = MIGRATIONS, now = Date.now()): Promise<Migrated> {
  const area = browser.storage.local;
  const stored = await area.get(null);
  const from = versionOf(stored, version);
  if (from > version) return 'newer';
  if (from === version) {
    if (stored[VERSION_KEY] === undefined) await area.set({ [VERSION_KEY]: version });
    return 'nothing-to-do';
  }
  const copy = copyOf(stored, from, now);
  const next = brought(copy.data, from, version, steps);
  await area.set({ [copyKey(version)]: copy });
  await area.set({ ...next, [VERSION_KEY]: version });
  return 'migrated';
}

/**
 * Puts back what was stored before the last migration, brought to this version as it was then. What is stored now takes
 * its place: done once more, it is undone.
 *
 * @returns whether there was a copy that this version can read
 */
export async function restoreCopy(version = VERSION, steps = MIGRATIONS, now = Date.now()): Promise<boolean> {
  const area = browser.storage.local;
  const stored = await area.get(null);
  const found = latestCopy(stored, version);
  if (!found) return false;
  const { key, copy } = found;
  const kept = copyOf(stored, versionOf(stored, version), now);
  const next = brought(copy.data, copy.from, version, steps);
  await area.set({ ...next, [key]: kept, [VERSION_KEY]: version });
  await area.remove(Object.keys(kept.data).filter((name) => !Object.hasOwn(next, name)));
  return true;
}

/** All that is stored, but for the copies themselves and the administrator's key, which stays where it is. */
function copyOf(stored: Record<string, unknown>, from: number, at: number): StoreCopy {
  const isCopied = (key: string) => key !== VERSION_KEY && key !== FHIR_KEY && !isCopyKey(key);
  return { from, at, data: Object.fromEntries(Object.entries(stored).filter(([key]) => isCopied(key))) };
}

function brought(
  data: Record<string, unknown>,
  from: number,
  to: number,
  steps: Readonly<Record<number, Migration>>,
): Record<string, unknown> {
  const entries = Object.entries(data).map(([key, value]) => {
    let now = value;
    for (let at = from; at < to; at++) now = steps[at]?.(key, now) ?? now;
    return [key, now] as const;
  });
  return Object.fromEntries(entries);
}

/** What was stored before versions were noted is of the first one. */
function versionOf(stored: Record<string, unknown>, version: number): number {
  const noted = stored[VERSION_KEY];
  if (typeof noted === 'number') return noted;
  return Object.keys(stored).length === 0 ? version : 1;
}
