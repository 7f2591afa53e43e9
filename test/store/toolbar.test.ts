import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Conversion } from '../../lib/conversion/conversion.ts';
import { showOnToolbar } from '../../lib/store/toolbar.ts';
import { createWriter } from '../../lib/store/writer.ts';
import { atRpps, awaiting, decided, NOON, stored, todo } from './conversion-fixture.ts';
import { giveOwnTexts } from './own-texts.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

/** What the toolbar's icon says when these accounts are stored: its badge, its colour, its title. */
async function toolbar(now: Date, ...conversions: Conversion[]) {
  const text = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async () => undefined);
  const color = vi
    .spyOn(fakeBrowser.action, 'setBadgeBackgroundColor')
    .mockImplementation(async () => undefined);
  const title = vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation(async () => undefined);
  giveOwnTexts();
  await fakeBrowser.storage.local.set(stored(...conversions));
  await showOnToolbar(createWriter(), now);
  return {
    text: text.mock.lastCall?.[0].text,
    color: color.mock.lastCall?.[0].color,
    title: title.mock.lastCall?.[0].title,
  };
}

const TODAY = new Date(NOON);
const TOMORROW = new Date(NOON + 24 * 3600 * 1000);
const ACTIVE = '#0b5c8a';

describe('the badge of the toolbar', () => {
  const some = [
    atRpps('a@ch-demo.fr'),
    atRpps('b@ch-demo.fr'),
    todo('c@ch-demo.fr'),
    decided(todo('d@ch-demo.fr'), { kind: 'paused' }),
    awaiting('e@ch-demo.fr', 'e.e'),
  ];

  it('counts the accounts in progress', async () => {
    const shown = await toolbar(TODAY, ...some);
    expect(shown.text).toBe('2');
    expect(shown.color).toBe(ACTIVE);
    expect(shown.title).toContain('comptes en cours\u00a0: 2');
    expect(shown.title).not.toContain('publications');
  });

  it('counts first the publications that are due since the night, in another colour', async () => {
    const shown = await toolbar(TOMORROW, ...some);
    expect(shown.text).toBe('1');
    expect(shown.color).not.toBe(ACTIVE);
    expect(shown.title).toContain('publications à vérifier\u00a0: 1');
    expect(shown.title).toContain('comptes en cours\u00a0: 2');
  });

  it('is empty when there is nothing to do', async () => {
    expect(await toolbar(TODAY, todo('c@ch-demo.fr'))).toEqual({
      text: '',
      color: ACTIVE,
      title: 'Assistant PER',
    });
  });
});
