import { describe, expect, it } from 'vitest';
import { findByMail, REFUSALS, rppsFor } from '../medimail/index.ts';
import { changeType, follow, openCorrespondence, startFromBadge } from './support/convert.ts';
import { openList, type Session, useSession } from './support/session.ts';

function posts({ medimail }: Session): number {
  return medimail.requests.filter(({ method }) => method === 'POST').length;
}

function accountOf({ medimail }: Session, mail: string) {
  const account = findByMail(medimail.state, mail);
  if (!account) throw new Error(`${mail} is not in the demo`);
  return account;
}

describe('a save that should not be', () => {
  const session = useSession();

  it('is held once when the RPPS is wrong, and corrected', async () => {
    const account = accountOf(session, 'lea.schiano@esante-occitanie.fr');
    const tab = await openList(session);
    await startFromBadge(tab, account.mail);
    await changeType(tab);
    await tab.assistant.waitForCard('enter-rpps', 'pointing');
    const right = rppsFor(account);
    const wrong = right.slice(0, 10) + ((Number(right[10]) + 1) % 10);
    await tab.pages.rpps.fill(wrong);
    const check = await tab.assistant.waitForCheck('rpps', 'error');
    expect(check.text).toContain('clé est fausse');

    const before = posts(session);
    await tab.pages.saveUser.click();
    await tab.assistant.waitForAction('save-anyway');
    expect(posts(session)).toBe(before);
    await tab.assistant.act('fix');
    await expect.poll(() => tab.pages.rpps.evaluate((field) => field === document.activeElement)).toBe(true);

    await tab.pages.rpps.fill(right);
    await tab.assistant.waitForCheck('rpps', 'ok');
    await follow(tab, tab.pages.saveUser);
    await tab.assistant.waitForCard('open-correspondence');
    expect(accountOf(session, account.mail).rpps).toBe(right);
    await tab.pages.page.close();
  });

  it('goes through when the administrator insists, once', async () => {
    const account = accountOf(session, 'h.lemoine@ch-demo.fr');
    const tab = await openList(session);
    await startFromBadge(tab, account.mail);
    await changeType(tab);
    await tab.assistant.waitForCard('enter-rpps', 'pointing');
    await tab.pages.rpps.fill('19999000012');
    await tab.assistant.waitForCheck('rpps', 'error');
    const before = posts(session);
    await tab.pages.saveUser.click();
    await tab.assistant.act('save-anyway');
    await tab.assistant.waitForCard('open-correspondence');
    expect(posts(session)).toBe(before + 1);
    expect(accountOf(session, account.mail).rpps).toBe('19999000012');
    await tab.pages.page.close();
  });

  it('is never held twice for the same number, nor when sent with the Enter key', async () => {
    const account = accountOf(session, 'jurgen.muller@ch-demo.fr');
    const tab = await openList(session);
    await startFromBadge(tab, account.mail);
    await changeType(tab);
    await tab.assistant.waitForCard('enter-rpps', 'pointing');
    await tab.pages.rpps.fill('19999000013');
    await tab.assistant.waitForCheck('rpps', 'error');
    const before = posts(session);
    await tab.pages.rpps.press('Enter');
    await tab.assistant.waitForAction('save-anyway');
    expect(posts(session)).toBe(before);
    await tab.pages.rpps.press('Enter');
    await tab.assistant.waitForCard('open-correspondence');
    expect(posts(session)).toBe(before + 1);
    await tab.pages.page.close();
  });

  it('is not held for a warning', async () => {
    const account = accountOf(session, 'sans.prenom@ch-demo.fr');
    const tab = await openList(session);
    await startFromBadge(tab, account.mail);
    await changeType(tab);
    await tab.assistant.waitForCard('enter-rpps', 'pointing');
    await tab.pages.rpps.fill(rppsFor(account));
    await follow(tab, tab.pages.saveUser);
    await openCorrespondence(tab, account.mail);
    await tab.assistant.waitForCheck('correspondence', 'warning');
    await tab.pages.visible('Oui').check();
    await follow(tab, tab.pages.save);
    await tab.assistant.waitForCard('publication', 'done');
    await tab.pages.page.close();
  });
});

describe("Medimail's refusals", () => {
  const session = useSession();

  it('are shown in its words, and the step stays', async () => {
    const account = accountOf(session, 'marie.martin@ch-demo.fr');
    // The last one: the assistant has not seen its row.
    const used = session.medimail.state.accounts.findLast(({ bal, rpps }) => bal === 'PER' && rpps !== '');
    if (!used) throw new Error('no PER account in the demo');
    const tab = await openList(session);
    await startFromBadge(tab, account.mail);
    await changeType(tab);

    // A number too short: held, then refused by Medimail.
    await tab.assistant.waitForCard('enter-rpps', 'pointing');
    await tab.pages.rpps.fill('1999900001');
    await tab.assistant.waitForCheck('rpps', 'error');
    await tab.pages.saveUser.click();
    await tab.assistant.act('save-anyway');
    await tab.assistant.waitForText(REFUSALS.rppsLength);
    expect((await tab.assistant.card())?.step).toBe('enter-rpps');

    // A number that another account uses: nobody knew before Medimail said so.
    await tab.pages.page.goBack();
    await tab.assistant.waitForCard('enter-rpps', 'pointing');
    await tab.pages.rpps.fill(used.rpps);
    await tab.assistant.waitForCheck('rpps', 'ok');
    await follow(tab, tab.pages.saveUser);
    await tab.assistant.waitForText(REFUSALS.rppsUsed(used));

    await tab.pages.page.goBack();
    await tab.assistant.waitForCard('enter-rpps', 'pointing');
    await tab.pages.rpps.fill(rppsFor(account));
    await tab.assistant.waitForCheck('rpps', 'ok');
    await follow(tab, tab.pages.saveUser);

    // The address of a homonym.
    await openCorrespondence(tab, account.mail);
    await tab.assistant.waitForCheck('correspondence', 'ok');
    await tab.pages.visible('Oui').check();
    await follow(tab, tab.pages.save);
    await tab.assistant.waitForText('est déjà attribuée à un autre utilisateur');
    expect((await tab.assistant.card())?.step).not.toBe('publication');

    await tab.pages.page.goBack();
    await tab.assistant.waitForCard('check-correspondence', 'pointing');
    await tab.pages.address.fill('marie.martin2');
    await tab.assistant.waitForCheck('correspondence', 'ok');
    await tab.pages.visible('Oui').check();
    await follow(tab, tab.pages.save);
    await tab.assistant.waitForCard('publication', 'done');
    expect(accountOf(session, account.mail).correspondence?.address).toBe('marie.martin2@ch-demo.mssante.fr');
    await tab.pages.page.close();
  });

  it('do not come as a surprise when the number was seen on another account', async () => {
    const used = session.medimail.state.accounts.find(({ bal, rpps }) => bal === 'PER' && rpps !== '');
    if (!used) throw new Error('no PER account in the demo');
    const account = accountOf(session, 'paul.l-hermitte@had-demo.fr');
    const tab = await openList(session, used.mail);
    await tab.pages.row(used.mail).waitFor();
    await startFromBadge(tab, account.mail);
    await changeType(tab);
    await tab.assistant.waitForCard('enter-rpps', 'pointing');
    await tab.pages.rpps.fill(used.rpps);
    const check = await tab.assistant.waitForCheck('rpps', 'error');
    expect(check.text).toContain(used.mail);
    await tab.pages.page.close();
  });
});
