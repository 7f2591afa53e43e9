import type { Conversion, PublicationSeen } from '../conversion/conversion.ts';
import { correspondenceOf, isDue, rppsOf, seenOf } from '../conversion/progress.ts';
import { type AwaitedAddress, publicationOf } from '../directory/publication.ts';
import type { CheckOver, CheckRunning } from '../store/check-state.ts';
import type { Settings } from '../store/settings.ts';
import type { NetSource } from '../store/source-hosts.ts';
import type { Writer } from '../store/writer.ts';
import type { Clock } from './clock.ts';
import { type DataGouvOptions, readMailboxFile } from './data-gouv.ts';
import type { FhirClient } from './fhir-client.ts';
import { findMailbox } from './find-mailbox.ts';
import { isLasting, toSourceProblem } from './source-error.ts';

export interface CheckOptions {
  writer: Writer;
  /** Those that hold: only what is turned on is asked. */
  settings: Settings;
  fhir: FhirClient;
  dataGouv: DataGouvOptions;
  clock: Clock;
  signal: AbortSignal;
  onProgress(running: CheckRunning): void;
}

/** An account whose publication is due. */
interface Due extends AwaitedAddress {
  conversion: Conversion;
}

type State = PublicationSeen['state'];

/** Accounts asked about at once: an answer takes longer than the pace between calls. */
const AT_ONCE = 4;

/**
 * Asks the sources that are turned on about every publication that is due, and writes what each says as it comes.
 * Who chose not to be visible is asked of nobody; what the API did not see published is looked for in the day's file.
 */
export async function checkPublications(options: CheckOptions): Promise<CheckOver> {
  const { writer, settings, clock, signal } = options;
  const now = clock.now();
  const due = (await writer.all()).filter((conversion) => isDue(conversion, new Date(now))).map(toDue);
  const said = new Map<string, State>();
  const problems: CheckOver['problems'] = [];

  const say = async (each: Due, state: State, source: PublicationSeen['source']) => {
    const { mail, seen, undoneAt } = each.conversion;
    // After what was known, even of a clock that was ahead.
    const at = Math.max(clock.now(), undoneAt + 1, (seen?.at ?? 0) + 1);
    said.set(mail, state);
    const value = { address: each.address.toLowerCase(), state, source };
    await writer.apply({ kind: 'publication', at, mail, value });
  };
  const isOpen = ({ conversion: { mail } }: Due) => !said.has(mail) || said.get(mail) === 'not-yet';
  const run = async (source: NetSource, work: (open: Due[]) => Promise<void>) => {
    const open = due.filter(isOpen);
    if (!settings[source] || open.length === 0 || signal.aborted) return;
    try {
      await work(open);
    } catch (error) {
      problems.push({ source, problem: toSourceProblem(error, signal) });
    }
  };

  await run('fhir', (open) => askFhir(options, open, say, problems));
  await run('dataGouv', (open) => readFile(options, open, say));

  const count = (state: State) => [...said.values()].filter((each) => each === state).length;
  return {
    state: 'over',
    at: clock.now(),
    published: count('published'),
    notYet: count('not-yet'),
    unlisted: count('unlisted'),
    unanswered: due.length - said.size,
    cancelled: signal.aborted,
    problems: problems.filter(({ problem }) => problem.reason !== 'cancelled'),
  };
}

type Say = (each: Due, state: State, source: PublicationSeen['source']) => Promise<void>;

async function askFhir(
  { fhir, clock, signal, onProgress }: CheckOptions,
  open: readonly Due[],
  say: Say,
  problems: CheckOver['problems'],
): Promise<void> {
  const source = () => ({ kind: 'fhir', date: new Date(clock.now()).toISOString() }) as const;
  const waiting = [...open];
  let done = 0;
  let stopped = false;
  const tell = () => onProgress({ state: 'running', source: 'fhir', done, total: open.length });

  const askOne = async (each: Due) => {
    try {
      const state = each.hidden ? 'unlisted' : await findMailbox(fhir, each, signal);
      await say(each, state, source());
    } catch (error) {
      const problem = toSourceProblem(error, signal);
      // Once is enough: the next account would meet the same.
      if (!stopped) problems.push({ source: 'fhir', problem });
      stopped ||= isLasting(problem);
    }
    done += 1;
    tell();
  };
  const worker = async () => {
    for (let each = waiting.shift(); each && !stopped; each = waiting.shift()) await askOne(each);
  };
  tell();
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function readFile(
  { dataGouv, signal, onProgress }: CheckOptions,
  open: readonly Due[],
  say: Say,
): Promise<void> {
  const total = open.length;
  onProgress({ state: 'running', source: 'dataGouv', done: 0, total });
  let seenDate = '';
  const file = await readMailboxFile(dataGouv, open, {
    signal,
    onProgress: ({ bytes, totalBytes }) =>
      onProgress({
        state: 'running',
        source: 'dataGouv',
        done: 0,
        total,
        bytes,
        ...(totalBytes === undefined ? {} : { totalBytes }),
      }),
    isWanted(date) {
      seenDate = date;
      return !open.every(({ conversion }) => wasSeenIn(conversion, date));
    },
  });
  const source = { kind: 'data-gouv', date: file?.date ?? seenDate } as const;
  // The file of the last check, still: it says the same again.
  for (const each of open) await say(each, publicationOf(each, file?.mailboxes ?? []), source);
}

function wasSeenIn(conversion: Conversion, date: string): boolean {
  const source = seenOf(conversion)?.value.source;
  return source?.kind === 'data-gouv' && source.date === date;
}

function toDue(conversion: Conversion): Due {
  const held = correspondenceOf(conversion)?.value;
  const { address = '', choice } = held ?? {};
  return { conversion, address, rpps: rppsOf(conversion), hidden: choice === 'hidden' };
}
