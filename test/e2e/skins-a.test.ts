import { describe, expect, it } from 'vitest';
import { findByMail, rppsFor, type SkinName } from '../medimail/index.ts';
import { changeType, convert, follow, startFromBadge } from './support/convert.ts';
import { openList, useSession } from './support/session.ts';

/** One account of the demo for each skin: the browser keeps what became of it. */
const ACCOUNTS = [
  ['bootstrap', 'lea.schiano@esante-occitanie.fr'],
  ['jqueryui', 'jurgen.muller@ch-demo.fr'],
  ['frameset', 'claire.martin-durand@ch-demo.fr'],
] as const satisfies [SkinName, string][];

describe('one account, from MED to PER', () => {
  const session = useSession();

  it.each(ACCOUNTS)('in the skin %s', async (skin, mail) => {
    const { medimail } = session;
    medimail.setOptions({ skin });
    const account = findByMail(medimail.state, mail);
    if (!account) throw new Error('not in the demo');
    const rpps = rppsFor(account);
    const tab = await openList(session);
    await convert(tab, { mail, rpps });

    const converted = findByMail(medimail.state, mail);
    expect(converted).toMatchObject({ bal: 'PER', rpps, correspondence: { visible: true } });
    expect(converted?.correspondence?.address).toContain(mail.replace(/@.*/, '@'));
    await tab.pages.page.close();
  });
});

describe('what Medimail refuses', () => {
  const session = useSession();

  it.each([
    ['bootstrap', 'lea.schiano@esante-occitanie.fr', 'doit comporter 11 chiffres'],
    ['jqueryui', 'jurgen.muller@ch-demo.fr', 'doit comporter 11 chiffres'],
    // Said in a box of the browser, which no page shows.
    ['frameset', 'claire.martin-durand@ch-demo.fr', 'saisissez l’identifiant RPPS'],
  ] as const)('in the skin %s is not believed to be saved', async (skin, mail, words) => {
    const { medimail } = session;
    medimail.setOptions({ skin });
    const account = findByMail(medimail.state, mail);
    if (!account) throw new Error('not in the demo');
    const tab = await openList(session);
    await startFromBadge(tab, mail);
    await changeType(tab);
    await tab.assistant.waitForCard('enter-rpps', 'pointing');
    await tab.pages.rpps.fill('123');
    await tab.assistant.waitForCheck('rpps', 'error');
    const asked = medimail.requests.length;
    const boxes: string[] = [];
    tab.pages.page.on('dialog', (box) => {
      boxes.push(box.message());
      void box.dismiss();
    });
    await tab.pages.saveUser.click();
    await tab.assistant.act('save-anyway');
    await expect.poll(() => medimail.requests.length).toBeGreaterThan(asked);
    // Once its box was there, what is shown is the form that it led back to.
    if (skin === 'frameset') await expect.poll(() => boxes).toHaveLength(1);
    expect((await tab.assistant.waitForText(words)).step).toBe('enter-rpps');
    await tab.pages.rpps.fill(rppsFor(account));
    await follow(tab, tab.pages.saveUser);
    await tab.assistant.waitForCard('open-correspondence', 'pointing');
    await tab.pages.page.close();
  });
});

describe('a dialog that keeps the focus', () => {
  const session = useSession();

  it.each([
    ['bootstrap', 'lea.schiano@esante-occitanie.fr'],
    ['jqueryui', 'jurgen.muller@ch-demo.fr'],
  ] as const)('in the skin %s leaves it to the card', async (skin, mail) => {
    session.medimail.setOptions({ skin });
    const tab = await openList(session);
    await startFromBadge(tab, mail);
    await tab.assistant.waitForCard('change-type', 'pointing');
    await follow(tab, tab.pages.changeType);
    await tab.assistant.waitForCard('choose-personal', 'pointing');
    await tab.assistant.waitForSpotlightOn(tab.pages.types);
    // It takes the focus once it has slid in whole.
    await expect.poll(() => tab.pages.page.evaluate(isFocusInDialog)).toBe(true);
    await tab.assistant.act('set-aside');
    await tab.assistant.waitForAction('confirm-set-aside');
    for (const key of ['ArrowDown', 'ArrowDown']) await tab.pages.page.keyboard.press(key);
    await tab.assistant.clickWords();
    await tab.pages.page.keyboard.type('parti en juin');
    await tab.assistant.act('confirm-set-aside');
    await tab.assistant.waitForNoCard();
    // The dialog is still there: what was typed was the card's alone.
    expect(await tab.pages.validate.isVisible()).toBe(true);
    await tab.pages.openList(mail);
    await tab.assistant.waitForBadge(mail, 'Écarté');
    await tab.pages.page.close();
  });
});

/** In the page. */
function isFocusInDialog(): boolean {
  return Boolean(document.activeElement?.closest('[role=dialog]'));
}

describe.each(ACCOUNTS)('the end of a session in the skin %s', (skin, mail) => {
  const session = useSession({ skin });

  it('is told where the login page comes', async () => {
    const tab = await openList(session);
    await startFromBadge(tab, mail);
    await tab.assistant.waitForCard('change-type', 'pointing');
    session.medimail.expireSessions();
    await tab.pages.saveUser.click();
    await tab.assistant.waitForText('Reconnectez-vous');
  });
});
