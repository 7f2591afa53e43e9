import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { prepareStore } from '../../lib/store/prepare.ts';
import { createWriter } from '../../lib/store/writer.ts';
import { everything } from './storage.ts';

/** What this version cannot read. */
const UNREADABLE = { 'account:lea.schiano@ch-demo.fr': { version: 1, mail: 7 } };

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set(UNREADABLE);
});

it('sets aside what cannot be read, once all is of this version', async () => {
  await prepareStore(createWriter());
  const stored = await everything();
  expect(stored).not.toHaveProperty(['account:lea.schiano@ch-demo.fr']);
  expect(Object.values(stored)).toContainEqual({ version: 1, mail: 7 });
});

it('leaves it as it is when the migration failed: the next start tries again', async () => {
  const writer = createWriter();
  await prepareStore({ ...writer, migrate: () => Promise.reject(new Error('no room')) });
  expect(await everything()).toEqual(UNREADABLE);
});

it('leaves it as it is when a later version wrote it', async () => {
  await fakeBrowser.storage.local.set({ version: 99 });
  await prepareStore(createWriter());
  expect(await everything()).toEqual({ ...UNREADABLE, version: 99 });
});
