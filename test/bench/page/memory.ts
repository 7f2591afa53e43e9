import type { Page } from 'playwright-core';
import { type Figure, median } from '../figure.ts';
import { badgesOf, openList, rest, type Side, type Stage, waitForBadges } from './stage.ts';

const ROWS = 1_000;
const RUNS = 3;

/** What a tab with 1,000 rows holds after a collection: the scripts’ heap, the elements, and buffers. */
export async function memory(stage: Stage): Promise<Figure[]> {
  const held: Record<Side, number[]> = { ours: [], bare: [] };
  for (let run = 0; run < RUNS; run += 1)
    for (const side of ['bare', 'ours'] as const) held[side].push(await measure(stage, side));
  const [ours, bare] = [median(held.ours), median(held.bare)];
  return [
    { name: '1,000 rows, memory without', value: bare, unit: 'MB', aim: null },
    { name: '1,000 rows, more memory with', value: ours - bare, unit: 'MB', aim: { atMost: 5 } },
  ];
}

async function measure(stage: Stage, side: Side): Promise<number> {
  const page = await openList(stage, side, ROWS);
  if (side === 'ours') await waitForBadges(page, badgesOf(stage, ROWS));
  await rest(page);
  const used = await heapOf(page);
  await page.close();
  return used;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  await session.detach();
  return (usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0)) / 1e6;
}
