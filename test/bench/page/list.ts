import { type Figure, median } from '../figure.ts';
import { noteBadges } from './in-page.ts';
import { badgesOf, openList, rest, type Side, type Stage, waitForBadges } from './stage.ts';
import { ownScriptIn, scriptIn, traced } from './trace.ts';

/** Rows of a list, and how often it is opened: the median is told. The longest takes a busy computer half a minute. */
const SIZES = [
  [25, 7],
  [100, 7],
  [1_000, 5],
  [10_000, 1],
] as const;

/** The list from the end of its parsing, when a content script begins, to the frame with the last badge. */
export async function list(stage: Stage): Promise<Figure[]> {
  const figures: Figure[] = [];
  const took = new Map<number, number>();
  // The first time, what is new in a list is written; that is not what a day’s work waits for, but its tasks count.
  const longest = await tasks(stage);
  for (const [rows, runs] of SIZES) {
    const times: Record<Side, number[]> = { ours: [], bare: [] };
    for (let run = 0; run < runs; run += 1)
      for (const side of ['bare', 'ours'] as const) times[side].push(await open(stage, side, rows));
    const [ours, bare] = [median(times.ours), median(times.bare)];
    took.set(rows, ours);
    figures.push(
      { name: `${rows} rows to all badges`, value: ours, unit: 'ms', aim: null },
      { name: `${rows} rows, floor`, value: bare, unit: 'ms', aim: null },
      {
        name: `${rows} rows, against the floor`,
        value: ours / bare,
        unit: '×',
        aim: rows === 1_000 ? { atMost: 2 } : null,
      },
    );
  }
  figures.push({
    name: '10,000 rows, against 1,000',
    value: (took.get(10_000) ?? Number.NaN) / (took.get(1_000) ?? Number.NaN),
    unit: '×',
    aim: { atMost: 11 },
  });
  return [...figures, ...longest];
}

async function open(stage: Stage, side: Side, rows: number): Promise<number> {
  const badges = badgesOf(stage, rows);
  const page = await openList(stage, side, rows, (fresh) =>
    fresh.addInitScript(noteBadges, { badges, floor: side === 'bare' }),
  );
  await page.waitForFunction(() => window.bench?.painted !== undefined, undefined, {
    polling: 50,
    timeout: 120_000,
  });
  const { parsed = 0, painted = 0 } = await page.evaluate(() => window.bench ?? {});
  await page.close();
  return painted - parsed;
}

/** The longest piece of our script at 10,000 rows; what the browser itself does with such a page is told beside it. */
async function tasks(stage: Stage): Promise<Figure[]> {
  const longest = async (side: Side) => {
    stage.medimail.setOptions({ pageSize: 25 });
    const page = await openList(stage, side, 25);
    stage.medimail.setOptions({ pageSize: 10_000 });
    if (side === 'bare')
      await page.addInitScript(noteBadges, { badges: badgesOf(stage, 10_000), floor: true });
    const trace = await traced(page, async () => {
      await page.reload({ waitUntil: 'load' });
      await waitForBadges(page, badgesOf(stage, 10_000));
      // What happens after the badges is the assistant’s too: telling the background.
      await rest(page);
    });
    await page.close();
    const scripts = trace.tasks.map((task) => scriptIn(task, trace));
    const own = trace.tasks.map((task) => ownScriptIn(task, trace));
    const whole = trace.tasks.map(({ duration }) => duration);
    return { script: Math.max(...scripts), own: Math.max(...own), whole: Math.max(...whole) };
  };
  const ours = await longest('ours');
  const bare = await longest('bare');
  return [
    { name: '10,000 rows, longest script in a task', value: ours.script, unit: 'ms', aim: { atMost: 50 } },
    { name: '10,000 rows, the same without layout and collections', value: ours.own, unit: 'ms', aim: null },
    { name: '10,000 rows, longest task, layout included', value: ours.whole, unit: 'ms', aim: null },
    {
      name: '10,000 rows, longest task of the floor, layout included',
      value: bare.whole,
      unit: 'ms',
      aim: null,
    },
  ];
}
