import { ACCOUNTS, accountOf, choosePersonal, mustBeConverted, retype, type Stage } from './stage.ts';

interface Options {
  /** Whether each account is searched, as the administrator's guide says, or taken from the list when it is in sight. */
  searching: boolean;
}

/** Converts the ten accounts as the administrator's guide says, paying no heed to the assistant, without a mistake. */
export async function byHand(stage: Stage, { searching }: Options): Promise<void> {
  const { pages, page } = stage;
  for (const [mail, nom, prenom] of ACCOUNTS) {
    const account = accountOf(stage, mail);
    await find(stage, account.mail, searching);
    await pages.pencil(account.mail).click();
    await pages.changeType.click();
    await choosePersonal(stage);
    await pages.validate.click();
    await retype(stage, pages.rpps, account.right);
    await pages.saveUser.click();
    await find(stage, account.mail, searching);
    await pages.plus(account.mail).click();
    const forms = [`${nom}.${prenom}`, `${prenom}.${nom}`];
    if (!forms.includes(await pages.address.inputValue()))
      await retype(stage, pages.address, `${nom}.${prenom}`);
    await pages.visible('Oui').click();
    await pages.save.click();
    await page.getByRole('link', { name: 'Gestion des utilisateurs Medimail' }).click();
  }
  mustBeConverted(stage);
}

async function find(stage: Stage, mail: string, searching: boolean): Promise<void> {
  const { pages, page } = stage;
  await pages.search.waitFor();
  if (!searching && (await pages.row(mail).isVisible())) return;
  await retype(stage, pages.search, mail);
  await page.keyboard.press('Enter');
}
