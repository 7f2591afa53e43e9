import { type Figure, median } from '../figure.ts';
import { prepareRow, redrawRow } from './in-page.ts';
import { atRest, badgesOf, openList, type Stage, waitForBadges } from './stage.ts';
import { ownScript, traced } from './trace.ts';

const RUNS = 7;
/** All that a change leads to is over by then, in ms. */
const SETTLED = 600;

/** One row drawn anew in a list of n: all script that it leads to, whatever the browser’s own layout takes. */
export async function redraw(stage: Stage): Promise<Figure[]> {
  const [few, many] = [await measure(stage, 100), await measure(stage, 10_000)];
  return [
    { name: 'one of 100 rows redrawn, script', value: few.script, unit: 'ms', aim: null },
    { name: 'one of 10,000 rows redrawn, script', value: many.script, unit: 'ms', aim: null },
    { name: 'one of 10,000 rows redrawn, to its badge painted', value: many.painted, unit: 'ms', aim: null },
    {
      name: 'one row redrawn, 10,000 against 100',
      value: many.script / few.script,
      unit: '×',
      aim: { atMost: 3 },
    },
  ];
}

async function measure(stage: Stage, rows: number): Promise<{ script: number; painted: number }> {
  const page = await openList(stage, 'ours', rows);
  await waitForBadges(page, badgesOf(stage, rows));
  await atRest(page);
  const scripts: number[] = [];
  const painted: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.evaluate(prepareRow);
    const trace = await traced(page, async () => {
      painted.push(await page.evaluate(redrawRow));
      await page.waitForTimeout(SETTLED);
    });
    scripts.push(ownScript(trace));
  }
  await page.close();
  return { script: median(scripts), painted: median(painted) };
}
