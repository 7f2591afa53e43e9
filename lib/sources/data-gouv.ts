import { collectMailboxes } from '../directory/collect-mailboxes.ts';
import { ExtractError } from '../directory/extract-error.ts';
import type { ExtractProgress } from '../directory/extract-progress.ts';
import { readExtract } from '../directory/extract-stream.ts';
import type { PublishedMailbox } from '../directory/practitioner.ts';
import type { AwaitedAddress } from '../directory/publication.ts';
import { SOURCE_HOSTS } from '../store/source-hosts.ts';
import { ask } from './ask.ts';
import type { Clock } from './clock.ts';
import type { Pace } from './pace.ts';
import { SourceError } from './source-error.ts';

/** Where data.gouv.fr sends to the day's file (*Annuaire Santé*). */
export const MAILBOX_FILE = 'https://www.data.gouv.fr/api/1/datasets/r/afe01105-d9a1-41fe-921f-e40ea48b2ba6';

/** How long the file may take to begin, and then to go on, in ms. */
const PATIENCE = 60_000;

export interface DataGouvOptions {
  fetch: typeof fetch;
  clock: Clock;
  pace: Pace;
  isAllowed(hosts: readonly string[]): Promise<boolean>;
}

/** What the day's file says. */
export interface MailboxFile {
  /** When it was put there, ISO 8601. */
  date: string;
  /** Those at the addresses, or of the owners, that were looked for. */
  mailboxes: PublishedMailbox[];
}

export interface ReadMailboxFile {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: ExtractProgress) => void) | undefined;
  /**
   * Asked once the file's date is known, before it is read.
   * @returns whether it is worth it
   */
  isWanted?: (date: string) => boolean;
}

/**
 * Reads the day's file of MSSanté mailboxes as it comes, and keeps of it what concerns the awaited addresses. Nothing
 * of them leaves: the whole public file is asked for, whoever is looked for.
 *
 * @returns `undefined` when the file is not wanted
 * @throws SourceError
 */
export async function readMailboxFile(
  options: DataGouvOptions,
  awaited: readonly AwaitedAddress[],
  { signal, onProgress, isWanted = () => true }: ReadMailboxFile = {},
): Promise<MailboxFile | undefined> {
  const { fetch, clock, pace } = options;
  if (!(await options.isAllowed(SOURCE_HOSTS.dataGouv))) throw new SourceError({ reason: 'not-allowed' });
  const asking = { fetch, clock, pace, patience: PATIENCE, redirect: 'follow' } as const;
  const response = await ask(MAILBOX_FILE, asking, async (answer) => answer, signal);
  const { body } = response;
  if (!body) throw new SourceError({ reason: 'unexpected' });
  const date = fileDate(response, clock.now());
  if (!isWanted(date)) {
    await body.cancel();
    return undefined;
  }
  return {
    date,
    mailboxes: await readMailboxes(body, totalBytes(response), awaited, { signal, onProgress }),
  };
}

async function readMailboxes(
  body: ReadableStream<Uint8Array>,
  total: number | undefined,
  awaited: readonly AwaitedAddress[],
  { signal, onProgress }: ReadMailboxFile,
): Promise<PublishedMailbox[]> {
  const life = new AbortController();
  const cancel = () => life.abort();
  signal?.addEventListener('abort', cancel, { once: true });
  let stalled = false;
  const stall = () => {
    stalled = true;
    life.abort();
  };
  let timer = setTimeout(stall, PATIENCE);
  const follow = (progress: ExtractProgress) => {
    clearTimeout(timer);
    timer = setTimeout(stall, PATIENCE);
    onProgress?.({ ...progress, totalBytes: progress.totalBytes ?? total });
  };
  try {
    signal?.throwIfAborted();
    const reading = { kind: 'mailboxes', signal: life.signal, onProgress: follow } as const;
    const extract = await readExtract(body, reading);
    const addresses = new Set(awaited.map(({ address }) => address.trim().toLowerCase()));
    const rpps = new Set(awaited.map((each) => each.rpps).filter((each) => each !== ''));
    return await collectMailboxes(extract, { addresses, rpps });
  } catch (error) {
    if (signal?.aborted) throw new SourceError({ reason: 'cancelled' }, error);
    if (stalled) throw new SourceError({ reason: 'slow' }, error);
    if (!(error instanceof ExtractError)) throw new SourceError({ reason: 'unreachable' }, error);
    const { problem } = error;
    // The network went away in the middle: nothing is wrong with the file.
    if (problem.reason === 'unreadable') throw new SourceError({ reason: 'unreachable' }, error);
    throw new SourceError({ reason: 'file', problem }, error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

/** The moment in the file's own address, `…/20260826-081543/…`, in universal time; else what the server says. */
function fileDate({ url, headers }: Response, now: number): string {
  const [, year, month, day, hour, minute, second] =
    /\/(20\d\d)(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)\//.exec(url) ?? [];
  const stamp = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const modified = Date.parse(headers.get('Last-Modified') ?? '');
  const [known = now] = [stamp, modified].filter((each) => !Number.isNaN(each));
  return new Date(known).toISOString();
}

/** What is announced is what comes only when it is not compressed on the way. */
function totalBytes({ headers }: Response): number | undefined {
  const length = Number(headers.get('Content-Length'));
  return headers.get('Content-Encoding') === null && length > 0 ? length : undefined;
}
