import { describe, expect, it } from 'vitest';
import { Assistant } from './support/assistant.ts';
import { MEDIMAIL_URL } from './support/chromium.ts';
import { ClassicMedimail } from './support/classic.ts';
import { Popup } from './support/popup.ts';
import { type Session, type Tab, useSession } from './support/session.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';
const OTHER = 'h.lemoine@ch-demo.fr';

/** A tab in which Medimail's pages use other words than any that the assistant knows. */
async function openReworded({ browser, medimail }: Session, words: Record<string, string>): Promise<Tab> {
  const page = await browser.context.newPage();
  await page.route(`${MEDIMAIL_URL}**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const response = await route.fetch({ url: `${medimail.url}${pathname}${search}`, maxRedirects: 0 });
    if (!response.headers()['content-type']?.includes('html')) return route.fulfill({ response });
    let body = await response.text();
    for (const [from, to] of Object.entries(words)) body = body.replaceAll(from, to);
    return route.fulfill({ response, body });
  });
  return { pages: new ClassicMedimail(page), assistant: await Assistant.on(page) };
}

describe('an element that is not recognised', () => {
  const session = useSession();
  const words = { 'value="Changer le type de BAL"': 'value="Autre nature"' };
  const button = (tab: Tab) => tab.pages.page.getByRole('button', { name: 'Autre nature' });

  async function openRecord(tab: Tab, mail: string): Promise<void> {
    await tab.pages.openList(mail);
    await tab.assistant.start(mail);
    await tab.assistant.waitForSpotlightOn(tab.pages.pencil(mail));
    await tab.pages.pencil(mail).click();
  }

  it('is shown once by the administrator, whose click Medimail does not get, and known from then on', async () => {
    const tab = await openReworded(session, words);
    await openRecord(tab, MAIL);
    await tab.assistant.waitForCard('change-type', 'unsure');
    await tab.assistant.act('show-element');
    await tab.assistant.waitForPicker('change-type');
    const before = session.medimail.requests.length;
    await tab.assistant.clickThrough(button(tab));
    await tab.assistant.waitForCard('change-type', 'pointing');
    await tab.assistant.waitForSpotlightOn(button(tab));
    expect(session.medimail.requests.length).toBe(before);

    await openRecord(tab, OTHER);
    await tab.assistant.waitForCard('change-type', 'pointing');
    await tab.assistant.waitForSpotlightOn(button(tab));
    await tab.assistant.act('forget-shown');
    await tab.assistant.waitForCard('change-type', 'unsure');
    await tab.pages.page.close();
  });

  it('is shown with the keyboard alone, and Escape leaves', async () => {
    const tab = await openReworded(session, words);
    const { keyboard } = tab.pages.page;
    await openRecord(tab, MAIL);
    await tab.assistant.waitForCard('change-type', 'unsure');
    await tab.assistant.act('show-element');
    await tab.assistant.waitForPicker('change-type');
    await keyboard.press('Escape');
    await tab.assistant.waitForNoPicker();

    await tab.assistant.act('show-element');
    await tab.assistant.waitForPicker('change-type');
    // The buttons are the last elements of the page.
    for (let presses = 0; presses < 80; presses++) {
      await keyboard.press('Shift+Tab');
      if (await tab.assistant.isOutlined(button(tab))) break;
    }
    await keyboard.press('Enter');
    await tab.assistant.waitForSpotlightOn(button(tab));
    await tab.assistant.act('forget-shown');
    await tab.assistant.waitForCard('change-type', 'unsure');
    await tab.pages.page.close();
  });

  it('in a row is taken from a row alone', async () => {
    const tab = await openReworded(session, {
      'src="/img/modifier.svg" alt="Modifier" title="Modifier"': 'src="/img/logo.svg" alt="" title=""',
    });
    const gear = (mail: string) => tab.pages.row(mail).locator('a[href*="m=user&"]');
    await tab.pages.openList();
    await tab.assistant.start(MAIL);
    await tab.assistant.waitForCard('open-record', 'unsure');
    await tab.assistant.act('show-element');
    await tab.assistant.waitForPicker('edit');
    await tab.assistant.clickThrough(tab.pages.searchButton);
    await tab.assistant.waitForPickerText('dans la ligne d’un compte');
    await tab.assistant.clickThrough(gear(OTHER));
    await tab.assistant.waitForSpotlightOn(gear(MAIL));
    await tab.pages.page.close();
  });

  it('may be a column without which no badge is there', async () => {
    const tab = await openReworded(session, { '<th>Type de bal</th>': '<th>Genre</th>' });
    await tab.pages.openList(MAIL);
    const popup = await Popup.open(session);
    await popup.page.getByText('Une page n’est pas reconnue ?').click();
    await popup.page.getByLabel('Ce qu’il faut montrer').selectOption('Colonne Type de BAL');
    await popup.page.getByRole('button', { name: 'Montrer dans la page' }).click();
    await tab.assistant.waitForPicker('column-bal');
    // All that can be shown was drawn again with it.
    expect(await tab.assistant.badges()).toEqual([]);
    await tab.assistant.clickThrough(tab.pages.row(MAIL).locator('td').nth(2));
    await tab.assistant.wait('badge', async () => (await tab.assistant.badges())[0]);
    await popup.page.close();
    await tab.pages.page.close();
  });
});
