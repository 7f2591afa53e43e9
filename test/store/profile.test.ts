import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Profile, ShownElement } from '../../lib/page/profile.ts';
import { managedProfile, merged, storedProfile, without, withShown } from '../../lib/store/profile.ts';
import { createWriter } from '../../lib/store/writer.ts';

const shown = (name: string): ShownElement => ({ role: 'button', name, label: '', near: '', path: '' });
const profile = (elements: Profile['elements'], columns: Profile['columns'] = {}): Profile => ({
  version: 1,
  elements,
  columns,
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a profile', () => {
  it('gains and loses an element, and the column of the same name stays', () => {
    const both = withShown(profile({ rpps: shown('a') }), {
      column: 'rpps',
      as: { header: 'code', position: 3 },
    });
    expect(without(both, { element: 'rpps' })).toEqual(
      profile({}, { rpps: { header: 'code', position: 3 } }),
    );
    expect(without(both, { column: 'rpps' })).toEqual(profile({ rpps: shown('a') }));
  });

  it('of the administrator comes before that of the policy', () => {
    const policy = profile({ edit: shown('policy'), add: shown('policy') });
    const own = profile({ edit: shown('own') });
    expect(merged(policy, own).elements).toEqual({ edit: shown('own'), add: shown('policy') });
  });

  it('is changed one after the other, whoever asks', async () => {
    const writer = createWriter();
    await Promise.all([
      writer.changeProfile((known) => withShown(known, { element: 'edit', as: shown('a') })),
      writer.changeProfile((known) => withShown(known, { element: 'add', as: shown('b') })),
    ]);
    expect(await storedProfile()).toEqual(profile({ edit: shown('a'), add: shown('b') }));
  });

  it('that cannot be read is as none, and is kept aside when another takes its place', async () => {
    const damaged = { version: 1, elements: 'oups' };
    await fakeBrowser.storage.local.set({ profile: damaged });
    expect(await storedProfile()).toEqual(profile({}));
    await createWriter().changeProfile((known) => withShown(known, { element: 'edit', as: shown('a') }));
    const stored = await fakeBrowser.storage.local.get(null);
    expect(stored.profile).toEqual(profile({ edit: shown('a') }));
    expect(Object.entries(stored).filter(([key]) => key.startsWith('damaged:'))).toEqual([
      [expect.stringContaining('profile'), damaged],
    ]);
  });
});

describe('the profile of a policy', () => {
  it('is none where no policy was set, even where the browser fails to say so', async () => {
    expect(await managedProfile()).toEqual(profile({}));
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect(await managedProfile()).toEqual(profile({}));
  });

  it('is read with the same care as another', async () => {
    const get = vi.spyOn(fakeBrowser.storage.managed, 'get');
    get.mockResolvedValue({ profile: profile({ edit: shown('a') }) });
    expect(await managedProfile()).toEqual(profile({ edit: shown('a') }));
    get.mockResolvedValue({ profile: { version: 7 } });
    expect(await managedProfile()).toEqual(profile({}));
  });
});
