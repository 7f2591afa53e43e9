import { describe, expect, it } from 'vitest';
import { findByMail, rppsFor } from '../medimail/index.ts';
import { Assistant } from './support/assistant.ts';
import { launchChromium, MEDIMAIL_URL } from './support/chromium.ts';
import { ClassicMedimail } from './support/classic.ts';
import {
  changeType,
  enterRpps,
  openCorrespondence,
  saveCorrespondence,
  startFromBadge,
} from './support/convert.ts';
import type { MedimailPages } from './support/pages.ts';
import { openList, type Session, useSession } from './support/session.ts';

function rppsOf({ medimail }: Session, mail: string): string {
  const account = findByMail(medimail.state, mail);
  if (!account) throw new Error(`${mail} is not in the demo`);
  return rppsFor(account);
}

describe('work that was interrupted', () => {
  const session = useSession({ sessionless: false });

  async function logIn(pages: MedimailPages): Promise<void> {
    await pages.page.locator('input[name=login]').fill('admin.demo@ch-demo.fr');
    await pages.page.locator('input[type=password]').fill('secret');
    await pages.page.locator('input[type=password]').press('Enter');
    await pages.page.waitForLoadState();
  }

  it('goes on after a reload, on every page', async () => {
    const mail = 'jurgen.muller@ch-demo.fr';
    const tab = await openList(session);
    await logIn(tab.pages);
    const { page } = tab.pages;
    await startFromBadge(tab, mail);
    for (const [step, next] of [
      ['change-type', () => tab.pages.changeType.click()],
      ['choose-personal', () => changeTypeNow()],
      ['enter-rpps', () => saveRpps()],
    ] as const) {
      await tab.assistant.waitForCard(step, 'pointing');
      await page.reload();
      await tab.assistant.waitForCard(step, 'pointing');
      await next();
    }
    await tab.assistant.waitForCard('open-correspondence', 'pointing');
    await page.reload();
    await openCorrespondence(tab, mail);
    await tab.assistant.waitForCard('check-correspondence', 'pointing');
    await page.reload();
    await saveCorrespondence(tab, { mail, rpps: '' });
    await page.close();

    async function changeTypeNow(): Promise<void> {
      await tab.pages.types.selectOption({ label: 'PERSONNEL' });
      await tab.pages.validate.click();
    }
    async function saveRpps(): Promise<void> {
      await tab.pages.rpps.fill(rppsOf(session, mail));
      await tab.pages.saveUser.click();
    }
  });

  it('goes on after the session expired, and believes nothing that was lost with it', async () => {
    const mail = 'noe.nunez@ch-demo.fr';
    const tab = await openList(session);
    await startFromBadge(tab, mail);
    await changeType(tab);
    await tab.assistant.waitForCard('enter-rpps', 'pointing');
    await tab.pages.rpps.fill(rppsOf(session, mail));
    session.medimail.expireSessions();
    await tab.pages.saveUser.click();
    const card = await tab.assistant.waitForCard('enter-rpps', 'waiting');
    expect(card.text).toContain('La session a expiré');
    expect(findByMail(session.medimail.state, mail)?.rpps).toBe('');

    await logIn(tab.pages);
    await tab.pages.openList(mail);
    await tab.assistant.waitForCard('open-record', 'pointing');
    await tab.pages.pencil(mail).click();
    await enterRpps(tab, rppsOf(session, mail));
    await openCorrespondence(tab, mail);
    await saveCorrespondence(tab, { mail, rpps: '' });
    await tab.pages.page.close();
  });

  it('goes on in a second tab, which may do a step for the first', async () => {
    const mail = 'laetitia.cosar@ch-demo.fr';
    const first = await openList(session);
    await startFromBadge(first, mail);
    await first.assistant.waitForCard('change-type', 'pointing');
    const second = await openList(session, mail);
    await second.assistant.waitForCard('open-record', 'pointing');
    await second.pages.pencil(mail).click();
    await changeType(second);
    await second.assistant.waitForCard('enter-rpps', 'pointing');

    // The first tab still shows the record as it was; opened again, it is where the second one is.
    await first.pages.page.bringToFront();
    await first.pages.openList(mail);
    await first.assistant.waitForCard('open-record', 'pointing');
    await first.pages.pencil(mail).click();
    await enterRpps(first, rppsOf(session, mail));
    await first.pages.page.close();
    await second.pages.page.close();
  });

  it('goes on after a step done without the assistant', async () => {
    const mail = 'jp.dupuis@ch-demo.fr';
    const tab = await openList(session, mail);
    await tab.assistant.start(mail);
    await tab.assistant.waitForCard('open-record', 'pointing');
    await tab.assistant.act('dismiss');
    await tab.assistant.waitForNoCard();
    await tab.pages.pencil(mail).click();
    await tab.pages.changeType.click();
    await tab.pages.types.selectOption({ label: 'PERSONNEL' });
    await tab.pages.validate.click();
    await tab.pages.rpps.fill(rppsOf(session, mail));
    await tab.pages.saveUser.click();
    await tab.pages.openList(mail);
    await tab.assistant.start(mail);
    await tab.assistant.waitForCard('open-correspondence', 'pointing');
    await tab.pages.page.close();
  });

  it('goes on after the browser was closed', async () => {
    const mail = 'paul.l-hermitte@had-demo.fr';
    const { medimail, browser } = session;
    const tab = await openList(session);
    await startFromBadge(tab, mail);
    await tab.assistant.waitForCard('change-type', 'pointing');
    await browser.context.close();

    const again = await launchChromium({ port: medimail.port, profile: browser.profile });
    session.browser = { ...again, close: () => again.close() };
    const page = await again.context.newPage();
    await page.goto(MEDIMAIL_URL);
    const pages = new ClassicMedimail(page);
    await logIn(pages);
    await pages.openList(mail);
    const assistant = await Assistant.on(page);
    const card = await assistant.waitForCard('open-record', 'pointing');
    expect(card.mail).toBe(mail);
  });
});
