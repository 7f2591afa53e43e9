import buildIfMissing from '../e2e/global-setup.ts';
import { launchChromium } from '../e2e/support/chromium.ts';
import { startMedimail } from '../medimail/index.ts';
import { byHand } from './effort/by-hand.ts';
import { type Effort, total } from './effort/counted.ts';
import { openStage, type Stage } from './effort/stage.ts';
import { withAssistant } from './effort/with-assistant.ts';
import type { Figure } from './figure.ts';

/**
 * What ten accounts cost a person, with and without the assistant: every click and key is made in the real browser, on
 * the shipped build, and counted where it arrives. Nothing is estimated.
 */
export async function effort(): Promise<Figure[]> {
  buildIfMissing();
  const alone = await measure((stage) => byHand(stage, { searching: true }));
  const aloneInSight = await measure((stage) => byHand(stage, { searching: false }));
  const led = await measure(withAssistant);
  return [
    ...figures('by hand', alone),
    ...figures('by hand, no search for rows in sight', aloneInSight),
    ...figures('with the assistant', led),
    { name: 'actions, to those by hand', value: total(led) / total(alone), unit: '×', aim: { atMost: 0.4 } },
    {
      name: 'actions, to those by hand with no search for rows in sight',
      value: total(led) / total(aloneInSight),
      unit: '×',
      aim: { atMost: 0.4 },
    },
  ];
}

/** Plays ten conversions on a demo and a browser of their own. */
async function measure(play: (stage: Stage) => Promise<void>): Promise<Effort> {
  const medimail = await startMedimail({ sessionless: true, banner: false });
  const browser = await launchChromium({ port: medimail.port });
  try {
    const stage = await openStage(medimail, browser);
    await play(stage);
    return stage.counted();
  } finally {
    await browser.close();
    await medimail.close();
  }
}

function figures(way: string, { clicks, keys, characters }: Effort): Figure[] {
  return [
    { name: `clicks, ${way}`, value: clicks, unit: 'for 10 accounts', aim: null },
    { name: `keystrokes, ${way}`, value: keys, unit: 'for 10 accounts', aim: null },
    { name: `of them typed characters, ${way}`, value: characters, unit: 'for 10 accounts', aim: null },
  ];
}
