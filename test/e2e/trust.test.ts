import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openList, type Tab, useSession } from './support/session.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';

/** One that nobody works on here. */
const OTHER = 'noe.nunez@ch-demo.fr';

const session = useSession();

/** A tab whose card offers to fill the search field, which is empty. */
async function offered(): Promise<Tab> {
  session.medimail.reset();
  const tab = await openList(session, MAIL);
  await tab.assistant.start(MAIL);
  await tab.assistant.waitForCard('open-record', 'pointing');
  await tab.pages.openList('personne-de-ce-nom');
  await tab.pages.search.fill('');
  await tab.assistant.waitForAction('fill-search');
  return tab;
}

describe('what would change the page', () => {
  it('is offered on a card that no style of the page fades, clips, moves, hides or distorts', async () => {
    const { assistant, pages } = await offered();
    const box = await assistant.boxOfAction('fill-search');
    const style = `filter: opacity(0.02) !important; opacity: 0.02 !important; transform: translateX(3000px) !important;
      clip-path: inset(50%) !important; visibility: hidden !important; display: none !important; zoom: 0.1 !important;
      left: 3000px !important; mix-blend-mode: color !important; mask: linear-gradient(#0000, #0000) !important`;
    await pages.page.evaluate((words) => {
      const sheet = document.createElement('style');
      sheet.textContent = `assistant-per { ${words} }`;
      document.head.append(sheet);
      for (const host of document.querySelectorAll<HTMLElement>('assistant-per')) host.style.cssText = words;
    }, style);
    expect(await assistant.boxOfAction('fill-search')).toEqual(box);
    const drawn = await pages.page.evaluate(() =>
      [...document.querySelectorAll('assistant-per[popover]')].map((host) => {
        const { filter, opacity, clipPath, mixBlendMode, maskImage } = getComputedStyle(host);
        return [filter, opacity, clipPath, mixBlendMode, maskImage];
      }),
    );
    expect(new Set(drawn.map(String))).toEqual(new Set(['none,1,none,normal,none']));
    await assistant.act('fill-search');
    await expect.poll(() => pages.search.inputValue()).toBe(MAIL);
    await pages.page.close();
  });

  it.each([
    ['is covered', 'auto'],
    ['is covered by something that lets clicks through', 'none'],
  ])('is refused while the card %s', async (_, covering) => {
    const { assistant, pages } = await offered();
    const { page } = pages;
    const box = await assistant.boxOfAction('fill-search');
    await page.evaluate(cover, covering);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect(await pages.search.inputValue()).toBe('');

    await page.evaluate(() => {
      for (const element of document.querySelectorAll('.attack')) element.remove();
    });
    await assistant.act('fill-search');
    await expect.poll(() => pages.search.inputValue()).toBe(MAIL);
    await page.close();
  });
});

describe('what changes the page', () => {
  it('is done while the bar of the queue is shown beside the card', async () => {
    session.medimail.reset();
    const { assistant, pages } = await openList(session, MAIL);
    await assistant.start(MAIL);
    await assistant.waitForCard('open-record', 'pointing');
    // A list with MED accounts that could be queued, and without the one that is worked on.
    await pages.openList('ch-demo');
    await pages.search.fill('');
    await assistant.waitForBar('Ajouter');
    await assistant.act('fill-search');
    await expect.poll(() => pages.search.inputValue()).toBe(MAIL);
    await pages.page.close();
  });
});

/** What a hostile script of the page could do to the card. */
function cover(covering: string): void {
  const cover = document.createElement('div');
  cover.className = 'attack';
  cover.popover = 'manual';
  cover.style.cssText = `inset: 0; width: 100vw; height: 100vh; background: #fff; pointer-events: ${covering}`;
  document.body.append(cover);
  cover.showPopover();
}

describe('a script of the page', () => {
  it('learns nothing of ours, and acts for nobody', async () => {
    session.medimail.reset();
    const { assistant, pages } = await openList(session, OTHER);
    await assistant.waitForBadge(OTHER, 'MED');
    const seen = await pages.page.evaluate((mail) => {
      const ours = [...document.querySelectorAll('assistant-per')];
      for (const element of ours) {
        for (const type of ['click', 'pointerdown', 'keydown'])
          element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        (element as HTMLElement).click();
      }
      const api = (globalThis as { chrome?: { runtime?: object } }).chrome?.runtime;
      return {
        count: ours.length,
        roots: ours.filter(({ shadowRoot }) => shadowRoot).length,
        told: ours.some((element) => element.outerHTML.includes(mail)),
        attributes: ours
          .flatMap((element) => element.getAttributeNames())
          .filter((name) => name !== 'popover'),
        children: ours.reduce((sum, { childNodes }) => sum + childNodes.length, 0),
        api: typeof api,
      };
    }, OTHER);
    // That something of ours is there, and nothing more.
    const { count, ...told } = seen;
    expect(count).toBeGreaterThan(0);
    expect(told).toEqual({ roots: 0, told: false, attributes: [], children: 0, api: 'undefined' });
    // What is clicked after them is done, and none of these clicks has taken the account up.
    await assistant.tick(OTHER);
    await assistant.waitForTick(OTHER, true);
    await assistant.waitForBadge(OTHER, 'Convertir');
    await assistant.tick(OTHER);
    await assistant.waitForTick(OTHER, false);
    await pages.page.close();
  });

  it('that breaks what the readers use breaks the assistant alone, which says so and goes on afterwards', async () => {
    session.medimail.reset();
    const { assistant, pages } = await openList(session, OTHER);
    await assistant.waitForBadge(OTHER, 'MED');
    const errors = errorsOf(pages.page);
    // The fields of a form stand for its own methods, in every script: the one thing that a page can break for us.
    await pages.page.evaluate(() => {
      const form = document.createElement('form');
      form.id = 'trap';
      for (const name of [
        'getAttribute',
        'matches',
        'closest',
        'querySelectorAll',
        'getBoundingClientRect',
      ]) {
        const field = document.createElement('input');
        field.name = name;
        form.append(field);
      }
      document.querySelector('h3, h2, h1')?.after(form);
    });
    const said = await assistant.waitForProblem('fault');
    expect(said).toContain('Medimail fonctionne normalement');
    await assistant.act('retry');
    expect(await assistant.waitForProblem('fault')).toBe(said);
    // The page is read anew when it changes.
    await pages.page.evaluate(() => document.getElementById('trap')?.remove());
    await assistant.waitForNoProblem();
    await assistant.waitForBadge(OTHER, 'MED');
    expect(errors).toEqual([]);
    await pages.page.close();
  });
});

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
