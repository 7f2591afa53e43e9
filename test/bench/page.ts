import buildIfMissing from '../e2e/global-setup.ts';
import type { Figure } from './figure.ts';
import { list } from './page/list.ts';
import { memory } from './page/memory.ts';
import { popup } from './page/popup.ts';
import { quiet } from './page/quiet.ts';
import { redraw } from './page/redraw.ts';
import { scroll } from './page/scroll.ts';
import { size } from './page/size.ts';
import { openStage, type Stage } from './page/stage.ts';
import { step } from './page/step.ts';

/** More rows than any list: pages have them all at once only where somebody asked for that. */
const ACCOUNTS = 10_000;

/** In this order: what is stored grows from one to the next. `npm run bench -- page:step` measures one alone. */
const MEASURES: Readonly<Record<string, (stage: Stage) => Promise<Figure[]>>> = {
  step,
  quiet,
  scroll,
  memory,
  list,
  redraw,
  popup,
  size,
};

/** What the assistant costs a page of Medimail, on the shipped build in Chromium, against the same page without it. */
export async function page(only: readonly string[] = []): Promise<Figure[]> {
  buildIfMissing();
  const stage = await openStage(ACCOUNTS);
  try {
    // `tsx` wraps functions in a helper that pages do not have.
    await stage.browser.context.addInitScript('globalThis.__name ??= (given) => given');
    const figures: Figure[] = [];
    for (const [name, measure] of Object.entries(MEASURES)) {
      if (only.length > 0 && !only.includes(name)) continue;
      console.log(`page: ${name}…`);
      const measured = await measure(stage);
      for (const figure of measured)
        console.log(`  ${figure.name}: ${figure.value.toFixed(2)} ${figure.unit}`);
      figures.push(...measured);
    }
    return figures;
  } finally {
    await stage.close();
  }
}
