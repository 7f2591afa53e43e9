import type { Page } from 'playwright-core';
import { AssistantView, type CardView, type CheckView, coversExactly } from './assistant-view.ts';
import type { Target } from './driver.ts';
import { apart, type Box, type ShadowElement } from './shadow.ts';
import { ChromiumShadowReader } from './shadow-chromium.ts';

/** What a person can see and do of the assistant in one tab; everything is done with real mouse and keys. */
export class Assistant extends AssistantView {
  /** In Chromium. */
  static async on(page: Page): Promise<Assistant> {
    return new Assistant(page, await ChromiumShadowReader.of(page));
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

  /** Where one of the assistant's buttons is. */
  async boxOfAction(action: string): Promise<Box> {
    return this.wait(`button ${action}`, async () => {
      const [button] = await this.reader.all('data-action', action);
      return button && this.reader.box(button);
    });
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

  /** Clicks the field in which words are typed. */
  async clickWords(): Promise<void> {
    await this.click('a field for words', async () => (await this.reader.all('type', 'text')).at(0));
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
    await this.click(`badge of ${mail}`, async () => actionIn(await this.badgeOf(mail), 'start'));
  }

  /** Clicks the tick of an account, which puts it in the queue or takes it out. */
  async tick(mail: string): Promise<void> {
    await this.click(`tick of ${mail}`, async () => actionIn(await this.badgeOf(mail), 'queue'));
  }

  /** Waits for the tick of an account to say whether it is in the queue. */
  async waitForTick(mail: string, pressed: boolean): Promise<void> {
    await this.wait(`tick of ${mail} to be ${pressed}`, async () => {
      const badge = await this.badgeOf(mail);
      const tick = actionIn(badge, 'queue');
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

  /** Clicks one of the assistant's buttons; `text` chooses among several. */
  async act(action: string, text?: string): Promise<void> {
    await this.click(`button ${action}`, async () =>
      (await this.reader.all('data-action', action)).find((element) => !text || element.text.includes(text)),
    );
  }

  /** Clicks what is at rest. It is looked for anew each time, as it may be drawn anew meanwhile. */
  private async click(what: string, find: () => Promise<ShadowElement | undefined>): Promise<void> {
    let last: Box | undefined;
    const box = await this.wait(`${what} at rest`, async () => {
      const before = last;
      last = undefined;
      const element = await find();
      if (!element) return undefined;
      await this.reader.scrollIntoView(element);
      last = await this.reader.box(element);
      return last && JSON.stringify(before) === JSON.stringify(last) ? last : undefined;
    });
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
}

function actionIn(element: ShadowElement | undefined, action: string): ShadowElement | undefined {
  return element?.children.find(({ attributes }) => attributes['data-action'] === action);
}

/** As it is read: a space is a space, whether a line may break there or not. */
function plain(words: string): string {
  return words.replace(/\s/g, ' ');
}
