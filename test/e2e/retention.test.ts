import { describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { decided, stored, todo } from '../store/conversion-fixture.ts';
import { openOwnPage } from './support/own-page.ts';
import { Popup } from './support/popup.ts';
import { useSession } from './support/session.ts';

/** What there is in the page, where the functions that name it run. */
declare const chrome: typeof browser;

const DAY = 86_400_000;
/** The browser itself says when an alarm rings. */
const PATIENCE = { timeout: 90_000 };
const OLD = 'old@ch-demo.fr';
const NEW = 'new@ch-demo.fr';

describe('a finished account', () => {
  const session = useSession();

  it('is erased by the alarm once it was kept as long as the settings say; with 0, it is not kept', async () => {
    const finished = (mail: string, days: number) =>
      decided(todo(mail, { nom: mail.toUpperCase() }), { kind: 'finished' }, Date.now() - days * DAY);
    const popup = await Popup.open(session);
    await popup.store(stored(finished(OLD, 91), finished(NEW, 1), todo('todo@ch-demo.fr')));
    const settings = await openOwnPage(session, 'options.html');
    const kept = () =>
      settings.evaluate(async () =>
        Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('account:')),
      );
    // The alarm that the background set, come early.
    const ring = () => settings.evaluate(() => chrome.alarms.create('retention', { when: Date.now() }));

    await ring();
    await expect.poll(kept, PATIENCE).toEqual([`account:${NEW}`, 'account:todo@ch-demo.fr']);
    await popup.page.getByText('1 compte terminé a été effacé').waitFor();
    await popup.page.getByRole('button', { name: 'Compris' }).click();

    await settings.getByLabel('Garder les comptes terminés').selectOption('Ne pas les garder');
    await settings.getByRole('status').filter({ hasText: 'non gardés' }).waitFor();
    // A choice that one may take back erases nothing by itself.
    expect(await kept()).toHaveLength(2);
    await ring();
    await expect.poll(kept, PATIENCE).toEqual(['account:todo@ch-demo.fr']);
    await settings.close();
    await popup.page.close();
  }, 240_000);
});
