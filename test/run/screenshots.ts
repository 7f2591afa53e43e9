import { mkdirSync } from 'node:fs';
import { Assistant } from '../e2e/support/assistant.ts';
import { launchChromium } from '../e2e/support/chromium.ts';
import { openMenu } from '../e2e/support/convert.ts';
import { PAGES } from '../e2e/support/skins.ts';
import { findByMail, rppsFor, type SkinName, startMedimail } from '../medimail/index.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';
/** An account whose proposed address is not nom.prenom. */
const OTHER = 'fbesancon@ch-demo.fr';

/**
 * Takes a screenshot of each moment of one whole conversion, and of the popup, on a demo of its own.
 *
 * @param folder made if it is not there
 * @returns the names of the files
 */
export async function takeScreenshots(folder: string, skin: SkinName = 'classic'): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const medimail = await startMedimail({ skin, sessionless: true, banner: false, pageSize: 14 });
  const { context, extensionId, close } = await launchChromium({ port: medimail.port });
  const page = await context.newPage();
  const pages = new PAGES[skin](page);
  const assistant = await Assistant.on(page);
  const names: string[] = [];
  const shoot = async (name: string, on = page): Promise<void> => {
    names.push(`${name}.png`);
    await on.screenshot({ path: `${folder}/${name}.png` });
  };

  try {
    await pages.openList();
    await assistant.wait('badges', async () => (await assistant.badges())[0]);
    await shoot('1-list');
    for (const mail of [MAIL, OTHER]) await convert(mail);
    await popup();
  } finally {
    await close();
    await medimail.close();
  }
  return names;

  async function convert(mail: string): Promise<void> {
    const account = findByMail(medimail.state, mail);
    if (!account) throw new Error(`${mail} is not in the demo`);
    const name = mail.split('@')[0];
    await pages.openList(mail);
    await assistant.start(mail);
    await openMenu({ pages, assistant }, mail);
    await assistant.waitForSpotlightOn(pages.pencil(mail));
    await shoot(`2-${name}-open-record`);
    await pages.pencil(mail).click();
    await assistant.waitForSpotlightOn(pages.changeType);
    await shoot(`3-${name}-change-type`);
    await pages.changeType.click();
    await assistant.waitForSpotlightOn(pages.types);
    await shoot(`4-${name}-choose-personal`);
    await pages.choosePersonal();
    await assistant.waitForSpotlightOn(pages.validate);
    await pages.validate.click();
    await assistant.waitForSpotlightOn(pages.rpps);
    const rpps = rppsFor(account);
    await pages.rpps.fill(rpps.slice(0, -1) + ((Number(rpps.at(-1)) + 1) % 10));
    await assistant.waitForCheck('rpps', 'error');
    await shoot(`5-${name}-rpps-wrong`);
    await pages.rpps.fill(rpps);
    await assistant.waitForSpotlightOn(pages.saveUser);
    await shoot(`5-${name}-rpps-right`);
    await pages.saveUser.click();
    await assistant.waitForCard('open-correspondence', 'pointing');
    await pages.openList(mail);
    await openMenu({ pages, assistant }, mail);
    await assistant.waitForSpotlightOn(pages.plus(mail));
    await shoot(`6-${name}-open-correspondence`);
    await pages.plus(mail).click();
    await assistant.waitForCard('check-correspondence', 'pointing');
    const { verdict } = await assistant.checkOf('correspondence');
    await shoot(`7-${name}-suggestion`);
    if (verdict !== 'ok') await assistant.act('apply-suggestion');
    await pages.chooseVisible('Oui');
    await assistant.waitForSpotlightOn(pages.save);
    await shoot(`7-${name}-save`);
    await pages.save.click();
    await assistant.waitForCard('publication', 'done');
    await shoot(`8-${name}-publication`);
  }

  async function popup(): Promise<void> {
    await pages.openList('noe.nunez@ch-demo.fr');
    await assistant.start('noe.nunez@ch-demo.fr');
    await assistant.waitForCard('open-record', 'pointing');
    const view = await context.newPage();
    await view.setViewportSize({ width: 420, height: 600 });
    await view.goto(`chrome-extension://${extensionId}/popup.html`);
    await view.locator('[data-mail]').first().waitFor();
    await shoot('9-popup', view);
    await view.setViewportSize({ width: 1280, height: 800 });
    await view.goto(`chrome-extension://${extensionId}/checklist.html`);
    await view.locator('[data-mail]').first().waitFor();
    await shoot('10-checklist', view);
  }
}
