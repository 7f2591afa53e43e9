import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { CardView } from './support/assistant-view.ts';
import { follow, startFromBadge } from './support/convert.ts';
import { openList, type Tab, useSession } from './support/session.ts';
import { apart, type Box, contains } from './support/shadow.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';
const OTHER = 'jurgen.muller@ch-demo.fr';

async function boxOf(target: Locator): Promise<Box> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is not on the page`);
  return box;
}

/** The card, once a person sees nothing of it move any more. */
async function settled({ assistant }: Tab): Promise<CardView> {
  let before = '';
  return assistant.wait('a card at rest', async () => {
    const card = await assistant.card();
    const now = JSON.stringify(card?.box);
    const rests = now === before;
    before = now;
    return rests ? card : undefined;
  });
}

describe('a badge', () => {
  const session = useSession();

  it('stands in each MED row and in no other', async () => {
    const tab = await openList(session);
    const { accounts } = session.medimail.state;
    const shown = await tab.pages.page.locator('table.liste td:first-child').allInnerTexts();
    const meds = shown.filter((mail) => accounts.find((account) => account.mail === mail)?.bal === 'MED');
    // On a busy machine they are put there in several goes.
    await expect.poll(() => tab.assistant.badges()).toEqual(meds.map((mail) => mail.toLowerCase()));
    await tab.pages.page.close();
  });

  it('stands in a list that a component draws, on a page that had none when it was opened', async () => {
    const { assistant, pages } = await openList(session, MAIL);
    await assistant.waitForBadge(MAIL, 'MED');
    // The list is gone, and there is an element that may become a component.
    await pages.page.evaluate(() => {
      const table = document.querySelector('table.liste');
      if (!table) throw new Error('no list');
      (window as { list?: Element }).list = table;
      table.replaceWith(document.createElement('late-list'));
    });
    await assistant.wait('no badge', async () =>
      (await assistant.badges()).length === 0 ? true : undefined,
    );
    // It becomes one, which changes nothing in the page around it.
    await pages.page.evaluate(() => {
      const { list } = window as { list?: Element };
      customElements.define(
        'late-list',
        class extends HTMLElement {
          connectedCallback() {
            if (list) this.attachShadow({ mode: 'open' }).append(list);
          }
        },
      );
    });
    await assistant.waitForBadge(MAIL, 'MED');
    await pages.page.close();
  });

  it('starts its account without a click on the cell that it stands in', async () => {
    const tab = await openList(session);
    const before = tab.pages.page.url();
    const sent = session.medimail.requests.length;
    await tab.assistant.start(MAIL);
    await tab.assistant.waitForCard('open-record', 'pointing');
    expect(tab.pages.page.url()).toBe(before);
    expect(session.medimail.requests.length).toBe(sent);
    await tab.pages.page.close();
  });

  it('is started with the keyboard', async () => {
    const tab = await openList(session, OTHER);
    await tab.assistant.wait('badge', async () => (await tab.assistant.badges())[0]);
    await tab.pages.searchButton.focus();
    await tab.pages.page.keyboard.press('Tab');
    await tab.pages.page.keyboard.press('Enter');
    const card = await tab.assistant.waitForCard('open-record', 'pointing');
    expect(card.mail).toBe(OTHER);
    await tab.pages.page.close();
  });
});

describe('the card', () => {
  const session = useSession();

  it('never lies over what it speaks of, on windows of any size', async () => {
    const tab = await openList(session);
    await startFromBadge(tab, MAIL);
    await tab.assistant.waitForCard('change-type', 'pointing');
    for (const [width, height] of [
      [1920, 1080],
      [1280, 720],
      [1024, 600],
      [640, 480],
    ] as const) {
      await tab.pages.page.setViewportSize({ width, height });
      await tab.assistant.waitForSpotlightOn(tab.pages.changeType);
      // The page hears of its new size when it is drawn next.
      await expect
        .poll(
          async () => {
            const { box } = await settled(tab);
            const isInside = contains({ x: 0, y: 0, width, height }, box);
            return isInside && apart(box, await boxOf(tab.pages.changeType));
          },
          { message: `${width} × ${height}` },
        )
        .toBe(true);
    }
    await tab.pages.page.close();
  });

  it('leaves the badges and the controls of the page to be clicked', async () => {
    const tab = await openList(session, OTHER);
    await tab.assistant.start(OTHER);
    await tab.assistant.waitForCard('open-record', 'pointing');
    // The account is not on this page: the card speaks of the search, above the other accounts.
    await tab.pages.openList(MAIL);
    await tab.assistant.waitForSpotlightOn(tab.pages.search);
    const { box } = await settled(tab);
    expect(apart(box, await boxOf(tab.pages.searchButton))).toBe(true);
    expect(apart(box, await boxOf(tab.pages.pencil(MAIL)))).toBe(true);
    await tab.assistant.start(MAIL);
    await tab.assistant.waitForSpotlightOn(tab.pages.pencil(MAIL));
    await tab.pages.page.close();
  });

  it('brings the element into sight, and follows it when the page scrolls', async () => {
    const tab = await openList(session);
    await tab.pages.page.setViewportSize({ width: 1280, height: 320 });
    await startFromBadge(tab, MAIL);
    await tab.assistant.waitForCard('change-type', 'pointing');
    await tab.assistant.waitForSpotlightOn(tab.pages.changeType);
    const seen = await boxOf(tab.pages.changeType);
    expect(contains({ x: 0, y: 0, width: 1280, height: 320 }, seen)).toBe(true);

    await tab.pages.page.mouse.move(600, 100);
    await tab.pages.page.mouse.wheel(0, -80);
    await expect.poll(async () => (await boxOf(tab.pages.changeType)).y).toBeGreaterThan(seen.y);
    await tab.assistant.waitForSpotlightOn(tab.pages.changeType);
    expect(apart((await settled(tab)).box, await boxOf(tab.pages.changeType))).toBe(true);
    await tab.pages.page.close();
  });

  it('is moved with the mouse and with the arrow keys, and stays there on the next page', async () => {
    const tab = await openList(session, MAIL);
    await tab.assistant.start(MAIL);
    await tab.assistant.waitForCard('open-record', 'pointing');
    const { box: start } = await settled(tab);
    const handle = await tab.assistant.boxOfAction('move');
    const { mouse, keyboard } = tab.pages.page;
    await mouse.move(handle.x + 8, handle.y + 8);
    await mouse.down();
    await mouse.move(handle.x + 8 - 400, handle.y + 8 + 120, { steps: 4 });
    await mouse.up();
    const dragged = (await settled(tab)).box;
    expect([dragged.x, dragged.y]).toEqual([start.x - 400, start.y + 120]);

    await tab.assistant.act('move');
    await keyboard.press('ArrowRight');
    const moved = (await settled(tab)).box;
    expect([moved.x, moved.y]).toEqual([dragged.x + 24, dragged.y]);

    await follow(tab, tab.pages.pencil(MAIL));
    await tab.assistant.waitForCard('change-type', 'pointing');
    const next = (await settled(tab)).box;
    expect(next.x).toBe(moved.x);
    await tab.pages.page.close();
  });

  it('is folded, and still folded on the next page', async () => {
    const tab = await openList(session, MAIL);
    await tab.assistant.start(MAIL);
    const whole = await tab.assistant.waitForCard('open-record', 'pointing');
    await tab.assistant.act('fold');
    await tab.assistant.waitForAction('unfold');
    expect((await settled(tab)).box.height).toBeLessThan(whole.box.height / 2);
    await follow(tab, tab.pages.pencil(MAIL));
    await tab.assistant.waitForCard('change-type', 'pointing');
    await tab.assistant.act('unfold');
    await tab.assistant.waitForText('Changer le type de BAL');
    await tab.pages.page.close();
  });

  it('once closed stays closed on the pages of that tab, until its badge is clicked', async () => {
    const tab = await openList(session, OTHER);
    await tab.assistant.start(OTHER);
    await tab.assistant.waitForCard('open-record', 'pointing');
    await tab.assistant.act('dismiss');
    await tab.assistant.waitForNoCard();
    await tab.pages.openList(OTHER);
    // The answer that would bring the card comes before that of a tick.
    await tab.assistant.tick(OTHER);
    await tab.assistant.waitForTick(OTHER, true);
    expect(await tab.assistant.card()).toBeUndefined();
    await tab.assistant.tick(OTHER);
    await tab.assistant.waitForTick(OTHER, false);
    await tab.assistant.start(OTHER);
    await tab.assistant.waitForCard('open-record', 'pointing');
    await tab.pages.page.close();
  });

  it('says so on the record of another account, and points at nothing', async () => {
    const tab = await openList(session, MAIL);
    await tab.assistant.start(MAIL);
    await tab.assistant.waitForCard('open-record', 'pointing');
    await tab.pages.openList(OTHER);
    await tab.pages.pencil(OTHER).click();
    const card = await tab.assistant.waitForText('autre compte');
    expect(card.text).toContain(OTHER);
    expect(card.mail).toBe(MAIL);
    expect(await tab.assistant.spotlight()).toBeUndefined();
    await tab.pages.page.close();
  });

  it('tells a screen reader each step, once', async () => {
    const tab = await openList(session, MAIL);
    await tab.assistant.start(MAIL);
    await tab.assistant.waitForCard('open-record', 'pointing');
    await tab.assistant.wait('announcement', async () =>
      (await tab.assistant.announcement())?.startsWith('Étape 2 sur 8.') ? true : undefined,
    );
    await follow(tab, tab.pages.pencil(MAIL));
    await tab.assistant.waitForCard('change-type', 'pointing');
    await tab.assistant.wait('announcement', async () =>
      (await tab.assistant.announcement())?.startsWith('Étape 3 sur 8.') ? true : undefined,
    );
    await tab.pages.page.close();
  });

  it('does not move when motion is to be reduced', async () => {
    const tab = await openList(session, MAIL);
    const animations = () => tab.assistant.styleOf('spotlight', 'animation-name');
    await tab.assistant.start(MAIL);
    await tab.assistant.waitForSpotlightOn(tab.pages.pencil(MAIL));
    expect(await animations()).not.toBe('none');
    await tab.pages.page.emulateMedia({ reducedMotion: 'reduce' });
    await expect.poll(animations).toBe('none');
    await tab.pages.page.close();
  });
});

describe('an account that is not converted now', () => {
  const session = useSession();

  it('is paused, and resumed from its badge', async () => {
    const tab = await openList(session, MAIL);
    await tab.assistant.start(MAIL);
    await tab.assistant.waitForCard('open-record', 'pointing');
    await tab.assistant.act('pause');
    await tab.assistant.waitForNoCard();
    await tab.assistant.waitForBadge(MAIL, 'En pause');
    await tab.assistant.start(MAIL);
    await tab.assistant.waitForCard('open-record', 'pointing');
    await tab.pages.page.close();
  });

  it('is set aside with a reason, in the administrator’s words if need be', async () => {
    const tab = await openList(session, OTHER);
    const { keyboard } = tab.pages.page;
    await tab.assistant.start(OTHER);
    await tab.assistant.waitForCard('open-record', 'pointing');
    await tab.assistant.act('set-aside');
    await tab.assistant.waitForAction('confirm-set-aside');
    // The first reason has the focus: the arrow keys choose among them.
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await tab.assistant.act('confirm-set-aside');
    await tab.assistant.waitForText('Indiquez la raison');
    await tab.assistant.clickWords();
    await keyboard.type('parti en juin');
    await tab.assistant.act('confirm-set-aside');
    await tab.assistant.waitForNoCard();
    await tab.assistant.waitForBadge(OTHER, 'Écarté');
    // What was typed is the extension's alone.
    expect(await tab.pages.search.inputValue()).toBe(OTHER);
    await tab.pages.page.close();
  });
});

describe('a page whose extension is gone', () => {
  const session = useSession();

  it('keeps nothing of it but a card that asks to load the page again', async () => {
    const tab = await openList(session, MAIL);
    await tab.assistant.start(MAIL);
    await tab.assistant.waitForCard('open-record', 'pointing');
    const errors: string[] = [];
    tab.pages.page.on('pageerror', (error) => errors.push(error.message));
    const extensions = await session.browser.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate((id) => {
      const { chrome } = globalThis as unknown as {
        chrome: { management: { setEnabled(id: string, enabled: boolean): Promise<void> } };
      };
      return chrome.management.setEnabled(id, false);
    }, session.browser.extensionId);
    await tab.pages.page.bringToFront();
    await tab.assistant.waitForProblem('gone');
    expect(await tab.pages.page.locator('assistant-per').count()).toBe(1);
    await tab.assistant.act('dismiss');
    await expect.poll(() => tab.pages.page.locator('assistant-per').count()).toBe(0);
    expect(await tab.pages.pencil(MAIL).isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });
});
