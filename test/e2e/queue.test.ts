import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findByMail, rppsFor } from '../medimail/index.ts';
import { Assistant } from './support/assistant.ts';
import { launchChromium } from './support/chromium.ts';
import { ClassicMedimail } from './support/classic.ts';
import { convert } from './support/convert.ts';
import { Popup } from './support/popup.ts';
import { openList, type Tab, useSession } from './support/session.ts';
import { apart } from './support/shadow.ts';

const [FIRST, SECOND, THIRD] = [
  'lea.schiano@esante-occitanie.fr',
  'jurgen.muller@ch-demo.fr',
  'noe.nunez@ch-demo.fr',
] as const;

describe('a queue of accounts', () => {
  const session = useSession();
  let tab: Tab;

  const accountOf = (mail: string) => {
    const account = findByMail(session.medimail.state, mail);
    if (!account) throw new Error(`${mail} is not in the demo`);
    return account;
  };
  const nameOf = (mail: string) => {
    const { nom, prenom } = accountOf(mail);
    return `${nom} ${prenom}`;
  };
  const cardOf = (mail: string) =>
    tab.assistant.wait(`card of ${mail}`, async () => {
      const card = await tab.assistant.card();
      return card?.mail === mail && card.state === 'pointing' ? card : undefined;
    });

  beforeAll(async () => {
    tab = await openList(session);
  });
  afterAll(() => tab.pages.page.close());

  it('is filled by ticking rows, which change nothing else on the page', async () => {
    const sent = session.medimail.requests.length;
    const url = tab.pages.page.url();
    for (const mail of [FIRST, SECOND, THIRD]) {
      await tab.pages.openList(mail);
      await tab.assistant.tick(mail);
      await tab.assistant.waitForTick(mail, true);
    }
    await tab.assistant.waitForBar('Ma file : 3');
    expect(await tab.assistant.card()).toBeUndefined();
    await tab.pages.openList();
    expect(tab.pages.page.url().split('?')[0]).toBe(url.split('?')[0]);
    // The four showings of the list, and nothing else.
    const asked = session.medimail.requests.slice(sent).filter(({ method }) => method === 'POST');
    expect(asked).toEqual([]);
  });

  it('takes all MED of the page at once, and gives them back', async () => {
    await tab.pages.openList();
    await tab.assistant.waitForBar('MED de cette page');
    const bar = await tab.assistant.waitForBar('Ma file : 3');
    const [, count = ''] = /à la file (\d+) comptes MED/.exec(bar.text) ?? [];
    await tab.assistant.act('queue-page');
    await tab.assistant.waitForBar(`${count} comptes ajoutés`);
    await tab.assistant.waitForBar(`Ma file : ${3 + Number(count)}`);
    await tab.assistant.act('undo');
    await tab.assistant.waitForBar('la file est comme avant');
    await tab.assistant.waitForBar('Ma file : 3');
    await tab.assistant.waitForTick(FIRST, true);
  });

  it('has its bar out of the way of what is pointed at, and of the card', async () => {
    await tab.pages.openList(FIRST);
    await tab.assistant.start(FIRST);
    await tab.assistant.waitForSpotlightOn(tab.pages.pencil(FIRST));
    const bar = await tab.assistant.waitForBar('Ma file : 3');
    const [box, card] = [await tab.assistant.reader.box(bar), await tab.assistant.card()];
    const pencil = await tab.pages.pencil(FIRST).boundingBox();
    if (!box || !card || !pencil) throw new Error('The bar, the card and the pencil are on the page.');
    expect(apart(box, pencil)).toBe(true);
    expect(apart(box, card.box)).toBe(true);
  });

  it('gives the second account when the first is converted, and goes to the list for it', async () => {
    await convert(tab, { mail: FIRST, rpps: rppsFor(accountOf(FIRST)) });
    await tab.assistant.act('next');
    const card = await cardOf(SECOND);
    expect(['find', 'open-record']).toContain(card.step);
  });

  it('tells the progress of the day, and is put in order', async () => {
    const popup = await Popup.open(session);
    await popup.page.getByText('1 converti, 1 en cours, 1 dans la file').waitFor();
    const queue = popup.page.getByRole('region', { name: /^Ma file/ });
    const names = () => queue.getByRole('listitem').locator('strong').allTextContents();
    await expect.poll(names).toEqual([nameOf(SECOND), nameOf(THIRD)]);
    await popup.button(`Monter : ${nameOf(THIRD)}`).click();
    await expect.poll(names).toEqual([nameOf(THIRD), nameOf(SECOND)]);
    expect(await popup.violations()).toEqual([]);
    await popup.page.close();
  });

  it('is in the same order, with notes, sort and filter, after the browser was closed', async () => {
    const { medimail, browser } = session;
    const popup = await Popup.open(session);
    const name = nameOf(SECOND);
    await popup.unfold(name);
    await popup.page.getByRole('textbox', { name: `Note : ${name}` }).fill('Attend son numéro');
    await popup.search.focus();
    await popup.said(`Note gardée : ${name}.`);
    await popup.page.getByRole('combobox', { name: 'Trier la liste' }).selectOption('Par nom');
    await popup.button('En cours 1').click();
    await expect
      .poll(async () => (await popup.stored()).local.view)
      .toEqual({ sort: 'name', filter: 'active' });
    await browser.context.close();

    const again = await launchChromium({ port: medimail.port, profile: browser.profile });
    session.browser = { ...again, close: () => again.close() };
    const later = await Popup.open(session);
    await later.rowSays(name, 'Attend son numéro');
    expect(await later.names()).toEqual([name]);
    await expect(later.page.getByRole('combobox').inputValue()).resolves.toBe('Par nom');
    const queue = later.page.getByRole('region', { name: /^Ma file/ });
    const items = queue.getByRole('listitem').locator('strong');
    expect(await items.allTextContents()).toEqual([nameOf(THIRD), name]);

    // The rows of Medimail say so too.
    const page = await again.context.newPage();
    const pages = new ClassicMedimail(page);
    await pages.openList(THIRD);
    tab = { pages, assistant: await Assistant.on(page) };
    await tab.assistant.waitForTick(THIRD, true);
  });
});
