import type { CDPSession, Locator, Page } from 'playwright-core';
import { closedRoots } from './closed-roots.ts';

/** How often Tab may be pressed before what is looked for should have been reached. */
const STOPS = 150;

/** A button of the assistant's that has the focus. */
interface Focused {
  action: string;
  mail: string;
  /** Whether one sees that it has it. */
  seen: boolean;
}

/** A person who has no mouse: everything is reached with Tab and done with keys. */
export class Keyboard {
  private constructor(
    private readonly page: Page,
    private readonly devtools: CDPSession,
  ) {}

  static async on(page: Page): Promise<Keyboard> {
    return new Keyboard(page, await page.context().newCDPSession(page));
  }

  /**
   * Presses Tab until an element of the page has the focus.
   *
   * @throws when it is not reached, saying where the focus has been
   */
  tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    return this.tabUntil(`${target}`, key, () =>
      target.first().evaluate((element) => element.ownerDocument.activeElement === element),
    );
  }

  /**
   * Presses Tab until one of the assistant's buttons has the focus; of that account, if one is given.
   *
   * @throws when it is not reached, or the focus cannot be seen on one of them on the way
   */
  tabToAction(action: string, key: 'Tab' | 'Shift+Tab' = 'Tab', mail = ''): Promise<void> {
    return this.tabUntil(action, key, async () => {
      const focused = await this.focused();
      if (focused && !focused.seen) throw new Error(`The focus cannot be seen on ${focused.action}`);
      return focused?.action === action && (mail === '' || focused.mail === mail);
    });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Replaces what is in the field that has the focus. */
  async type(text: string): Promise<void> {
    await this.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** The assistant's button that has the focus; `undefined` when something of the page has it. */
  async focused(): Promise<Focused | undefined> {
    const inside = await this.page.evaluate(() => document.activeElement?.localName === 'assistant-per');
    if (!inside) return undefined;
    for (const { backendNodeId } of await closedRoots(this.devtools)) {
      const { object } = await this.devtools.send('DOM.resolveNode', { backendNodeId });
      const { result } = await this.devtools.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `${describeFocus}`,
        returnByValue: true,
      });
      if (result.value) return result.value as Focused;
    }
    return undefined;
  }

  private async tabUntil(
    what: string,
    key: 'Tab' | 'Shift+Tab',
    reached: () => Promise<boolean>,
  ): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < STOPS; stop++) {
      if (await reached()) return;
      await this.page.keyboard.press(key);
      passed.push(await this.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60) ?? ''));
    }
    throw new Error(`${key} did not reach ${what} but ${passed.join(' | ')}`);
  }
}

/** Runs in the page, on a root. */
function describeFocus(this: ShadowRoot): Focused | null {
  const element = this.activeElement;
  if (!(element instanceof HTMLElement)) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  return {
    action: element.dataset.action ?? element.localName,
    mail: element.closest<HTMLElement>('[data-mail]')?.dataset.mail ?? '',
    seen:
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 2 &&
      this.elementFromPoint(left + width / 2, top + height / 2) !== null,
  };
}
