import { browser } from 'wxt/browser';
import type { PageCopy } from '../page/copy/copy-page.ts';
import type { Message, Reply, TabMessage } from './messages.ts';
import { type Checklist, mirrorChecklist } from './mirror.ts';
import { send } from './send.ts';

/** What the assistant of a page keeps and reads: the work list, or one of its own in an exercise. */
export interface PageStore {
  /** Tells the store something; as {@link send}. */
  send(message: Message): Promise<Reply>;
  /** Follows what is stored until the signal; as {@link mirrorChecklist}. */
  mirror(onChange: (checklist: Checklist) => void, signal: AbortSignal): Promise<void>;
  /** Hears what the page's tab is told, until the signal. */
  listen(
    onMessage: (message: TabMessage, answer: (copy: PageCopy) => void) => void,
    signal: AbortSignal,
  ): void;
}

/** The work list that the background keeps. */
export const workList: PageStore = {
  send,
  mirror: mirrorChecklist,
  listen(onMessage, signal) {
    const hear = (message: unknown, _: unknown, answer: (copy: PageCopy) => void): undefined => {
      onMessage(message as TabMessage, answer);
    };
    browser.runtime.onMessage.addListener(hear);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
  },
};
