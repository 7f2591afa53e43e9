import { describe, expect, it } from 'vitest';
import { findByMail, rppsFor } from '../medimail/index.ts';
import { Keyboard } from './support/keyboard.ts';
import { openList, useSession } from './support/session.ts';

const MAIL = 'fbesancon@ch-demo.fr';

describe('a person without a mouse', () => {
  // In the classic demo « + » is a picture with a handler, which no key reaches, and nobody but the person clicks it:
  // here it is one that keys reach.
  const session = useSession({
    // A row that is in sight needs no search: here hardly any is.
    pageSize: 2,
    mutate: (html) => html.replaceAll('<img class="bouton"', '<input type="image" class="bouton"'),
  });

  it('converts an account whole, from the badge to the publication', async () => {
    const { medimail } = session;
    const tab = await openList(session);
    const { pages, assistant } = tab;
    const keyboard = await Keyboard.on(pages.page);
    const account = findByMail(medimail.state, MAIL);
    if (!account) throw new Error('not in the demo');

    // 1. Searched, then started from its badge.
    await keyboard.tabTo(pages.search);
    await keyboard.type(MAIL);
    await keyboard.press('Enter');
    await assistant.waitForBadge(MAIL, 'Convertir');
    await keyboard.tabToAction('start', 'Tab', MAIL);
    await keyboard.press('Enter');
    await assistant.waitForCard('open-record', 'pointing');
    // The card does not take the focus from the page: Tab goes on from the badge to the row's icons.
    expect((await keyboard.focused())?.action).toBe('start');
    await keyboard.tabTo(pages.pencil(MAIL));
    await keyboard.press('Enter');

    // 3 and 4.
    await assistant.waitForSpotlightOn(pages.changeType);
    await keyboard.tabTo(pages.changeType);
    await keyboard.press('Space');
    await assistant.waitForSpotlightOn(pages.types);
    await keyboard.tabTo(pages.types);
    await keyboard.press('p');
    await assistant.waitForSpotlightOn(pages.validate);
    await keyboard.tabTo(pages.validate);
    await keyboard.press('Enter');

    // 5. A wrong number is held; the card's button leads back to the field.
    await assistant.waitForSpotlightOn(pages.rpps);
    await keyboard.tabTo(pages.rpps);
    await keyboard.type('19999000012');
    await assistant.waitForCheck('rpps', 'error');
    await keyboard.press('Enter');
    await assistant.waitForAction('fix');
    await keyboard.tabToAction('fix');
    await keyboard.press('Enter');
    await keyboard.tabTo(pages.rpps);
    await keyboard.type(rppsFor(account));
    await assistant.waitForSpotlightOn(pages.saveUser);
    await keyboard.tabTo(pages.saveUser);
    await keyboard.press('Enter');

    // 6. The search is filled by the card; the focus is in the field, where Enter sends it.
    await assistant.waitForCard('open-correspondence', 'pointing');
    await keyboard.tabToAction('fill-search', 'Shift+Tab');
    await keyboard.press('Enter');
    await expect.poll(() => pages.search.inputValue()).toBe(MAIL);
    await keyboard.tabTo(pages.search);
    await keyboard.press('Enter');
    await assistant.waitForSpotlightOn(pages.plus(MAIL));
    await keyboard.tabTo(pages.plus(MAIL));
    await keyboard.press('Enter');

    // 7.
    await assistant.waitForCard('check-correspondence', 'pointing');
    await assistant.waitForAction('apply-suggestion');
    await keyboard.tabToAction('apply-suggestion', 'Shift+Tab');
    await keyboard.press('Space');
    await assistant.waitForSpotlightOn(pages.visible('Oui'));
    await keyboard.tabTo(pages.visible('Oui'));
    await keyboard.press('Space');
    await assistant.waitForSpotlightOn(pages.save);
    await keyboard.tabTo(pages.save);
    await keyboard.press('Enter');

    // 8. And on to the next.
    await assistant.waitForCard('publication', 'done');
    await keyboard.tabToAction('finish', 'Shift+Tab');
    await keyboard.press('Enter');
    await assistant.waitForNoCard();
    expect(findByMail(medimail.state, MAIL)).toMatchObject({ bal: 'PER', correspondence: { visible: true } });
    await pages.page.close();
  });

  it('goes round the whole page and the card, in both directions, and is never kept in either', async () => {
    const tab = await openList(session, 'h.lemoine@ch-demo.fr');
    const { pages, assistant } = tab;
    const keyboard = await Keyboard.on(pages.page);
    await assistant.waitForBadge('h.lemoine@ch-demo.fr', 'Convertir');
    await keyboard.tabToAction('start');
    await keyboard.press('Space');
    await assistant.waitForCard('open-record', 'pointing');
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      for (const action of ['move', 'fold', 'dismiss', 'pause', 'set-aside'])
        await keyboard.tabToAction(action, key);
      await keyboard.tabTo(pages.search, key);
    }

    // The form takes the focus when it is asked for, and gives it back when it is left.
    await keyboard.tabToAction('set-aside', 'Shift+Tab');
    await keyboard.press('Enter');
    await expect.poll(async () => (await keyboard.focused())?.action).toBe('input');
    await keyboard.press('Escape');
    await expect.poll(async () => (await keyboard.focused())?.action).toBe('set-aside');
    await pages.page.close();
  });
});
