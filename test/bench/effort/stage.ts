import type { Locator, Page } from 'playwright-core';
import { Assistant } from '../../e2e/support/assistant.ts';
import type { Browser } from '../../e2e/support/chromium.ts';
import { ClassicMedimail } from '../../e2e/support/classic.ts';
import { findByMail, type Medimail, rppsFor } from '../../medimail/index.ts';
import type { Account } from '../../medimail/state.ts';
import { countEffort, type Effort } from './counted.ts';

/**
 * The first ten MED accounts of the list, in its order, and their names as an address writes them: accents, ligatures,
 * an apostrophe, a double first name.
 */
export const ACCOUNTS: readonly (readonly [mail: string, nom: string, prenom: string])[] = [
  ['lea.schiano@esante-occitanie.fr', 'schiano', 'lea'],
  ['h.lemoine@ch-demo.fr', 'lemoine', 'helene'],
  ['jurgen.muller@ch-demo.fr', 'muller', 'jurgen'],
  ['ann.loeuillet@ch-demo.fr', 'loeuillet', 'anne-laure'],
  ['laetitia.cosar@ch-demo.fr', 'caesar', 'laetitia'],
  ['fbesancon@ch-demo.fr', 'besancon', 'francois'],
  ['gweiss@clinique-demo.fr', 'weiss', 'gaelle'],
  ['noe.nunez@ch-demo.fr', 'nunez', 'noe'],
  ['chiara.dangelo@ch-demo.fr', 'dangelo', 'chiara'],
  ['nguyen.t@ch-demo.fr', 'nguyen', 'thi-mai'],
];

/** What ten conversions are played on. */
export interface Stage {
  medimail: Medimail;
  browser: Browser;
  page: Page;
  pages: ClassicMedimail;
  assistant: Assistant;
  counted(): Effort;
}

/** Opens a tab on the account list; what is done from then on is counted. */
export async function openStage(medimail: Medimail, browser: Browser): Promise<Stage> {
  const counted = await countEffort(browser.context);
  const page = await browser.context.newPage();
  const pages = new ClassicMedimail(page);
  await pages.openList();
  return { medimail, browser, page, pages, assistant: await Assistant.on(page), counted };
}

/** What the administrator knows of an account. @throws when the demo has none of that mail */
export function accountOf({ medimail }: Stage, mail: string): Account & { right: string } {
  const account = findByMail(medimail.state, mail);
  if (!account) throw new Error(`${mail} is not in the demo`);
  return { ...account, right: rppsFor(account) };
}

/** Chooses « PERSONNEL » as a person does: a click on the list, its first letter, Enter. */
export async function choosePersonal({ page, pages }: Stage): Promise<void> {
  await pages.types.click();
  await page.keyboard.press('P');
  await page.keyboard.press('Enter');
  const chosen = await pages.types.evaluate((list: HTMLSelectElement) => list.value);
  if (chosen !== 'PERSONNEL') throw new Error(`« ${chosen} » was chosen`);
}

/** Replaces what is in a field: a click in it, what selects all of it, and the text. */
export async function retype({ page }: Stage, field: Locator, text: string): Promise<void> {
  await field.click();
  if ((await field.inputValue()) !== '') await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Looks at what Medimail holds: the ten accounts are what they should be. @throws when one is not */
export function mustBeConverted({ medimail }: Stage): void {
  for (const [mail, nom, prenom] of ACCOUNTS) {
    const account = findByMail(medimail.state, mail);
    const [address = ''] = account?.correspondence?.address.split('@') ?? [];
    const right = account && account.bal === 'PER' && account.rpps === rppsFor(account);
    const named = [`${nom}.${prenom}`, `${prenom}.${nom}`].includes(address);
    if (!right || !named || !account.correspondence?.visible)
      throw new Error(`${mail} is not converted: ${address}`);
  }
}
