import { setTimeout } from 'node:timers/promises';
import type { Surface, Target } from './driver.ts';
import type { Box, ShadowElement, ShadowReader } from './shadow.ts';
import { PATIENCE } from './until.ts';

/** How often it is looked for, in ms. */
const INTERVAL = 20;
/** What is asked of a page on its way to the next one may never be answered: it is asked again, after so many ms. */
const UNANSWERED = 5000;

/** The card, as a person sees it. */
export interface CardView {
  step: string;
  mail: string;
  state: string;
  text: string;
  box: Box;
}

/** A check beside a field. */
export interface CheckView {
  check: string;
  verdict: string;
  text: string;
  box: Box;
}

/** What a person can see of the assistant in one tab, at a moment. */
export class AssistantView {
  constructor(
    readonly page: Surface,
    readonly reader: ShadowReader,
  ) {}

  async card(): Promise<CardView | undefined> {
    const [card] = await this.reader.all('data-part', 'card');
    const box = card && (await this.reader.box(card));
    if (!card || !box) return undefined;
    const { attributes, text } = card;
    return {
      step: attributes['data-step'] ?? '',
      mail: attributes['data-mail'] ?? '',
      state: attributes['data-state'] ?? '',
      text,
      box,
    };
  }

  async spotlight(): Promise<Box | undefined> {
    const [ring] = await this.reader.all('data-part', 'spotlight');
    return ring && this.reader.box(ring);
  }

  async checks(): Promise<CheckView[]> {
    const views: CheckView[] = [];
    for (const element of await this.reader.all('data-part', 'check')) {
      const box = await this.reader.box(element);
      const { 'data-check': check = '', 'data-verdict': verdict = '' } = element.attributes;
      if (box) views.push({ check, verdict, text: element.text, box });
    }
    return views;
  }

  /** The mails of the badges shown, in the order of the page. */
  async badges(): Promise<string[]> {
    const badges = await this.reader.all('data-part', 'badge');
    return badges.map((badge) => badge.attributes['data-mail'] ?? '');
  }

  /** What a screen reader is told. */
  async announcement(): Promise<string | undefined> {
    const [region] = await this.reader.all('aria-live');
    return region?.text;
  }

  /** What a part's style comes to. */
  async styleOf(part: string, property: string): Promise<string> {
    const [element] = await this.reader.all('data-part', part);
    return element ? this.reader.style(element, property) : '';
  }

  /** Whether an element is outlined, to be shown. */
  async isOutlined(target: Target): Promise<boolean> {
    const [outline] = await this.reader.all('data-part', 'outline');
    const ring = outline && (await this.reader.box(outline));
    const box = await target.first().boundingBox();
    return Boolean(ring && box && coversExactly(ring, box));
  }

  protected async badgeOf(mail: string): Promise<ShadowElement | undefined> {
    const badges = await this.reader.all('data-part', 'badge');
    return badges.find(({ attributes }) => attributes['data-mail'] === mail.toLowerCase());
  }

  /** Asks again, a moment later, until there is an answer. */
  async wait<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const answer = await answered(ask()).catch((error: Error) => {
        // The page is on its way to the next one, or the machine is busy.
        if (!/context|navigat|node|target|closed|timeout/i.test(error.message)) throw error;
        return undefined;
      });
      if (answer !== undefined) return answer;
      if (Date.now() > end) throw new Error(`Waited for ${what}; ${await this.describe()}`);
      // Not a frame of the page: a tab that is not in front may draw none.
      await setTimeout(INTERVAL);
    }
  }

  private async describe(): Promise<string> {
    const card = await this.card().catch(() => undefined);
    const ring = await this.spotlight().catch(() => undefined);
    return `at ${this.page.url()} the card is ${JSON.stringify(card)}, the spotlight ${JSON.stringify(ring)}`;
  }
}

/** An answer, or nothing when there is none in time. */
function answered<T>(asked: Promise<T>): Promise<T | undefined> {
  return Promise.race([asked, setTimeout(UNANSWERED, undefined, { ref: false })]);
}

/** How far the ring may stand off its element on each side, in CSS pixels. */
const RING = 12;

/** Whether a ring lies around an element, and around no more than that. */
export function coversExactly(ring: Box, target: Box): boolean {
  return (
    ring.x <= target.x &&
    ring.y <= target.y &&
    ring.x + ring.width >= target.x + target.width &&
    ring.y + ring.height >= target.y + target.height &&
    ring.width <= target.width + 2 * RING &&
    ring.height <= target.height + 2 * RING
  );
}
