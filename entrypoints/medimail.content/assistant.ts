import { undoing } from '../../components/checklist/undo.ts';
import { chooseLanguage } from '../../components/choose-language.ts';
import { createBadges } from '../../components/overlay/badges.ts';
import { mountOverlay } from '../../components/overlay/mount.tsx';
import { mountPicker } from '../../components/overlay/mount-picker.tsx';
import { createProblemCard } from '../../components/overlay/problem.ts';
import { type TextKey, text } from '../../components/text.ts';
import type { Decision } from '../../lib/conversion/conversion.ts';
import type { Guidance, SaveButton } from '../../lib/conversion/guidance.ts';
import { guide } from '../../lib/conversion/guide.ts';
import { statusOf } from '../../lib/conversion/progress.ts';
import { queuedIn } from '../../lib/conversion/queue.ts';
import { copyPage, type PageCopy } from '../../lib/page/copy/copy-page.ts';
import { describeShown } from '../../lib/page/describe-shown.ts';
import { isElement } from '../../lib/page/dom.ts';
import type { Showable } from '../../lib/page/profile.ts';
import { known } from '../../lib/store/known.ts';
import type { CardLook, Message, Reply, TabMessage } from '../../lib/store/messages.ts';
import { type Checklist, EMPTY_CHECKLIST } from '../../lib/store/mirror.ts';
import { NotWritten } from '../../lib/store/not-written.ts';
import { type PageStore, workList } from '../../lib/store/page-store.ts';
import { createOwnerAnswers } from './ask-owner.ts';
import { fillField } from './fill-field.ts';
import { focusTarget } from './focus-target.ts';
import { guardSaves } from './guard-saves.ts';
import { isPartOf } from './is-part-of.ts';
import { createPageQueue } from './page-queue.ts';
import { createPageReader } from './page-reader.ts';
import { createPageTeller } from './page-teller.ts';

/**
 * Sits on a page of Medimail until the signal: reads it, tells the background what it shows, and shows what to
 * do next for the account that this tab works on.
 *
 * @param store another one than the work list, for an exercise
 */
export async function startAssistant(
  document: Document,
  signal: AbortSignal,
  store: PageStore = workList,
): Promise<void> {
  /** Whether anything of ours was in the page: somebody may wonder where it is gone. */
  let used = false;
  const problem = createProblemCard(document, {
    retry: () => {
      teller.forget();
      reader.renew();
      if (!isKnown) void follow();
    },
    report: () => void send({ type: 'ask-report' }),
  });
  signal.addEventListener('abort', () => {
    if (used) problem.show('gone');
  });

  /** Does something whose failure is ours alone: the page goes on, and a card says so. */
  function safely<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch {
      fail();
      return undefined;
    }
  }

  function fail(): void {
    if (!signal.aborted) problem.show('fault');
  }

  /**
   * Tells the store something. A failure is shown, and what was told is told again later.
   *
   * @returns nothing when it did not arrive
   */
  async function deliver(message: Message): Promise<Reply | undefined> {
    try {
      const reply = await store.send(message);
      problem.settle('full');
      return reply;
    } catch (error) {
      teller.forget();
      if (error instanceof NotWritten && !signal.aborted)
        problem.show(error.why === 'full' ? 'full' : 'fault');
      return undefined;
    }
  }
  const send = async (message: Message): Promise<Reply> => (await deliver(message)) ?? {};

  let checklist = EMPTY_CHECKLIST;
  /** Whether what is stored was read, and the texts are at hand: before that, nothing that is shown would be true. */
  let isKnown = false;
  let hand: string | undefined;
  let look: CardLook = { folded: false };
  let held = false;
  /** The administrator is showing something: nothing else of ours is in the way. */
  let picking = false;
  /** The account for which the choice of visibility was made knowingly on this page. */
  let visibleFor: string | undefined;
  const teller = createPageTeller({ document, reading: () => reader.reading, deliver });

  const badges = createBadges(
    document,
    {
      start: (mail) => void decide(mail, { kind: 'started' }, true),
      toggleQueued: (mail) => queue.toggle(mail),
    },
    signal,
  );
  signal.addEventListener('abort', () => badges.remove());

  const owners = createOwnerAnswers(send, () => show());
  const guidance = (): Guidance | undefined => {
    const conversion = hand ? checklist.conversions.get(hand) : undefined;
    if (!conversion || !['active', 'awaiting', 'done'].includes(statusOf(conversion))) return undefined;
    return guide(conversion, reader.reading, {
      ...known(checklist, conversion.mail),
      identify: (rpps) => owners.of(conversion.mail, rpps),
      visibleConfirmed: visibleFor === conversion.mail,
    });
  };

  const overlay = mountOverlay(
    document,
    {
      fill: fillField,
      confirmVisible: () => {
        visibleFor = hand;
        show();
      },
      fix: () => {
        saves.drop();
        held = false;
        show();
        const failing = guidance()?.checks.find(({ result }) => result.verdict === 'error');
        failing?.field.focus();
      },
      saveAnyway: () => {
        held = false;
        show();
        saves.release();
      },
      pause: () => void decideInHand({ kind: 'paused' }, 'popup_did_pause'),
      setAside: (reason, words) =>
        void decideInHand({ kind: 'set-aside', reason, text: words }, 'popup_did_set_aside'),
      next: () => queue.next(),
      close: () => {
        hand = undefined;
        show();
        void send({ type: 'release' });
      },
      switchTo: (mail) => void decide(mail, { kind: 'started' }, true),
      show: (element) => pick({ element }),
      report: () => void send({ type: 'ask-report' }),
      openHelp: (step) => void send({ type: 'open-help', step }),
      openDirectory: () => void send({ type: 'open-directory', ...(hand && { mail: hand }) }),
      forget: (element) => void send({ type: 'forget-shown', what: { element } }),
      look: (next) => leave(next),
    },
    signal,
  );

  const leave = (next: CardLook) => {
    look = next;
    show();
    void send({ type: 'look', look });
  };

  const queue = createPageQueue({
    document,
    send,
    signal,
    onClosed: (closed) => leave({ ...look, queueClosed: closed }),
    onChange: () => show(),
  });

  const saves = guardSaves({
    guidance: () =>
      safely(() => {
        reader.refresh();
        return guidance();
      }),
    holds: () => checklist.settings.holdSaves,
    awaited: owners.awaited,
    onHeld: () => {
      held = true;
      show();
    },
    onSaved: ({ what, value }: SaveButton) => {
      if (!hand) return;
      const fact = { what, value } as { what: 'user'; value: { rpps: string } };
      void send({ type: 'saving', at: Date.now(), document: teller.showing, mail: hand, ...fact });
    },
    signal,
  });

  const reader = createPageReader({
    document,
    profile: () => checklist.profile,
    onRead(isRead) {
      if (isRead) problem.settle('fault');
      show();
      void tell().then((isNews) => {
        if (isNews) show();
      });
    },
    onDocument(part) {
      if (part.defaultView) saves.watch(part.defaultView);
      for (const type of ['change', 'click'] as const)
        part.addEventListener(type, noteVisible, { signal, capture: true });
    },
    safely,
    fail,
    signal,
  });

  function show(): void {
    if (isKnown && !signal.aborted) safely(draw);
  }

  function draw(): void {
    const rows = checklist.settings.badges ? reader.reading.list?.rows : undefined;
    badges.show(rows ?? [], checklist.conversions, queuedIn(checklist.queue));
    const advice = picking ? undefined : guidance();
    used ||= advice !== undefined || (rows?.length ?? 0) > 0;
    const conversion = hand ? checklist.conversions.get(hand) : undefined;
    const switchTo = advice?.other?.mail;
    const { reading } = reader;
    queue.show({ reading, checklist, hand, guidance: advice, closed: picking || look.queueClosed === true });
    overlay.show(
      advice &&
        conversion && {
          conversion,
          guidance: advice,
          look,
          held,
          hints: checklist.settings.hints,
          findings: checklist.findings.get(conversion.mail),
          switchTo: switchTo && checklist.conversions.has(switchTo) ? switchTo : undefined,
          next: queue.nextName(),
          keepOff: queue.rects,
        },
    );
  }

  /** Tells the background what the page shows, when that is something new. @returns whether it was */
  function tell(): Promise<boolean> {
    return teller.tell(() => {
      const before = { hand, look };
      return (reply) => {
        // What the administrator did meanwhile is newer than the answer.
        if (hand === before.hand) hand = reply.hand || undefined;
        if (look === before.look) look = reply.look ?? look;
      };
    });
  }

  async function decide(mail: string, decision: Decision, take = false): Promise<void> {
    await send({ type: 'decide', at: Date.now(), mail, decision, take });
  }

  async function decideInHand(decision: Decision, did: TextKey): Promise<void> {
    const former = hand && checklist.conversions.get(hand);
    if (!former) return;
    await decide(former.mail, decision);
    const { nom, prenom } = former.person.value;
    const name = [nom, prenom].filter(Boolean).join(' ') || former.mail;
    queue.say({
      text: text(did, name),
      undo: () => {
        void send(undoing(former, checklist.conversions.get(former.mail)));
        queue.say({ text: text('popup_did_undo', name) });
      },
    });
  }

  /** Moves the focus to what is pointed at, or else to the card; says so when there is nothing. */
  function jump(): void {
    const target = guidance()?.target;
    if (target ? focusTarget(target) : overlay.focus()) return;
    if (target) queue.say({ text: text('jump_mouse_only') });
    else if (window === window.top) queue.say({ text: text('jump_nothing') });
  }

  /** Asks the administrator to show an element, and remembers it. */
  function pick(what: Showable): void {
    if (picking) return;
    picking = true;
    show();
    mountPicker(
      document,
      what,
      (element) => {
        const shown = describeShown(what, element, reader.reading);
        if (shown) void send({ type: 'shown', what: shown });
        return shown !== undefined;
      },
      () => {
        picking = false;
        show();
      },
      signal,
    );
  }

  const onMessage = (told: TabMessage, answer: (copy: PageCopy) => void): void => {
    if (told.type === 'copy') {
      answer(copyPage(document));
      return;
    }
    if (told.type === 'show') {
      pick(told.what);
      return;
    }
    if (told.type === 'jump') {
      jump();
      return;
    }
    if (told.type === 'go') {
      location.assign(told.url);
      return;
    }
    if (told.type === 'no-next') {
      if (window === window.top) queue.say({ text: text('queue_empty_now') });
      return;
    }
    hand = told.hand || undefined;
    show();
  };
  store.listen(onMessage, signal);

  /** A person who works the control of visibility has made the choice. */
  function noteVisible(event: Event): void {
    // A component would say that it is itself the target of what happens inside it.
    const target = event.composedPath()[0] as Node;
    if (!event.isTrusted || !isElement(target)) return;
    const visible = guidance()?.checks.find(({ check }) => check === 'visible');
    if (visible && isPartOf(target, visible.field)) visibleFor = hand;
  }

  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) teller.showAgain();
    },
    { signal },
  );

  const begun = reader.begin();
  const speak = chooseLanguage(async (language) => (await send({ type: 'texts', language })).texts);
  let speaking: Promise<void> | undefined;
  const hear = (next: Checklist): void => {
    const relearned = next.profile !== checklist.profile;
    checklist = next;
    owners.renew();
    if (relearned) reader.renew();
    const change = speak(next.settings.language);
    if (change)
      // What is drawn in another language is drawn anew.
      speaking = change.then(() => {
        badges.remove();
        isKnown = true;
        show();
      });
    else {
      isKnown ||= speaking === undefined;
      show();
    }
  };
  const follow = () => store.mirror(hear, signal).catch(fail);
  await follow();
  await begun;
  await speaking;
  show();
  await tell();
  show();
}
