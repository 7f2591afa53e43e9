import { browser } from 'wxt/browser';
import type { Decision, SetAsideReason } from '../../lib/conversion/conversion.ts';
import type { Status } from '../../lib/conversion/progress.ts';
import { momentIn, NO_QUEUE, queuedMails } from '../../lib/conversion/queue.ts';
import type { Showable } from '../../lib/page/profile.ts';
import type { Message } from '../../lib/store/messages.ts';
import { openMedimail } from '../../lib/store/open-medimail.ts';
import { send } from '../../lib/store/send.ts';
import { DEFAULT_VIEW, type View } from '../../lib/store/view.ts';
import { type TextKey, text } from '../text.ts';
import { requestAccess } from './access.ts';
import { downloadCsv } from './download.ts';
import { calledAs, type Entry } from './entry.ts';
import { noteMessage } from './note-message.ts';
import { createPlaceActs, type PlaceActs } from './place-acts.ts';
import { createQueueActs, type QueueActs } from './queue-acts.ts';
import { createDoing } from './report.ts';
import type { ChecklistState } from './state.ts';
import { momentAfter, undoing } from './undo.ts';

/** What the administrator can do in the checklist. Each says what it did, and how to undo it when it can be. */
export interface Acts extends QueueActs, PlaceActs {
  /** Opens Medimail on the account; one that was not worked on is taken up. */
  open(entry: Entry): void;
  pause(entry: Entry): void;
  setAside(entry: Entry, reason: SetAsideReason, words: string): void;
  /** Back to do. */
  reset(entry: Entry): void;
  finish(entry: Entry): void;
  remove(entry: Entry): void;
  /**
   * Says that a note was written.
   *
   * @param keep makes sure that it is kept, and says whether it is another than the former
   */
  noted(entry: Entry, former: string, keep: () => Promise<boolean>): void;
  /** Sorts or filters the list, here and in every other view of it. */
  look(change: Partial<View>): void;
  openMedimail(): void;
  /** Goes to Medimail's page and asks there to show something. */
  askToShow(what: Showable): void;
  /** Asks Medimail's page for a diagnostic report. */
  askReport(): void;
  openOptions(): void;
  openDirectory(): void;
  exportCsv(): void;
  erase(): void;
  /** It was read how many accounts were erased because their time was over. */
  erasedTold(): void;
  allow(): void;
}

/** @param onOpened called when Medimail was brought to the front */
export function createActs(state: ChecklistState, onOpened: () => void): Acts {
  const doing = createDoing(state);
  const { start, report } = doing;
  const nowQueued = () => state.stored.peek()?.queue ?? NO_QUEUE;
  const known = (mail: string) => state.stored.peek()?.conversions.get(mail);

  const say = (entry: Entry, did: TextKey, undo: () => Message[]): void => {
    state.unfolded.value = undefined;
    report(text(did, calledAs(entry)), text('popup_did_undo', calledAs(entry)), undo);
  };
  const decide = async (entry: Entry, decision: Decision, did: TextKey): Promise<void> => {
    const { mail, conversion } = entry;
    await send({ type: 'decide', at: momentAfter(conversion), mail, decision });
    say(entry, did, () => [undoing(conversion, known(mail))]);
  };
  const openThen = (work: () => Promise<unknown>): void =>
    start(async () => {
      await work();
      onOpened();
    });

  return {
    ...createQueueActs(state, doing, onOpened),
    ...createPlaceActs(doing, onOpened),
    open: (entry) =>
      openThen(async () => {
        const did = STARTS[entry.status];
        if (did) await decide(entry, { kind: 'started' }, did);
        await send({ type: 'open', mail: entry.mail });
      }),
    pause: (entry) => start(() => decide(entry, { kind: 'paused' }, 'popup_did_pause')),
    setAside: (entry, reason, words) =>
      start(() => decide(entry, { kind: 'set-aside', reason, text: words }, 'popup_did_set_aside')),
    reset: (entry) => start(() => decide(entry, { kind: 'none' }, 'popup_did_reset')),
    finish: (entry) => start(() => decide(entry, { kind: 'finished' }, 'popup_did_finish')),
    remove: (entry) =>
      start(async () => {
        const { mail } = entry;
        const { queue, findings } = state.stored.peek() ?? {};
        const order = queue ? queuedMails(queue) : [];
        const learnt = findings?.get(mail);
        const { removed = entry.conversion } = await send({ type: 'remove', mail });
        say(entry, 'popup_did_remove', () => [
          {
            type: 'put',
            records: { conversions: [removed], holders: [], findings: learnt ? [learnt] : [] },
            forget: [],
          },
          ...(order.includes(mail)
            ? [
                {
                  type: 'queue',
                  change: { at: momentIn(nowQueued(), Date.now()), add: [mail], order },
                } as const,
              ]
            : []),
        ]);
      }),
    noted: (entry, former, keep) =>
      start(async () => {
        if (!(await keep())) return;
        report(text('popup_did_note', calledAs(entry)), text('popup_did_undo', calledAs(entry)), () => [
          noteMessage(known(entry.mail) ?? entry.conversion, former),
        ]);
      }),
    look: (change) => {
      state.view.value = { ...state.view.peek(), ...change };
      start(async () => {
        state.viewsOnTheWay += 1;
        await send({ type: 'view', view: state.view.peek() }).finally(() => {
          state.viewsOnTheWay -= 1;
        });
      });
    },
    askToShow: (what) => openThen(() => send({ type: 'ask-to-show', what })),
    openMedimail: () => openThen(openMedimail),
    askReport: () => openThen(() => send({ type: 'ask-report' })),
    openOptions: () => openThen(() => browser.runtime.openOptionsPage()),
    openDirectory: () => openThen(() => send({ type: 'open-directory' })),
    exportCsv: () =>
      start(async () => {
        const conversions = state.entries.peek().map(({ conversion }) => conversion);
        report(text('popup_did_export', downloadCsv(conversions, new Date())));
      }),
    erase: () =>
      start(async () => {
        state.erasing.value = false;
        const { erased = {} } = await send({ type: 'erase' });
        state.view.value = DEFAULT_VIEW;
        state.query.value = '';
        // The copy is held by this message alone: it goes when the message is closed, or the view.
        report(text('popup_did_erase'), text('popup_did_put_back'), () => [
          { type: 'put-back', stored: erased },
        ]);
      }),
    erasedTold: () => start(async () => void (await send({ type: 'erased-told' }))),
    allow: () =>
      start(async () => {
        state.granted.value = await requestAccess();
      }),
  };
}

/** What is said when work on an account is taken up; in the other states it is, or nothing is left to do. */
const STARTS: Partial<Record<Status, TextKey>> = {
  todo: 'popup_did_start',
  paused: 'popup_did_resume',
  'set-aside': 'popup_did_resume',
};
