import type { Locator } from 'playwright-core';
import type { MedimailPages } from './pages.ts';
import type { Witness } from './witness.ts';

interface Wish {
  mail: string;
  rpps: string;
  address: string;
  /** Waits until Medimail has saved the address. */
  saved(): Promise<void>;
  /** Another account of the list, which a search for the first one does not find. */
  other: string;
  /** A number that is saved first, which Medimail refuses; the visibility is then forgotten at first too. */
  refused?: string;
}

/** Converts an account as one does who has no assistant, with Medimail's own controls; each moment is looked at. */
export async function convertByHand(pages: MedimailPages, witness: Witness, wish: Wish): Promise<void> {
  const { page } = pages;
  const { mail, rpps, refused, address } = wish;

  const find = async (): Promise<void> => {
    await pages.search.fill(mail);
    await pages.searchButton.click();
    await page.getByText(wish.other, { exact: true }).waitFor({ state: 'detached' });
    await pages.row(mail).waitFor();
    await witness.look('search');
  };

  /** Goes back to the form, where Medimail says why it refuses on a page of its own. */
  const backTo = async (field: Locator): Promise<void> => {
    if (!(await field.isVisible())) await page.goBack();
    await field.waitFor();
  };

  await find();
  await pages.pencil(mail).click();
  await pages.changeType.waitFor();
  await witness.look('pencil');
  await pages.changeType.click();
  await pages.types.waitFor();
  await witness.look('change the type');
  await pages.choosePersonal();
  await pages.validate.click();
  await pages.rpps.waitFor();
  await witness.look('the type is PER');

  if (refused) {
    await pages.rpps.fill(refused);
    await pages.saveUser.click();
    await page.getByText('11 chiffres').first().waitFor();
    await witness.look('refused');
    await backTo(pages.rpps);
  }
  await pages.rpps.fill(rpps);
  await witness.look('typed');
  await pages.saveUser.click();
  await pages.search.waitFor();
  await witness.look('saved');

  await find();
  await pages.plus(mail).click();
  await pages.address.fill(address);
  await witness.look('address');
  if (refused) {
    await pages.save.click();
    await page.getByText('ce choix est obligatoire').first().waitFor();
    await witness.look('visibility was forgotten');
    await backTo(pages.address);
    await pages.address.fill(address);
  }
  await pages.chooseVisible('Oui');
  await pages.save.click();
  await wish.saved();
  await pages.search.waitFor();
  await witness.look('correspondence saved');
}
