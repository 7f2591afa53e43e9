import type { Page } from 'playwright-core';
import { type Figure, median } from '../figure.ts';
import { countLateFrames } from './in-page.ts';
import { badgesOf, openList, rest, type Side, type Stage, waitForBadges } from './stage.ts';
import { startCard } from './start-card.ts';

const ROWS = 1_000;
const ROUNDS = 3;
/** In CSS pixels, and CSS pixels a second. */
const DISTANCE = 4_000;
const SPEED = 2_500;

/** Frames that come late while one scrolls, with the card open and without the assistant. */
export async function scroll(stage: Stage): Promise<Figure[]> {
  const late: Record<Side, number[]> = { ours: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const side of ['bare', 'ours'] as const) late[side].push(await measure(stage, side));
  const [ours, bare] = [median(late.ours), median(late.bare)];
  return [
    { name: 'late frames in a scroll without', value: bare, unit: '', aim: null },
    { name: 'late frames in a scroll, more with the card', value: ours - bare, unit: '', aim: { atMost: 0 } },
  ];
}

async function measure(stage: Stage, side: Side): Promise<number> {
  const page = await openList(stage, side, ROWS);
  if (side === 'ours') {
    await waitForBadges(page, badgesOf(stage, ROWS));
    await startCard(stage, page);
  }
  await rest(page);
  await page.evaluate(countLateFrames);
  await swipe(page, -DISTANCE);
  await swipe(page, DISTANCE);
  const counts = await page.evaluate(() => window.bench ?? {});
  await page.close();
  return counts.late ?? Number.NaN;
}

async function swipe(page: Page, yDistance: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.synthesizeScrollGesture', {
    x: 400,
    y: 400,
    yDistance,
    speed: SPEED,
    gestureSourceType: 'mouse',
  });
  await session.detach();
}
