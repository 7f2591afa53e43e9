import { browser } from 'wxt/browser';

/** Answers kept until the end of the day: the directory changes once a night. */
export interface DayCache {
  get(question: string): Promise<unknown>;
  set(question: string, answer: unknown): Promise<void>;
}

const PREFIX = 'asked:';

/** What the answers may take together, in characters: the browser's session holds more than them, in 10 MB. */
const MOST = 2_000_000;

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
      const asked = Object.keys(all).filter((key) => key.startsWith(PREFIX));
      const kept = asked.filter((key) => all[key]?.day === day);
      const size = JSON.stringify([answer, ...kept.map((key) => all[key])]).length;
      // Too much: all of them are only asked for again.
      const old = size > MOST ? asked : asked.filter((key) => !kept.includes(key));
      if (old.length > 0) await browser.storage.session.remove(old);
      if (JSON.stringify(answer).length > MOST) return;
      try {
        await browser.storage.session.set({ [PREFIX + question]: { day, answer } });
      } catch {
        // Full: the answer is only asked for again.
      }
    },
  };
}
