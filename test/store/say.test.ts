import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { notifyPublished } from '../../lib/sources/notify.ts';
import { SETTINGS } from '../../lib/store/keys.ts';
import { showOnToolbar } from '../../lib/store/toolbar.ts';
import { createWriter } from '../../lib/store/writer.ts';
import en from '../../public/_locales/en/messages.json';
import { atRpps, NOON, stored } from './conversion-fixture.ts';
import { giveOwnTexts } from './own-texts.ts';

const title = vi.fn(async (_: { title: string }) => undefined);
const notified = vi.fn(async (_id: string, _: { title: string; message: string }) => 'published');

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  title.mockClear();
  notified.mockClear();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation(title as never);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(notified as never);
  giveOwnTexts('fr-CA');
  // A background that has just started may be given no texts by the browser.
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');
  await fakeBrowser.storage.local.set(stored(atRpps('a@ch-demo.fr')));
});

const choose = (language: 'auto' | 'en') => fakeBrowser.storage.local.set({ [SETTINGS]: { language } });

describe('what is said outside of our pages', () => {
  it('is in French in a browser whose language we do not have, and in English in an English one', async () => {
    await choose('auto');
    for (const [language, said] of [
      ['de', 'en cours'],
      ['en-GB', 'in progress'],
    ] as const) {
      giveOwnTexts(language);
      await showOnToolbar(createWriter(), new Date(NOON));
      expect(title.mock.lastCall?.[0].title).toContain(said);
    }
  });

  it('is in the browser’s language while no other was chosen', async () => {
    await choose('auto');
    await showOnToolbar(createWriter(), new Date(NOON));
    await notifyPublished(2);
    expect(title.mock.lastCall?.[0].title).toContain('en cours');
    expect(notified.mock.lastCall?.[1].message).toContain('publiées');
  });

  it('is in the language that was chosen: the title on the toolbar, and the notification', async () => {
    await choose('en');
    await showOnToolbar(createWriter(), new Date(NOON));
    await notifyPublished(2);
    expect(title.mock.lastCall?.[0].title).toBe('Assistant PER · accounts in progress: 1');
    expect(notified.mock.lastCall?.[1].message).toBe(en.notify_published_many.message.replace('$1', '2'));
  });
});
