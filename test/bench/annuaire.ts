import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUMS, firstInstalled } from '../run/browsers.mjs';
import type { BenchAnswer, BenchProgress, BenchTask } from './annuaire-worker.ts';
import { type Figure, median } from './figure.ts';
import { type MadeExtract, makeExtract, personAt } from './make-extract.ts';
import { memoryOf, rendererProcesses } from './process-memory.ts';

const SEED = 1;
const ADDRESS = 'http://bench.localhost/';

/** As many accounts as a large establishment converts in one go. */
const PEOPLE = 500;

/** Of each measure the best is kept: what else the machine does only ever adds to it. */
const RUNS = 3;

interface Run extends BenchAnswer {
  /** Of the page's process, at most, in bytes. */
  peakMemory: number;
  /** Of that, what the process had with the page open and nothing done. */
  idleMemory: number;
  /** The memory over the second half of the file, against that from 10 % to the half: medians. */
  growth: number;
}

/** How fast the extracts are read in Chromium, against what can be compared with it. */
export async function annuaire(): Promise<Figure[]> {
  const script = await bundleWorker();
  const figures: Figure[] = [];
  for (const [kind, lines, title] of [
    ['mailboxes', 535_000, 'MSSanté'],
    ['practitioners', 2_000_000, 'PS_LibreAcces'],
  ] as const) {
    console.log(`${title}: making ${lines} lines, unless an earlier run did…`);
    const extract = await makeExtract({ kind, lines, seed: SEED });
    figures.push(...(await measure(script, extract, kind, title)));
  }
  return figures;
}

async function measure(
  script: string,
  extract: MadeExtract,
  kind: BenchTask['kind'],
  title: string,
): Promise<Figure[]> {
  // People at regular places: beyond half of the lines, an index is of nobody.
  const people = Array.from({ length: PEOPLE }, (_, at) =>
    personAt(SEED, Math.floor((at * extract.lines) / 2 / PEOPLE)),
  );
  const runs: Record<'zip' | 'zipFloor' | 'text' | 'textFloor' | 'papa', Run[]> = {
    zip: [],
    zipFloor: [],
    text: [],
    textFloor: [],
    papa: [],
  };
  const run = async (what: BenchTask['what'], file: string): Promise<Run> => {
    const done = await runInBrowser(script, file, { what, kind, people });
    console.log(
      `  ${what} ${file.slice(-3)}: ${Math.round(done.milliseconds)} ms, ${done.found} found, ${Math.round(done.peakMemory / 1e6)} MB (${Math.round(done.idleMemory / 1e6)} idle)`,
    );
    return done;
  };
  for (let turn = 0; turn < RUNS; turn += 1) {
    runs.zipFloor.push(await run('floor', extract.zip));
    runs.zip.push(await run('ours', extract.zip));
    runs.text.push(await run('ours', extract.text));
    runs.textFloor.push(await run('floor', extract.text));
    runs.papa.push(await run('papa', extract.text));
  }

  const time = (of: readonly Run[]): number => Math.min(...of.map(({ milliseconds }) => milliseconds));
  const ours = [...runs.zip, ...runs.text];
  return [
    { name: `${title} zip, lines`, value: (extract.lines / time(runs.zip)) * 1000, unit: '/s', aim: null },
    { name: `${title} zip, text`, value: extract.textBytes / time(runs.zip) / 1000, unit: 'MB/s', aim: null },
    {
      name: `${title} text, text`,
      value: extract.textBytes / time(runs.text) / 1000,
      unit: 'MB/s',
      aim: null,
    },
    {
      name: `${title} zip, time against decompressing and decoding alone`,
      value: time(runs.zip) / time(runs.zipFloor),
      unit: '×',
      aim: { atMost: 2 },
    },
    {
      name: `${title} text, times as fast as Papa Parse`,
      value: time(runs.papa) / time(runs.text),
      unit: '×',
      aim: { atLeast: 5 },
    },
    {
      // What is beyond this one is won by not decoding what nobody looks for.
      name: `${title} text, decoding alone, times as fast as Papa Parse`,
      value: time(runs.papa) / time(runs.textFloor),
      unit: '×',
      aim: null,
    },
    {
      name: `${title}, peak memory of the process`,
      value: Math.max(...ours.map(({ peakMemory }) => peakMemory)) / 1e6,
      unit: 'MB',
      aim: null,
    },
    {
      name: `${title}, peak memory, what the idle page has left out`,
      value: Math.max(...ours.map(({ peakMemory, idleMemory }) => peakMemory - idleMemory)) / 1e6,
      unit: 'MB',
      aim: { atMost: 150 },
    },
    {
      name: `${title}, memory over the second half against that from 10 to 50 %`,
      value: median(ours.map(({ growth }) => growth)),
      unit: '×',
      aim: { atMost: 1.1 },
    },
  ];
}

/** Each run has a browser of its own: nothing of the one before is warm, or in the memory. */
async function runInBrowser(script: string, path: string, task: BenchTask): Promise<Run> {
  const executablePath = firstInstalled(CHROMIUMS);
  if (!executablePath) throw new Error('No Chromium found: run `node test/run/setup.mjs`.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route(`${ADDRESS}**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><input type="file">' }),
    );
    await page.goto(ADDRESS);
    await page.locator('input').setInputFiles(path);
    const renderers = await rendererProcesses(await browser.newBrowserCDPSession());
    const samples: Sample[] = [];
    let part = 0;
    await page.exposeFunction('tellPart', (value: number) => {
      part = value;
    });
    const sample = (): number => samples.push({ part, bytes: renderers.map(memoryOf) });
    sample();
    const timer = setInterval(sample, 20);
    const answer = await runInPage(page, task).finally(() => clearInterval(timer));
    return { ...answer, ...summary(samples) };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: hands the file to the worker, and passes on what it says. */
function runInPage(page: Page, task: BenchTask): Promise<BenchAnswer> {
  return page.evaluate(
    (given) =>
      new Promise<BenchAnswer>((resolve, reject) => {
        const worker = new Worker('/worker.js');
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }: MessageEvent<BenchAnswer | BenchProgress>) => {
          if ('part' in data) (window as unknown as { tellPart(part: number): void }).tellPart(data.part);
          else resolve(data);
        };
        worker.postMessage({ file: document.querySelector('input')?.files?.[0], task: given });
      }),
    task,
  );
}

interface Sample {
  /** How much of the file was read. */
  part: number;
  /** The memory of each process. */
  bytes: readonly number[];
}

function summary(samples: readonly Sample[]): Pick<Run, 'peakMemory' | 'idleMemory' | 'growth'> {
  // Browsers keep a process ready for the next page: the one that works is the one that grew.
  const count = samples[0]?.bytes.length ?? 0;
  const series = Array.from({ length: count }, (_, at) =>
    samples.map(({ part, bytes }) => ({ part, bytes: bytes[at] ?? 0 })),
  );
  const peakOf = (of: readonly { bytes: number }[]): number => Math.max(...of.map(({ bytes }) => bytes));
  const grownBy = (of: readonly { bytes: number }[]): number => peakOf(of) - (of[0]?.bytes ?? 0);
  const [own = []] = series.sort((one, other) => grownBy(other) - grownBy(one));
  const typical = (from: number, to: number): number =>
    median(own.filter(({ part }) => part >= from && part <= to).map(({ bytes }) => bytes));
  return {
    peakMemory: peakOf(own),
    idleMemory: own[0]?.bytes ?? 0,
    growth: typical(0.5, 1) / typical(0.1, 0.5),
  };
}

async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/bench/annuaire-worker.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
