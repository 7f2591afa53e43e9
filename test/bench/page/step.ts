import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { browser } from 'wxt/browser';
import { type Figure, median } from '../figure.ts';
import { highlightWithDriver, markCards } from './in-page.ts';
import { badgesOf, openList, type Stage, waitForBadges } from './stage.ts';
import { accountOfCard, startCard } from './start-card.ts';
import { traced } from './trace.ts';

/** What there is in the background, where the functions that name it run. */
declare const chrome: typeof browser;

const ROWS = 25;
const RUNS = 11;
/** A card comes and goes within it, in ms. */
const PAUSE = 200;

/**
 * From a step that is known to the frame with its card and spotlight: from the beginning of the task in which the page
 * is told, against driver.js from the call, on the same element.
 */
export async function step(stage: Stage): Promise<Figure[]> {
  const [ours, theirs] = [await cards(stage), await tours(stage)];
  return [
    { name: 'step known to card painted', value: ours, unit: 'ms', aim: null },
    { name: 'driver.js, call to highlight painted', value: theirs, unit: 'ms', aim: null },
    {
      name: 'step known to card painted, against driver.js',
      value: ours / theirs,
      unit: '×',
      aim: { atMost: 1 },
    },
  ];
}

async function cards(stage: Stage): Promise<number> {
  const page = await openList(stage, 'ours', ROWS);
  await waitForBadges(page, badgesOf(stage, ROWS));
  const assistant = await startCard(stage, page);
  const { mail } = accountOfCard(stage);
  const tell = async (hand: string) => {
    const [worker] = stage.browser.context.serviceWorkers();
    await worker?.evaluate(async (told) => {
      const [tab] = await chrome.tabs.query({ url: 'https://medimail.mipih.fr/*' });
      // A page that does not answer is told all the same.
      await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'hand', hand: told }).catch(() => undefined);
    }, hand);
    await setTimeout(PAUSE);
  };
  await tell('');
  await assistant.waitForNoCard();
  await page.evaluate(markCards);
  const trace = await traced(page, async () => {
    for (let run = 0; run < RUNS; run += 1) {
      await tell(mail.toLowerCase());
      await tell('');
    }
  });
  await page.close();
  const painted = trace.marks('bench painted');
  const times = trace.marks('bench shown').map((shown) => {
    const task = trace.tasks.find(({ start, duration }) => start <= shown && shown <= start + duration);
    const after = painted.find((moment) => moment >= shown);
    return task && after ? after - task.start : Number.NaN;
  });
  return median(times.filter((time) => !Number.isNaN(time)));
}

async function tours(stage: Stage): Promise<number> {
  const page = await openList(stage, 'bare', ROWS);
  await page.addStyleTag({ content: readFileSync('node_modules/driver.js/dist/driver.css', 'utf8') });
  await page.addScriptTag({ content: readFileSync('node_modules/driver.js/dist/driver.js.iife.js', 'utf8') });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    times.push(await page.evaluate(highlightWithDriver, accountOfCard(stage).mail));
    await setTimeout(PAUSE);
  }
  await page.close();
  return median(times);
}
