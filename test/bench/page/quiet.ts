import type { Page } from 'playwright-core';
import type { Figure } from '../figure.ts';
import { badgesOf, openList, rest, type Stage, waitForBadges } from './stage.ts';
import { startCard } from './start-card.ts';
import { traced } from './trace.ts';

const ROWS = 100;
/** How long a page at rest is watched, in ms. */
const WATCHED = 10_000;

/** What runs in a page that nobody touches for ten seconds, with and without the assistant. */
export async function quiet(stage: Stage): Promise<Figure[]> {
  const bare = await openList(stage, 'bare', ROWS);
  const without = await calls(bare);
  await bare.close();
  const page = await openList(stage, 'ours', ROWS);
  await waitForBadges(page, badgesOf(stage, ROWS));
  const badges = await calls(page);
  await startCard(stage, page);
  const card = await calls(page);
  await page.close();
  return [
    { name: 'quiet for 10 s, calls of script without', value: without, unit: '', aim: null },
    {
      name: 'quiet for 10 s, more of them with badges',
      value: badges - without,
      unit: '',
      aim: { atMost: 0 },
    },
    {
      name: 'quiet for 10 s, more of them with the card',
      value: card - without,
      unit: '',
      aim: { atMost: 0 },
    },
  ];
}

async function calls(page: Page): Promise<number> {
  await rest(page);
  const trace = await traced(page, () => page.waitForTimeout(WATCHED));
  // What began the trace is the bench’s own.
  const [began = 0] = trace.marks('bench thread');
  return trace.scripts.filter(({ start }) => start > began + 100).length;
}
