import { type Conversion, newConversion } from '../conversion/conversion.ts';
import type { Fact } from '../conversion/facts.ts';
import { observe } from '../conversion/observe.ts';
import { changeQueue, NO_QUEUE, nextIn } from '../conversion/queue.ts';
import { lastInProgress } from './hands.ts';
import type { CardLook, Hand, Message, Reply } from './messages.ts';
import { type Checklist, EMPTY_CHECKLIST } from './mirror.ts';
import type { PageStore } from './page-store.ts';
import type { Holder } from './schema.ts';

/** Of the one page that an exercise has. */
const TAB = 0;

/**
 * A work list that is in no storage, for one page: what is done in an exercise is nowhere else, and gone with it.
 * What an exercise does not need is not done.
 *
 * @param pass takes what concerns no work list, as the help that is opened
 */
export function createExerciseStore(pass: (message: Message) => Promise<Reply>): PageStore {
  const conversions = new Map<string, Conversion>();
  const holders = new Map<string, Holder>();
  const watchers = new Set<(checklist: Checklist) => void>();
  const listeners = new Set<Parameters<PageStore['listen']>[0]>();
  let queue = NO_QUEUE;
  let hand: Hand;
  // The queue is for a day's work: it is there when one ticks an account, and before that in nobody's way.
  let look: CardLook = { folded: false, queueClosed: true };

  const checklist = (): Checklist => ({
    ...EMPTY_CHECKLIST,
    conversions: new Map(conversions),
    holders: new Map(holders),
    queue,
  });

  const tellAll = () => {
    for (const watch of watchers) watch(checklist());
  };

  function apply(fact: Fact): void {
    const rows = fact.kind === 'page' ? fact.page.rows : [];
    for (const { mail, bal, rpps } of rows)
      if (bal !== 'MED' && rpps && !conversions.has(mail)) holders.set(mail, { mail, rpps });
    const news = fact.kind === 'page' ? rows.filter(({ bal }) => bal === 'MED') : [fact];
    for (const mail of new Set([...conversions.keys(), ...news.map((each) => each.mail)]))
      conversions.set(mail, observe(conversions.get(mail) ?? newConversion(mail), fact));
    tellAll();
  }

  /** Works on an account from now on. */
  function take(mail: string): void {
    hand = mail;
    for (const hear of listeners) hear({ type: 'hand', hand: mail }, () => undefined);
  }

  function answer(message: Message): Reply | Promise<Reply> {
    switch (message.type) {
      case 'page': {
        hand ??= lastInProgress([...conversions.values()]);
        const { at, document, page } = message;
        apply({ kind: 'page', at, origin: { tab: TAB, document }, page, ...(hand && { hand }) });
        return { look, ...(hand && { hand }) };
      }
      case 'saving': {
        const { type: _, document, ...saved } = message;
        apply({ kind: 'saving', origin: { tab: TAB, document }, ...saved });
        return {};
      }
      case 'decide': {
        const { at, mail, decision } = message;
        apply({ kind: 'decision', at, mail, decision });
        if (message.take) take(mail);
        return {};
      }
      case 'queue':
        queue = changeQueue(queue, message.change);
        tellAll();
        return {};
      case 'next': {
        const next = nextIn(queue, conversions, message.after);
        if (next) {
          apply({ kind: 'decision', at: message.at, mail: next.mail, decision: { kind: 'started' } });
          take(next.mail);
        } else for (const hear of listeners) hear({ type: 'no-next' }, () => undefined);
        return {};
      }
      // The accounts of an exercise are in no directory.
      case 'open-directory':
        return pass({ type: 'open-directory' });
      case 'release':
        hand = '';
        return {};
      case 'look':
        look = message.look;
        return {};
      case 'texts':
      case 'open-help':
        return pass(message);
      default:
        return {};
    }
  }

  return {
    async send(message) {
      // Nobody is called back before the call is over, as with the work list.
      await Promise.resolve();
      return answer(message);
    },
    async mirror(onChange, signal) {
      watchers.add(onChange);
      signal.addEventListener('abort', () => watchers.delete(onChange));
      onChange(checklist());
    },
    listen(onMessage, signal) {
      listeners.add(onMessage);
      signal.addEventListener('abort', () => listeners.delete(onMessage));
    },
  };
}
