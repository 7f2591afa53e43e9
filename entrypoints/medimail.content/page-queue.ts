import { mountQueueBar } from '../../components/overlay/mount-queue-bar.tsx';
import type { PageNote } from '../../components/overlay/queue-bar-state.ts';
import { text } from '../../components/text.ts';
import type { Conversion } from '../../lib/conversion/conversion.ts';
import type { Guidance } from '../../lib/conversion/guidance.ts';
import {
  momentIn,
  NO_QUEUE,
  nextIn,
  type QueueChange,
  queuedIn,
  waitingIn,
} from '../../lib/conversion/queue.ts';
import type { PageReading } from '../../lib/page/types.ts';
import type { Checklist } from '../../lib/store/mirror.ts';
import type { PageStore } from '../../lib/store/page-store.ts';
import { createAddable } from './addable.ts';

/** What the page and the store say when the queue is shown. */
export interface QueueMoment {
  reading: PageReading;
  checklist: Checklist;
  hand: string | undefined;
  guidance: Guidance | undefined;
  /** Whether the administrator closed the bar. */
  closed: boolean;
}

/** The queue on a page of Medimail: ticks are put and taken, the bar is shown. */
export interface PageQueue {
  show(moment: QueueMoment): void;
  /** Puts an account in the queue, or takes it out. */
  toggle(mail: string): void;
  /** Takes up the next account of the queue in this tab. */
  next(): void;
  /** How the account is called whose turn is next; nothing when none is left. */
  nextName(): string | undefined;
  /** Says what was just done, or could not be. */
  say(note: PageNote): void;
  /** Where the bar lies. */
  rects(): DOMRect[];
}

interface Options {
  document: Document;
  /** Tells the store something. */
  send: PageStore['send'];
  signal: AbortSignal;
  /** Called when the administrator closes the bar, or uses the queue again. */
  onClosed(closed: boolean): void;
  /** Called when something else is to be shown. */
  onChange(): void;
}

export function createPageQueue({ document, send, signal, onClosed, onChange }: Options): PageQueue {
  let moment: QueueMoment | undefined;
  let note: PageNote | undefined;
  const addableNow = createAddable();

  const change = (made: Omit<QueueChange, 'at'>) =>
    void send({
      type: 'queue',
      change: { at: momentIn(moment?.checklist.queue ?? NO_QUEUE, Date.now()), ...made },
    });
  const say = (next: PageNote | undefined) => {
    note = next;
    onChange();
  };
  const next = () =>
    void send({ type: 'next', at: Date.now(), here: true, ...(moment?.hand && { after: moment.hand }) });

  const bar = mountQueueBar(
    document,
    {
      addPage(mails) {
        change({ add: mails });
        say({
          text: mails.length === 1 ? text('queue_did_add_1') : text('queue_did_add', mails.length),
          undo: () => {
            change({ drop: mails });
            say({ text: text('queue_did_undo') });
          },
        });
      },
      next,
      close() {
        if (!note) onClosed(true);
        say(undefined);
      },
    },
    signal,
  );

  const nextUp = (): Conversion | undefined =>
    moment && nextIn(moment.checklist.queue, moment.checklist.conversions, moment.hand);

  return {
    show(at) {
      moment = at;
      const { reading, checklist, guidance, closed } = at;
      const queued = queuedIn(checklist.queue);
      const rows = reading.list?.rows ?? [];
      const addable = addableNow({ rows, queued, conversions: checklist.conversions });
      const waiting = waitingIn(checklist.queue, checklist.conversions).length;
      const isUsed =
        checklist.settings.badges && !closed && (addable.length > 0 || (rows.length > 0 && waiting > 0));
      const nextOne = guidance?.state === 'done' ? undefined : nextUp();
      bar.show(
        (isUsed || note) && !reading.inFront
          ? {
              waiting: isUsed ? waiting : 0,
              addable: isUsed ? addable : [],
              next: isUsed && nextOne ? nameOf(nextOne) : undefined,
              note,
              avoid: guidance ? workedOn(guidance) : [],
            }
          : undefined,
      );
    },
    toggle(mail) {
      const isIn = moment !== undefined && queuedIn(moment.checklist.queue).has(mail);
      change(isIn ? { drop: [mail] } : { add: [mail] });
      note = undefined;
      onClosed(false);
    },
    next,
    nextName() {
      const up = nextUp();
      return up && nameOf(up);
    },
    say,
    rects: () => bar.rects(),
  };
}

function nameOf({ mail, person }: Conversion): string {
  const { nom, prenom } = person.value;
  return [nom, prenom].filter(Boolean).join(' ') || mail;
}

function workedOn({ target, checks, save }: Guidance): Element[] {
  return [...(target ? [target] : []), ...checks.map(({ field }) => field), ...(save ? [save.control] : [])];
}
