import { momentIn, NO_QUEUE, type QueueChange, queuedMails } from '../../lib/conversion/queue.ts';
import type { Message } from '../../lib/store/messages.ts';
import { send } from '../../lib/store/send.ts';
import { text } from '../text.ts';
import { calledAs, type Entry } from './entry.ts';
import type { Doing } from './report.ts';
import type { ChecklistState } from './state.ts';
import { undoing } from './undo.ts';

/** What can be done with the queue. */
export interface QueueActs {
  enqueue(entry: Entry): void;
  dequeue(entry: Entry): void;
  /** Moves an account one place up (-1) or down (1). */
  move(entry: Entry, by: -1 | 1): void;
  clearQueue(): void;
  /** Takes up the next account in Medimail, and goes to the list there. */
  next(): void;
}

/** @param onOpened called when Medimail was brought to the front */
export function createQueueActs(
  state: ChecklistState,
  { start, report }: Doing,
  onOpened: () => void,
): QueueActs {
  const order = () => {
    const queue = state.stored.peek()?.queue;
    return queue ? queuedMails(queue) : [];
  };
  const change = (made: Omit<QueueChange, 'at'>): Message => ({
    type: 'queue',
    change: { at: momentIn(state.stored.peek()?.queue ?? NO_QUEUE, Date.now()), ...made },
  });
  const undone = () => text('queue_did_undo');

  return {
    enqueue: (entry) =>
      start(async () => {
        await send(change({ add: [entry.mail] }));
        report(text('popup_did_enqueue', calledAs(entry)), undone(), () => [change({ drop: [entry.mail] })]);
      }),
    dequeue: (entry) =>
      start(async () => {
        const former = order();
        await send(change({ drop: [entry.mail] }));
        report(text('popup_did_dequeue', calledAs(entry)), undone(), () => [
          change({ add: [entry.mail], order: former }),
        ]);
      }),
    move: (entry, by) =>
      start(async () => {
        const former = order();
        const waiting = state.waiting.peek().map(({ mail }) => mail);
        const place = waiting.indexOf(entry.mail) + by;
        const other = waiting[place];
        if (other === undefined) return;
        const swapped = former.map((mail) =>
          mail === other ? entry.mail : mail === entry.mail ? other : mail,
        );
        await send(change({ order: swapped }));
        report(text('popup_did_move', calledAs(entry), place + 1, waiting.length), undone(), () => [
          change({ order: former }),
        ]);
      }),
    clearQueue: () =>
      start(async () => {
        const former = order();
        await send(change({ drop: former }));
        report(text('popup_did_clear_queue'), undone(), () => [change({ add: former, order: former })]);
      }),
    next: () =>
      start(async () => {
        const after = state.current.peek();
        const { next } = await send({ type: 'next', at: Date.now(), ...(after && { after }) });
        if (!next) {
          report(text('queue_empty_now'));
          return;
        }
        const { nom, prenom } = next.person.value;
        const name = calledAs({ name: [nom, prenom].filter(Boolean).join(' '), mail: next.mail });
        const did = text('popup_did_next', name);
        if (next.decision.value.kind === 'started') report(did);
        else
          report(did, text('popup_did_undo', name), () => [
            undoing(next, state.stored.peek()?.conversions.get(next.mail)),
          ]);
        onOpened();
      }),
  };
}
