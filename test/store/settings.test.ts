import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DEFAULT_SETTINGS, effectiveSettings, parsePolicy, parseSettings } from '../../lib/store/settings.ts';
import { createWriter } from '../../lib/store/writer.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('settings', () => {
  it('ask nothing of the net while nobody turned a source on', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({ fhir: false, dataGouv: false, notify: false });
  });

  it('that cannot be read are as if they had not been set, the others stay', () => {
    expect(parseSettings({ retentionDays: -1, badges: 'no', hints: false })).toEqual({
      ...DEFAULT_SETTINGS,
      hints: false,
    });
    expect(parseSettings('?')).toEqual(DEFAULT_SETTINGS);
  });

  it('are changed one by one', async () => {
    const writer = createWriter();
    await writer.changeSettings({ retentionDays: 30 });
    await writer.changeSettings({ badges: false });
    expect(await effectiveSettings()).toEqual({ ...DEFAULT_SETTINGS, retentionDays: 30, badges: false });
  });

  it('of a policy hold before the administrator’s, those that can be read', async () => {
    await createWriter().changeSettings({ retentionDays: 30 });
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({
      settings: { retentionDays: 10, badges: 3, other: true },
    }));
    expect(await effectiveSettings()).toEqual({ ...DEFAULT_SETTINGS, retentionDays: 10 });
  });

  it('of no policy are none', () => {
    expect([parsePolicy(undefined), parsePolicy('x'), parsePolicy({ __proto__: null })]).toEqual([
      {},
      {},
      {},
    ]);
  });
});
