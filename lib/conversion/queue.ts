import { type Conversion, type Dated, later } from './conversion.ts';
import { type Status, statusOf } from './progress.ts';

/** Whether an account is in the queue, since when, and its place among those put in at the same moment. */
export interface Mark extends Dated<{ queued: boolean; place: number }> {
  mail: string;
}

/** The accounts that the administrator means to convert, in order. */
export interface Queue {
  /** One for each account that was ever put in or taken out: what comes late must not undo what came after it. */
  marks: readonly Mark[];
  /** The order last given by hand; what was put in since follows it. */
  order: Dated<readonly string[]>;
}

/** What the administrator did with the queue, at a moment (ms since 1970). May be applied twice, or late. */
export interface QueueChange {
  at: number;
  add?: readonly string[];
  drop?: readonly string[];
  order?: readonly string[];
}

export const NO_QUEUE: Queue = { marks: [], order: { value: [], at: 0 } };

/**
 * The moment of a change made now: after all that was done before, even by a clock that was ahead.
 *
 * @param now ms since 1970
 */
export function momentIn({ marks, order }: Queue, now: number): number {
  return marks.reduce((latest, { at }) => Math.max(latest, at + 1), Math.max(now, order.at + 1));
}

/** What becomes of the queue. Pure, idempotent, and the same whatever the order of the changes. */
export function changeQueue(queue: Queue, { at, add = [], drop = [], order }: QueueChange): Queue {
  const marks = new Map(queue.marks.map((mark) => [mark.mail, mark]));
  const put = (mail: string, queued: boolean, place: number) => {
    const value = { queued, place };
    marks.set(mail, { mail, ...later<Mark['value']>(marks.get(mail), { value, at }) });
  };
  for (const mail of drop) put(mail, false, 0);
  for (const [place, mail] of add.entries()) put(mail, true, place);
  return {
    marks: [...marks.values()].sort(byMail),
    order: order ? later<readonly string[]>(queue.order, { value: order, at }) : queue.order,
  };
}

/** One queue of two: what was done last with each account holds, and the order that was given last. */
export function mergeQueues(one: Queue, other: Queue): Queue {
  const marks = new Map(one.marks.map((mark) => [mark.mail, mark]));
  for (const mark of other.marks) {
    marks.set(mark.mail, { mail: mark.mail, ...later<Mark['value']>(marks.get(mark.mail), mark) });
  }
  return {
    marks: [...marks.values()].map(({ mail, value, at }) => ({ mail, value, at })).sort(byMail),
    order: later<readonly string[]>(one.order, other.order),
  };
}

const byMail = (a: Mark, b: Mark): number => (a.mail < b.mail ? -1 : 1);

/** The mails in the queue, in order, those included with which nothing is left to do. */
export function queuedMails({ marks, order }: Queue): string[] {
  const places = new Map(order.value.map((mail, index) => [mail, index]));
  // Put in again after the order was given, an account comes last.
  const rank = ({ mail, at }: Mark) => (at <= order.at ? places.get(mail) : undefined) ?? Infinity;
  return marks
    .filter(({ value }) => value.queued)
    .sort((a, b) => compare(rank(a), rank(b)) || a.at - b.at || a.value.place - b.value.place)
    .map(({ mail }) => mail);
}

const sets = new WeakMap<Queue, ReadonlySet<string>>();

/** {@link queuedMails} to look one up in: the same set for the same queue. */
export function queuedIn(queue: Queue): ReadonlySet<string> {
  const mails = sets.get(queue) ?? new Set(queuedMails(queue));
  sets.set(queue, mails);
  return mails;
}

/** Where something is left to do, so that an account can be waiting for its turn. */
export const QUEUEABLE: readonly Status[] = ['todo', 'active', 'paused'];

/** Whether an account can be put in the queue; one that was never taken up can. */
export function isQueueable(conversion: Conversion | undefined): boolean {
  return !conversion || QUEUEABLE.includes(statusOf(conversion));
}

/** The accounts of the queue with which something is left to do, in order. */
export function waitingIn(queue: Queue, conversions: ReadonlyMap<string, Conversion>): Conversion[] {
  return queuedMails(queue)
    .map((mail) => conversions.get(mail))
    .filter((known) => known !== undefined)
    .filter(isQueueable);
}

/**
 * The account whose turn comes after another's, and then from the start again. Those that were paused come last:
 * whoever paused them wanted something else first.
 *
 * @param current the mail of the account that is being worked on
 */
export function nextIn(
  queue: Queue,
  conversions: ReadonlyMap<string, Conversion>,
  current: string | undefined,
): Conversion | undefined {
  const mails = queuedMails(queue);
  const after = mails.indexOf(current ?? '') + 1;
  const turns = [...mails.slice(after), ...mails.slice(0, after)];
  const waiting = waitingIn(queue, conversions).filter(({ mail }) => mail !== current);
  waiting.sort((a, b) => turns.indexOf(a.mail) - turns.indexOf(b.mail));
  return waiting.find((conversion) => statusOf(conversion) !== 'paused') ?? waiting[0];
}

/**
 * Forgets marks that no late message can concern any more: of accounts that were taken out, or are over.
 *
 * @param before only marks older than this moment
 */
export function prunedQueue(queue: Queue, isOver: (mail: string) => boolean, before: number): Queue {
  const marks = queue.marks.filter(({ mail, at, value }) => at >= before || (value.queued && !isOver(mail)));
  const kept = new Set(marks.map(({ mail }) => mail));
  const { value, at } = queue.order;
  return { marks, order: { value: value.filter((mail) => kept.has(mail)), at } };
}

/** As `a - b`, which two infinities do not have. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
