import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Surface, Target } from './driver.ts';
import { apart, type Box, type ShadowElement, type ShadowReader } from './shadow.ts';
import { ChromiumShadowReader } from './shadow-chromium.ts';
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

/** What a person can see and do of the assistant in one tab; everything is done with real mouse and keys. */
export class Assistant {
  constructor(
    readonly page: Surface,
    readonly reader: ShadowReader,
  ) {}

  /** In Chromium. */
  static async on(page: Page): Promise<Assistant> {
    return new Assistant(page, await ChromiumShadowReader.of(page));
  }

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

  /** Waits for the card to be at a step, in a state. */
  async waitForCard(step: string, state?: string): Promise<CardView> {
    return this.wait(`card at ${step} ${state ?? ''}`, async () => {
      const card = await this.card();
      return card && card.step === step && (!state || card.state === state) ? card : undefined;
    });
  }

  async waitForCheck(check: string, verdict: string): Promise<CheckView> {
    return this.wait(`check ${check} ${verdict}`, async () =>
      (await this.checks()).find((view) => view.check === check && view.verdict === verdict),
    );
  }

  async waitForCheckIn(check: string, verdicts: string[]): Promise<CheckView> {
    return this.wait(`check ${check} in ${verdicts}`, async () =>
      (await this.checks()).find((view) => view.check === check && verdicts.includes(view.verdict)),
    );
  }

  /** A check, once it is shown. */
  async checkOf(check: string): Promise<CheckView> {
    return this.wait(`check ${check}`, async () =>
      (await this.checks()).find((view) => view.check === check),
    );
  }

  /** Waits for a button to be there. */
  async waitForAction(action: string): Promise<void> {
    await this.wait(`button ${action}`, async () => (await this.reader.all('data-action', action))[0]);
  }

  /** Waits for the card to say something. */
  async waitForText(text: string): Promise<CardView> {
    return this.wait(`« ${text} » on the card`, async () => {
      const card = await this.card();
      return card && plain(card.text).includes(plain(text)) ? card : undefined;
    });
  }

  async waitForNoCard(): Promise<void> {
    await this.wait('no card', async () => ((await this.card()) ? undefined : true));
  }

  /** Waits for the card that says that something went wrong: `fault`, `full` or `gone`. */
  async waitForProblem(problem: string): Promise<string> {
    return this.wait(`the problem ${problem}`, async () => {
      const cards = await this.reader.all('data-part', 'problem');
      return cards.find(({ attributes }) => attributes['data-problem'] === problem)?.text;
    });
  }

  async waitForNoProblem(): Promise<void> {
    await this.wait('no problem', async () =>
      (await this.reader.all('data-part', 'problem')).length === 0 ? true : undefined,
    );
  }

  /** Waits for a button to say that it was hidden or covered. */
  async waitForRefusal(): Promise<void> {
    await this.wait('a refusal', async () => (await this.reader.all('data-part', 'refused')).at(0));
  }

  /** Waits for the badge of an account to say something. */
  async waitForBadge(mail: string, text: string): Promise<void> {
    await this.wait(`« ${text} » on the badge of ${mail}`, async () => {
      const badge = (await this.reader.all('data-part', 'badge')).find(
        ({ attributes }) => attributes['data-mail'] === mail,
      );
      return badge && plain(badge.text).includes(plain(text)) ? true : undefined;
    });
  }

  /** What a screen reader is told. */
  async announcement(): Promise<string | undefined> {
    const [region] = await this.reader.all('aria-live');
    return region?.text;
  }

  /** Where one of the assistant's buttons is. */
  async boxOfAction(action: string): Promise<Box> {
    return this.wait(`button ${action}`, async () => {
      const [button] = await this.reader.all('data-action', action);
      return button && this.reader.box(button);
    });
  }

  /** What a part's style comes to. */
  async styleOf(part: string, property: string): Promise<string> {
    const [element] = await this.reader.all('data-part', part);
    return element ? this.reader.style(element, property) : '';
  }

  /** Waits to be asked to show something. */
  async waitForPicker(what: string): Promise<void> {
    await this.wait(`to be asked for ${what}`, async () =>
      (await this.reader.all('data-looked-for', what)).at(0),
    );
  }

  /** Waits for what asks to show something to say something. */
  async waitForPickerText(text: string): Promise<void> {
    await this.wait(`« ${text} »`, async () =>
      (await this.reader.hosts()).find((host) => host.text.includes(text)),
    );
  }

  async waitForNoPicker(): Promise<void> {
    await this.wait('not to be asked any more', async () =>
      (await this.reader.all('data-part', 'picker')).length === 0 ? true : undefined,
    );
  }

  /** Clicks where an element of the page is, whatever lies over it. */
  async clickThrough(target: Target): Promise<void> {
    const box = await target.first().boundingBox();
    if (!box) throw new Error(`${target} is not on the page`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Whether an element is outlined, to be shown. */
  async isOutlined(target: Target): Promise<boolean> {
    const [outline] = await this.reader.all('data-part', 'outline');
    const ring = outline && (await this.reader.box(outline));
    const box = await target.first().boundingBox();
    return Boolean(ring && box && coversExactly(ring, box));
  }

  /** Clicks the field in which words are typed. */
  async clickWords(): Promise<void> {
    const field = await this.wait('a field for words', async () =>
      (await this.reader.all('type', 'text')).at(0),
    );
    await this.click(field);
  }

  /** Waits for the ring to lie over an element of the page, or over another that does as well. */
  async waitForSpotlightOn(...targets: Target[]): Promise<void> {
    // One after the other: two who read the document at once take each other's nodes away.
    await this.wait(`spotlight on ${targets.join(' or ')}`, async () => {
      for (const target of targets) {
        const ring = await this.spotlight();
        const box = await target.first().boundingBox({ timeout: 1000 });
        if (ring && box && coversExactly(ring, box)) return true;
      }
      return undefined;
    });
  }

  /** Waits for nothing of the card to lie over an element of the page. */
  async waitForCardOff(target: Target): Promise<void> {
    await this.wait(`card off ${target}`, async () => {
      const card = await this.card();
      const box = await target.first().boundingBox({ timeout: 1000 });
      return card && box && apart(card.box, box) ? true : undefined;
    });
  }

  /** Clicks the badge of an account. */
  async start(mail: string): Promise<void> {
    const badge = await this.wait(`badge of ${mail}`, async () =>
      (await this.reader.all('data-part', 'badge')).find(
        ({ attributes }) => attributes['data-mail'] === mail.toLowerCase(),
      ),
    );
    await this.clickIn(badge, 'start');
  }

  /** Clicks the tick of an account, which puts it in the queue or takes it out. */
  async tick(mail: string): Promise<void> {
    const badge = await this.wait(`tick of ${mail}`, async () => this.badgeOf(mail));
    await this.clickIn(badge, 'queue');
  }

  /** Waits for the tick of an account to say whether it is in the queue. */
  async waitForTick(mail: string, pressed: boolean): Promise<void> {
    await this.wait(`tick of ${mail} to be ${pressed}`, async () => {
      const badge = await this.badgeOf(mail);
      const tick = badge?.children.find(({ attributes }) => attributes['data-action'] === 'queue');
      return tick?.attributes['aria-pressed'] === String(pressed) ? true : undefined;
    });
  }

  /** Waits for the bar of the queue to say something. */
  async waitForBar(words: string): Promise<ShadowElement> {
    return this.wait(`« ${words} » on the bar of the queue`, async () => {
      const [bar] = await this.reader.all('data-part', 'queue-bar');
      return bar && plain(bar.text).includes(plain(words)) ? bar : undefined;
    });
  }

  private async badgeOf(mail: string): Promise<ShadowElement | undefined> {
    const badges = await this.reader.all('data-part', 'badge');
    return badges.find(({ attributes }) => attributes['data-mail'] === mail.toLowerCase());
  }

  /** Clicks one of the assistant's buttons; `text` chooses among several. */
  async act(action: string, text?: string): Promise<void> {
    const button = await this.wait(`button ${action}`, async () =>
      (await this.reader.all('data-action', action)).find((element) => !text || element.text.includes(text)),
    );
    await this.click(button);
  }

  private async clickIn(element: ShadowElement, action: string): Promise<void> {
    const button = element.children.find(({ attributes }) => attributes['data-action'] === action);
    if (!button) throw new Error(`No button ${action} in ${element.name}`);
    await this.click(button);
  }

  private async click(element: ShadowElement): Promise<void> {
    await answered(this.reader.scrollIntoView(element));
    let last: Box | undefined;
    const box = await this.wait(`« ${element.text} » at rest`, async () => {
      const before = last;
      last = await this.reader.box(element);
      return last && JSON.stringify(before) === JSON.stringify(last) ? last : undefined;
    });
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
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

/** As it is read: a space is a space, whether a line may break there or not. */
function plain(words: string): string {
  return words.replace(/\s/g, ' ');
}

/** An answer, or nothing when there is none in time. */
function answered<T>(asked: Promise<T>): Promise<T | undefined> {
  return Promise.race([asked, setTimeout(UNANSWERED, undefined, { ref: false })]);
}

/** How far the ring may stand off its element on each side, in CSS pixels. */
const RING = 12;

function coversExactly(ring: Box, target: Box): boolean {
  return (
    ring.x <= target.x &&
    ring.y <= target.y &&
    ring.x + ring.width >= target.x + target.width &&
    ring.y + ring.height >= target.y + target.height &&
    ring.width <= target.width + 2 * RING &&
    ring.height <= target.height + 2 * RING
  );
}
