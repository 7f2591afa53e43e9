import type { SourceProblem } from '../directory/source-problem.ts';
import type { Clock } from './clock.ts';
import type { Pace } from './pace.ts';
import { SourceError } from './source-error.ts';

/** How a host is asked. */
export interface Asking {
  fetch: typeof fetch;
  clock: Clock;
  pace: Pace;
  /** How long an answer may take to begin, in ms. */
  patience: number;
  headers?: Record<string, string>;
  /** Whether the host may send to another; where a key goes along, it must not. */
  redirect: 'follow' | 'error';
}

/** How often the same is asked, by what came of it; once for everything else. */
const TRIES: Partial<Record<SourceProblem['reason'], number>> = { 'too-many': 4, failing: 4, unreachable: 2 };
/** The first wait before asking again, in ms; each next one is twice as long. */
const FIRST_WAIT = 1000;
/** The longest wait that is worth it, in ms: beyond, the person is told. */
const LONGEST_WAIT = 30_000;

/**
 * Asks for something, again when the service says that it has too many calls (429) or fails (5xx): after as long as
 * it asks for (`Retry-After`), or after a wait that doubles. Everybody who asks the same host waits with it.
 *
 * @param read what is made of a good answer; time counts until it is over
 * @throws SourceError
 */
export async function ask<T>(
  url: string,
  asking: Asking,
  read: (response: Response) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const { clock, pace } = asking;
  for (let tried = 1; ; tried++) {
    try {
      await pace.take(signal);
    } catch (cause) {
      throw new SourceError({ reason: 'cancelled' }, cause);
    }
    const answer = await askOnce(url, asking, read, signal);
    if ('value' in answer) return answer.value;
    const { problem, retryAfter } = answer;
    // A little apart from others who were turned away at the same moment.
    const wait = retryAfter ?? FIRST_WAIT * 2 ** (tried - 1) * (1 + clock.random() / 4);
    if (tried >= (TRIES[problem.reason] ?? 1) || wait > LONGEST_WAIT) throw new SourceError(problem);
    pace.hold(clock.now() + wait);
  }
}

type Answer<T> = { value: T } | { problem: SourceProblem; retryAfter?: number | undefined };

async function askOnce<T>(
  url: string,
  { fetch, clock, headers = {}, patience, redirect }: Asking,
  read: (response: Response) => Promise<T>,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  const life = new AbortController();
  const cancel = () => life.abort();
  signal?.addEventListener('abort', cancel, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    life.abort();
  }, patience);
  try {
    signal?.throwIfAborted();
    const response = await fetch(url, {
      headers,
      redirect,
      signal: life.signal,
      // Nothing of the browser's goes along, and nothing is kept by it.
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return await refusal(response, clock.now());
    return { value: await read(response) };
  } catch (error) {
    if (signal?.aborted) throw new SourceError({ reason: 'cancelled' }, error);
    if (late) throw new SourceError({ reason: 'slow' }, error);
    if (error instanceof SourceError) throw error;
    return { problem: { reason: 'unreachable' } };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

/** What a service says of itself is read up to here. */
const LONGEST_SAYING = 300;

async function refusal(response: Response, now: number): Promise<Answer<never>> {
  const { status } = response;
  const retryAfter = parseRetryAfter(response.headers.get('Retry-After'), now);
  if (status === 401 || status === 403) return { problem: { reason: 'bad-key' } };
  if (status === 429) {
    const until = retryAfter === undefined ? {} : { until: now + retryAfter };
    return { problem: { reason: 'too-many', ...until }, retryAfter };
  }
  if (status >= 500) return { problem: { reason: 'failing', status }, retryAfter };
  const said = (await response.text().catch(() => '')).slice(0, 10_000);
  return { problem: { reason: 'refused', status, said: diagnosticsOf(said).slice(0, LONGEST_SAYING) } };
}

/** What an `OperationOutcome` says (https://hl7.org/fhir/R4/operationoutcome.html); nothing of another answer. */
function diagnosticsOf(text: string): string {
  try {
    const { issue } = JSON.parse(text) as { issue?: { diagnostics?: unknown }[] };
    const said = issue?.map(({ diagnostics }) => diagnostics).filter((each) => typeof each === 'string');
    return said?.join(' ') ?? '';
  } catch {
    return '';
  }
}

/**
 * How long a service asks to wait, in ms: it gives seconds or a date
 * (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after).
 *
 * @returns `undefined` when it does not say
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
