import type { Target } from './driver.ts';
import { type AnyTab, openList, type Session, type Tab } from './session.ts';

/** What the administrator knows of the account, and wants. */
export interface Wish {
  mail: string;
  rpps: string;
  /** The number is taken from what is offered beside its field, by one click, where that says these words. */
  offered?: string;
  visible?: 'Oui' | 'Non';
}

/** Leads an account through the eight steps, from the list to the correspondence saved, as the assistant points. */
export async function convert(tab: AnyTab, wish: Wish): Promise<void> {
  await startFromBadge(tab, wish.mail);
  await changeType(tab);
  if (wish.offered === undefined) await enterRpps(tab, wish.rpps);
  else await takeOffered(tab, wish.rpps, wish.offered);
  await openCorrespondence(tab, wish.mail);
  await saveCorrespondence(tab, wish);
}

/** Steps 1 and 2: finds the account's row with the search if need be, starts it, and opens its record. */
export async function startFromBadge({ pages, assistant }: AnyTab, mail: string): Promise<void> {
  await pages.openList(mail);
  await assistant.start(mail);
  await assistant.waitForCard('open-record', 'pointing');
  await openMenu({ pages, assistant }, mail);
  await follow({ pages, assistant }, pages.pencil(mail));
}

/** Steps 3 and 4. */
export async function changeType({ pages, assistant }: AnyTab): Promise<void> {
  await assistant.waitForCard('change-type', 'pointing');
  await follow({ pages, assistant }, pages.changeType);
  await assistant.waitForCard('choose-personal', 'pointing');
  await assistant.waitForSpotlightOn(pages.types);
  await pages.choosePersonal();
  await follow({ pages, assistant }, pages.validate);
}

/** Steps 1 to 4: leads an account to the field of its RPPS, in a tab of its own. */
export async function toRpps(session: Session, mail: string): Promise<Tab> {
  const tab = await openList(session);
  // What the list shows is told as its badges are drawn: one must not leave it before.
  await waitForBadges(tab.assistant);
  await startFromBadge(tab, mail);
  await changeType(tab);
  await tab.assistant.waitForCard('enter-rpps', 'pointing');
  return tab;
}

/** Waits for the rows of the list to be read. */
async function waitForBadges(assistant: AnyTab['assistant']): Promise<void> {
  await assistant.wait('badges', async () => (await assistant.badges())[0]);
}

/** Waits for what is beside the field of the RPPS to say something. @returns all that it says */
export async function rppsSays({ assistant }: AnyTab, words: string): Promise<string> {
  return assistant.wait(`« ${words} » beside the RPPS`, async () => {
    const check = (await assistant.checks()).find((view) => view.check === 'rpps');
    return check?.text.includes(words) ? check.text : undefined;
  });
}

/** Step 5. */
export async function enterRpps({ pages, assistant }: AnyTab, rpps: string): Promise<void> {
  await assistant.waitForCard('enter-rpps', 'pointing');
  await assistant.waitForSpotlightOn(pages.rpps);
  await pages.rpps.fill(rpps);
  await assistant.waitForCheck('rpps', 'ok');
  await follow({ pages, assistant }, pages.saveUser);
}

/** Step 5, by one click on a number that is offered beside the field, where that says some words. */
export async function takeOffered(tab: AnyTab, rpps: string, words: string): Promise<void> {
  const { pages, assistant } = tab;
  await assistant.waitForCard('enter-rpps', 'pointing');
  await assistant.waitForSpotlightOn(pages.rpps);
  await rppsSays(tab, words);
  await assistant.act('apply-suggestion', rpps.slice(-2));
  await assistant.waitForCheck('rpps', 'ok');
  await follow(tab, pages.saveUser);
}

/** Step 6: the list came back whole, so the account is searched again. */
export async function openCorrespondence({ pages, assistant }: AnyTab, mail: string): Promise<void> {
  await assistant.waitForCard('open-correspondence', 'pointing');
  // Some lists ask for their rows later, and the search is pointed at until then.
  await waitForBadges(assistant);
  if (!(await pages.row(mail).isVisible())) {
    await assistant.waitForSpotlightOn(pages.search);
    await assistant.act('fill-search');
    // Some lists search as one types.
    if (!(await pages.row(mail).isVisible())) await follow({ pages, assistant }, pages.searchButton);
    await pages.row(mail).waitFor();
  }
  await openMenu({ pages, assistant }, mail);
  await follow({ pages, assistant }, pages.plus(mail));
}

/** Step 7. */
export async function saveCorrespondence(
  { pages, assistant }: AnyTab,
  { visible = 'Oui' }: Wish,
): Promise<void> {
  await assistant.waitForCard('check-correspondence', 'pointing');
  if ((await assistant.checkOf('correspondence')).verdict !== 'ok') await assistant.act('apply-suggestion');
  await assistant.waitForCheckIn('correspondence', ['ok', 'warning']);
  await assistant.waitForSpotlightOn(pages.visible('Oui'));
  await pages.chooseVisible(visible);
  await assistant.waitForCheck('visible', 'ok');
  await follow({ pages, assistant }, pages.save);
  await assistant.waitForCard('publication', 'done');
}

/** Opens the menu of an account's actions, where they are in one and it is closed. */
export async function openMenu(tab: AnyTab, mail: string): Promise<void> {
  const { pages } = tab;
  if (pages.menu && !(await pages.pencil(mail).isVisible())) await follow(tab, pages.menu(mail));
}

/** Clicks what the assistant points at, once it does. */
export async function follow({ assistant }: AnyTab, target: Target): Promise<void> {
  await assistant.waitForSpotlightOn(target);
  await assistant.waitForCardOff(target);
  await target.click();
}
