import { browser } from 'wxt/browser';
import { VERSION } from './schema.ts';

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

/** Which version the stored values are of. */
const VERSION_KEY = 'version';
const BACKUP = 'before-version:';

/** The key of the copy of everything that is made before a migration to a version. */
export const backupKey = (version: number): string => BACKUP + version;

/** What a migration came to. `newer`: a later version of the assistant wrote what is stored; it is left as it is. */
export type Migrated = 'nothing-to-do' | 'migrated' | 'newer';

/**
 * Brings what is stored to a version, after a copy of it was made. All or nothing: values are computed before any is
 * written, and written at once.
 *
 * @throws what a step throws, or the browser when it has no room; everything is then as it was
 */
export async function migrate(version = VERSION, steps = MIGRATIONS): Promise<Migrated> {
  const area = browser.storage.local;
  const stored = await area.get(null);
  const from = versionOf(stored, version);
  if (from > version) return 'newer';
  if (from === version) {
    if (stored[VERSION_KEY] === undefined) await area.set({ [VERSION_KEY]: version });
    return 'nothing-to-do';
  }
  const data = Object.entries(stored).filter(([key]) => key !== VERSION_KEY && !key.startsWith(BACKUP));
  const next = Object.fromEntries(
    data.map(([key, value]) => {
      let now = value;
      for (let at = from; at < version; at++) now = steps[at]?.(key, now) ?? now;
      return [key, now];
    }),
  );
  await area.set({ [backupKey(version)]: { from, data: Object.fromEntries(data) } });
  await area.set({ ...next, [VERSION_KEY]: version });
  return 'migrated';
}

/**
 * Puts back what was stored before the migration to a version; what was written since is lost.
 * @returns whether there was a copy
 */
export async function restoreBackup(version: number): Promise<boolean> {
  const area = browser.storage.local;
  const key = backupKey(version);
  const copy = (await area.get(key))[key] as { from: number; data: Record<string, unknown> } | undefined;
  if (!copy) return false;
  const all = Object.keys(await area.get(null));
  await area.set({ ...copy.data, [VERSION_KEY]: copy.from });
  await area.remove(all.filter((name) => name !== VERSION_KEY && !Object.hasOwn(copy.data, name)));
  return true;
}

/** What was stored before versions were noted is of the first one. */
function versionOf(stored: Record<string, unknown>, version: number): number {
  const noted = stored[VERSION_KEY];
  if (typeof noted === 'number') return noted;
  return Object.keys(stored).length === 0 ? version : 1;
}
