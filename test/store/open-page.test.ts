import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answer } from '../../lib/store/answer.ts';
import type { Message } from '../../lib/store/messages.ts';
import { createWriter } from '../../lib/store/writer.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it.each<[Message, string]>([
  [{ type: 'open-help', step: 'enter-rpps' }, 'help.html#enter-rpps'],
  [{ type: 'open-directory' }, 'directory.html'],
  [{ type: 'open-directory', mail: 'lea.schiano@ch-demo.fr' }, 'directory.html#lea.schiano%40ch-demo.fr'],
])('a page of the extension is opened where it is wanted: %j', async (message, page) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await answer(createWriter(), message);
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: fakeBrowser.runtime.getURL(`/${page}`) });
});
