import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { isAccountKey, isHolderKey } from '../../lib/store/keys.ts';
import { backupKey, migrate, restoreBackup } from '../../lib/store/migrate.ts';
import { parseConversion, parseHolder, VERSION } from '../../lib/store/schema.ts';
import { createWriter } from '../../lib/store/writer.ts';
import { everything } from './storage.ts';

/** What a browser held that had each version of the shape: never changed afterwards. */
const fixture = (version: number): Record<string, unknown> =>
  JSON.parse(readFileSync(`${import.meta.dirname}/fixtures/version-${version}.json`, 'utf8'));

/** A step as the next one may be: every account has a note. */
const NEXT = {
  1: (key: string, value: unknown) =>
    isAccountKey(key) || isHolderKey(key) ? { ...(value as object), version: 2, note: '' } : value,
};

beforeEach(() => fakeBrowser.reset());

describe.each(Array.from({ length: VERSION }, (_, index) => index + 1))(
  'what version %i stored',
  (version) => {
    it('is all read by this one', async () => {
      const stored = fixture(version);
      await fakeBrowser.storage.local.set(stored);
      await migrate();
      const now = await everything();
      for (const key of Object.keys(stored)) {
        if (isAccountKey(key)) expect(parseConversion(now[key]), key).toBeDefined();
        if (isHolderKey(key)) expect(parseHolder(now[key]), key).toBeDefined();
      }
      expect((await createWriter().all()).length).toBe(Object.keys(stored).filter(isAccountKey).length);
      expect(await createWriter().setDamagedAside()).toBe(0);
    });
  },
);

describe('a migration', () => {
  it('changes every value, once, after a copy of all was made', async () => {
    const stored = fixture(1);
    await fakeBrowser.storage.local.set(stored);
    expect(await migrate(2, NEXT)).toBe('migrated');
    const after = await everything();
    expect(after.version).toBe(2);
    expect(after[backupKey(2)]).toEqual({ from: 1, data: stored });
    for (const [key, value] of Object.entries(stored)) expect(after[key]).toEqual(NEXT[1](key, value));
    expect(await migrate(2, NEXT)).toBe('nothing-to-do');
    expect(await everything()).toEqual(after);
  });

  it('is undone by its copy', async () => {
    const stored = fixture(1);
    await fakeBrowser.storage.local.set(stored);
    await migrate(2, NEXT);
    await fakeBrowser.storage.local.set({ 'account:new@ch-demo.fr': { version: 2 } });
    expect(await restoreBackup(2)).toBe(true);
    expect(await everything()).toEqual({ ...stored, version: 1 });
    expect(await restoreBackup(2)).toBe(false);
  });

  it('that fails leaves everything as it was', async () => {
    const stored = fixture(1);
    await fakeBrowser.storage.local.set(stored);
    const step = () => {
      throw new Error('no');
    };
    await expect(migrate(2, { 1: step })).rejects.toThrow('no');
    expect(await everything()).toEqual(stored);
  });

  it('has nothing to do where nothing is stored, and leaves alone what a later version wrote', async () => {
    expect(await migrate(2, NEXT)).toBe('nothing-to-do');
    expect(await everything()).toEqual({ version: 2 });
    expect(await migrate(1, {})).toBe('newer');
    expect(await everything()).toEqual({ version: 2 });
  });
});
