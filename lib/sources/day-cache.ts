import { browser } from 'wxt/browser';

/** Answers kept until the end of the day: the directory changes once a night. */
export interface DayCache {
  get(question: string): Promise<unknown>;
  set(question: string, answer: unknown): Promise<void>;
}

const PREFIX = 'asked:';

/**
 * The cache of the browser's session: in memory, out of reach of web pages, forgotten when the browser is closed and
 * erased with everything else. A question holds what was asked and never the key.
 *
 * @param now in ms since 1970; a day is one of the administrator's
 */
export function createDayCache(now: () => number): DayCache {
  const today = () => new Date(now()).toDateString();
  return {
    async get(question) {
      const key = PREFIX + question;
      const kept = (await browser.storage.session.get(key))[key] as
        | { day: string; answer: unknown }
        | undefined;
      return kept?.day === today() ? kept.answer : undefined;
    },
    async set(question, answer) {
      const day = today();
      const all = (await browser.storage.session.get(null)) as Record<string, { day?: string } | undefined>;
      const old = Object.keys(all).filter((key) => key.startsWith(PREFIX) && all[key]?.day !== day);
      if (old.length > 0) await browser.storage.session.remove(old);
      try {
        await browser.storage.session.set({ [PREFIX + question]: { day, answer } });
      } catch {
        // Full: the answer is only asked for again.
      }
    },
  };
}
