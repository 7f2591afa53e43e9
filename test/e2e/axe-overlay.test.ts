import { beforeAll, describe, expect, it } from 'vitest';
import { accessibilityTree } from './support/accessibility-tree.ts';
import { waitForAnnounced } from './support/announced.ts';
import { LOOKS } from './support/looks.ts';
import { walkThrough } from './support/moments.ts';
import { openList, useSession } from './support/session.ts';
import { violationsOfOverlay } from './support/violations.ts';

describe('every state of what is shown over Medimail', () => {
  const session = useSession({ today: '2026-11-24' });
  const violations: Record<string, string[]> = {};
  const trees: Record<string, string> = {};

  beforeAll(async () => {
    const tab = await openList(session);
    const { page } = tab.pages;
    await walkThrough(session, tab, async (moment) => {
      await waitForAnnounced(tab.assistant);
      trees[moment] = await accessibilityTree(page);
      for (const [look, media] of Object.entries(LOOKS)) {
        await page.emulateMedia(media);
        violations[`${moment}, ${look}`] = await violationsOfOverlay(page);
      }
    });
  }, 600_000);

  it('has nothing that axe-core objects to, in light, dark and forced colours', () => {
    const found = Object.entries(violations).filter(([, list]) => list.length > 0);
    expect(Object.keys(violations).length).toBeGreaterThan(60);
    expect(found).toEqual([]);
  });

  it('is told to a screen reader in these words and no others', async () => {
    const written = Object.entries(trees).map(([moment, tree]) => `── ${moment}\n${tree}\n`);
    await expect(written.join('\n')).toMatchFileSnapshot('__snapshots__/overlay-tree.txt');
  });
});
