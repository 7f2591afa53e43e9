import type { CDPSession, Page } from 'playwright-core';

/** A stretch of time on the thread of a page, in ms. */
export interface Stretch {
  name: string;
  start: number;
  duration: number;
}

/** What the thread of a page did while it was traced. */
export interface Trace {
  /** All that it ran, one after the other. */
  tasks: Stretch[];
  /** Of it, what was script, outermost calls only. */
  scripts: Stretch[];
  /** What the browser does in the middle of a script: it lays the page out, when asked where something stands, and collects garbage. */
  browser: Stretch[];
  /** The moment of a `performance.mark`; those of one name in order. */
  marks(name: string): number[];
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'toplevel',
  'blink.user_timing',
];

const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'TimerFire', 'v8.callFunction']);
const BROWSER = new Set(['UpdateLayoutTree', 'Layout', 'MajorGC', 'MinorGC', 'V8.GC_MC_INCREMENTAL']);
const TASK = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/** Traces the main thread of a page while something is done. */
export async function traced(page: Page, work: () => Promise<void>): Promise<Trace> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await page.evaluate(() => void performance.mark('bench thread'));
  await work();
  await ended(session);
  await session.detach();
  return read(events);
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
}

function read(all: TraceEvent[]): Trace {
  const thread = all.find(({ name }) => name === 'bench thread');
  if (!thread) throw new Error('The trace does not say which thread is the page’s.');
  const events = all
    .filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid)
    .sort((one, other) => one.ts - other.ts);
  const named = (names: ReadonlySet<string>) =>
    outermost(
      events
        .filter(({ name, ph }) => ph === 'X' && names.has(name))
        .map(({ name, ts, dur = 0 }) => ({ name, start: ts / 1000, duration: dur / 1000 })),
    );
  return {
    tasks: named(TASK),
    scripts: named(SCRIPT),
    browser: named(BROWSER),
    marks: (name) => events.filter((event) => event.name === name).map(({ ts }) => ts / 1000),
  };
}

/** Those of sorted stretches that stand in no other. */
function outermost(sorted: Stretch[]): Stretch[] {
  let end = Number.NEGATIVE_INFINITY;
  return sorted.filter(({ start, duration }) => {
    if (start < end) return false;
    end = start + duration;
    return true;
  });
}

/** How much of a task was script, in ms. */
export function scriptIn(task: Stretch, { scripts }: Trace): number {
  return total(within(task, scripts));
}

/** How much of a task was script, in ms, without what the browser did while it ran. */
export function ownScriptIn(task: Stretch, trace: Trace): number {
  return ownOf(within(task, trace.scripts), trace);
}

/** How long scripts took in all, in ms, without what the browser did while they ran: it would have done it after them. */
export function ownScript(trace: Trace): number {
  return ownOf(trace.scripts, trace);
}

function ownOf(scripts: readonly Stretch[], { browser }: Trace): number {
  return total(scripts) - total(scripts.flatMap((script) => within(script, browser)));
}

function within({ start, duration }: Stretch, stretches: readonly Stretch[]): Stretch[] {
  return stretches.filter((each) => each.start >= start && each.start < start + duration);
}

function total(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { duration }) => sum + duration, 0);
}
