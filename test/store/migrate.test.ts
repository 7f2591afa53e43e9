import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { copyKey, FHIR_KEY, isAccountKey, isHolderKey } from '../../lib/store/keys.ts';
import { migrate, restoreCopy } from '../../lib/store/migrate.ts';
import { eraseExpired } from '../../lib/store/retention.ts';
import { parseConversion, parseHolder, VERSION } from '../../lib/store/schema.ts';
import { followCopied } from '../../lib/store/store-copy.ts';
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
    expect(await migrate(2, NEXT, 1000)).toBe('migrated');
    const after = await everything();
    expect(after.version).toBe(2);
    expect(after[copyKey(2)]).toEqual({ from: 1, at: 1000, data: stored });
    for (const [key, value] of Object.entries(stored)) expect(after[key]).toEqual(NEXT[1](key, value));
    expect(await migrate(2, NEXT)).toBe('nothing-to-do');
    expect(await everything()).toEqual(after);
  });

  it('is undone by its copy, and that is undone by what was there', async () => {
    const stored = fixture(1);
    await fakeBrowser.storage.local.set({ ...stored, [FHIR_KEY]: 'secret' });
    await migrate(2, NEXT);
    const [first = ''] = Object.keys(stored).filter(isAccountKey);
    await fakeBrowser.storage.local.remove(first);
    await fakeBrowser.storage.local.set({ 'account:new@ch-demo.fr': { version: 2 } });
    const { [copyKey(2)]: _, ...before } = await everything();

    expect(await restoreCopy(2, NEXT)).toBe(true);
    const { [copyKey(2)]: kept, ...after } = await everything();
    const brought = Object.entries(stored).map(([key, value]) => [key, NEXT[1](key, value)]);
    expect(after).toEqual({ ...Object.fromEntries(brought), version: 2, [FHIR_KEY]: 'secret' });
    expect(JSON.stringify(kept)).not.toContain('secret');

    expect(await restoreCopy(2, NEXT)).toBe(true);
    const { [copyKey(2)]: again, ...undone } = await everything();
    expect(undone).toEqual(before);
    expect(again).toMatchObject({ from: 2 });
  });

  it('is undone by the version that it came from, which cannot read what it came to', async () => {
    const stored = fixture(1);
    await fakeBrowser.storage.local.set(stored);
    await migrate(2, NEXT);
    expect(await migrate(1, {})).toBe('newer');
    expect(await restoreCopy(1, {})).toBe(true);
    const { [copyKey(2)]: _, ...after } = await everything();
    expect(after).toEqual({ ...stored, version: 1 });
    expect(await restoreCopy(1, {})).toBe(false);
  });

  it('has no copy to put back where there was none', async () => {
    await fakeBrowser.storage.local.set(fixture(1));
    const before = await everything();
    expect(await restoreCopy()).toBe(false);
    expect(await everything()).toEqual(before);
  });

  it('is told to whoever follows its copy, and when the copy is gone', async () => {
    const told: (number | undefined)[] = [];
    const life = new AbortController();
    await followCopied((at) => told.push(at), life.signal);
    await fakeBrowser.storage.local.set({
      'before-version:2': { from: 1, at: 5, data: {} },
      // What a later version stored cannot be read by this one.
      'before-version:9': { from: 8, at: 9, data: {} },
    });
    await vi.waitFor(() => expect(told).toEqual([undefined, 5]));
    await fakeBrowser.storage.local.remove('before-version:2');
    await vi.waitFor(() => expect(told).toEqual([undefined, 5, undefined]));
    life.abort();
  });

  it('is copied for as long as finished accounts are kept', async () => {
    const DAY = 86_400_000;
    await fakeBrowser.storage.local.set(fixture(1));
    await migrate(2, NEXT, 100 * DAY);
    const copied = async (day: number) => {
      await eraseExpired(createWriter(), new Date(day * DAY));
      return (await everything())[copyKey(2)] !== undefined;
    };
    expect(await copied(189)).toBe(true);
    expect(await copied(191)).toBe(false);
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
