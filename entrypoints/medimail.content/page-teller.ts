import { nextTurn } from '../../lib/directory/next-turn.ts';
import { isLong } from '../../lib/page/is-long.ts';
import type { PageReading } from '../../lib/page/types.ts';
import type { Message, Reply } from '../../lib/store/messages.ts';
import { createToldFacts } from './told-facts.ts';

/** Tells the background what the page shows, each thing once. */
export interface PageTeller {
  /** Names this showing of the page: what it shows and what was saved from it belong together. */
  readonly showing: string;
  /**
   * Tells what is new.
   *
   * @param asked called before each part is sent, for what takes the answer
   * @returns whether there was something new
   */
  tell(asked: () => (reply: Reply) => void): Promise<boolean>;
  /** Nothing of it arrived, or it is to be told again. */
  forget(): void;
  /** The browser shows the page again, which it had kept: it may be what a refusal led back to. */
  showAgain(): void;
}

interface Options {
  document: Document;
  /** What the page says now. */
  reading(): PageReading;
  /** @returns nothing when it did not arrive */
  deliver(message: Message): Promise<Reply | undefined>;
}

export function createPageTeller({ document, reading, deliver }: Options): PageTeller {
  const told = createToldFacts();
  let showing: string = crypto.randomUUID();
  /** When what the page says was told, and whether the browser kept the page since. */
  let toldAt: number | undefined;
  let isKept = false;

  return {
    get showing() {
      return showing;
    },
    forget: () => told.forget(),
    showAgain() {
      showing = crypto.randomUUID();
      isKept = true;
    },
    async tell(asked) {
      const url = location.href;
      let isNews = false;
      // What was read of a long list is painted first; of any other page it is told at once, as one may leave it.
      if (isLong(document)) await nextTurn();
      const isSame = isKept && told.news(reading()).length === 0;
      if (isKept) told.forget();
      const at = Date.now();
      const saidAt = isSame ? toldAt : undefined;
      for (const page of told.news(reading())) {
        const take = asked();
        const since = saidAt !== undefined && { saidAt };
        const reply = await deliver({ type: 'page', at, ...since, document: showing, page, url });
        // What was known of this tab still holds.
        if (!reply) return isNews;
        isNews = true;
        take(reply);
      }
      if (isNews) toldAt = saidAt ?? at;
      isKept = false;
      return isNews;
    },
  };
}
