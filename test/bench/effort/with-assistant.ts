import { candidatesOf, learn, OWN_LIST, practitioner } from '../../e2e/support/findings.ts';
import { ACCOUNTS, accountOf, choosePersonal, mustBeConverted, type Stage } from './stage.ts';

/**
 * Converts the ten accounts as a sensible person does it: all MED accounts of the page in the queue by one click, then
 * one after the other by « Compte suivant », doing what the assistant points at and taking its one-click suggestions.
 * The establishment's list, which is read once for all of its accounts, was read before.
 */
export async function withAssistant(stage: Stage): Promise<void> {
  const { pages, assistant } = stage;
  await assistant.wait('badges', async () => (await assistant.badges())[0]);
  await learnNumbers(stage);
  await assistant.act('queue-page');
  for (const [name] of ACCOUNTS) {
    const { mail } = accountOf(stage, name);
    await assistant.act('next');
    await takenUp(stage, mail);
    await assistant.waitForSpotlightOn(pages.pencil(mail));
    await pages.pencil(mail).click();
    await assistant.waitForSpotlightOn(pages.changeType);
    await pages.changeType.click();
    await assistant.waitForSpotlightOn(pages.types);
    await choosePersonal(stage);
    await assistant.waitForSpotlightOn(pages.validate);
    await pages.validate.click();
    await assistant.waitForSpotlightOn(pages.rpps);
    await assistant.act('apply-suggestion');
    await assistant.waitForSpotlightOn(pages.saveUser);
    await pages.saveUser.click();
    await openCorrespondence(stage, mail);
    await checkCorrespondence(stage);
  }
  mustBeConverted(stage);
}

/** Waits for the account whose turn it is: the queue has the order of the list. */
async function takenUp({ assistant }: Stage, mail: string): Promise<void> {
  await assistant.wait(`the card of ${mail}`, async () => {
    const card = await assistant.card();
    return card?.mail === mail && card.state === 'pointing' ? card : undefined;
  });
}

async function openCorrespondence({ pages, assistant }: Stage, mail: string): Promise<void> {
  await assistant.waitForCard('open-correspondence', 'pointing');
  if (!(await pages.row(mail).isVisible())) {
    await assistant.act('fill-search');
    await assistant.waitForSpotlightOn(pages.searchButton);
    await pages.searchButton.click();
  }
  await assistant.waitForSpotlightOn(pages.plus(mail));
  await pages.plus(mail).click();
}

async function checkCorrespondence({ pages, assistant }: Stage): Promise<void> {
  await assistant.waitForCard('check-correspondence', 'pointing');
  if ((await assistant.checkOf('correspondence')).verdict !== 'ok') await assistant.act('apply-suggestion');
  await assistant.waitForSpotlightOn(pages.visible('Oui'));
  await pages.visible('Oui').click();
  await assistant.waitForSpotlightOn(pages.save);
  await pages.save.click();
  await assistant.waitForCard('publication', 'done');
}

/** What reading the establishment's list leaves: each account's number, as its list has it. */
async function learnNumbers(stage: Stage): Promise<void> {
  const listed = ACCOUNTS.map(([name]) => {
    const { mail, right, nom, prenom } = accountOf(stage, name);
    const found = candidatesOf(stage, mail, [practitioner(right, nom, prenom)]);
    return { ...found, listed: { value: right, source: OWN_LIST, at: Date.now() } };
  });
  await learn(stage, ...listed);
}
