import { describe, expect, it } from 'vitest';
import { findByMail, rppsFor, type SkinName } from '../medimail/index.ts';
import { convert } from './support/convert.ts';
import { openList, type Tab, useSession } from './support/session.ts';

/** Accounts whose proposed address has to be corrected. */
const SKINS = [
  ['cards', 'fbesancon@ch-demo.fr', 'Oui', ['besancon.francois', 'francois.besancon']],
  ['spa', 'nguyen.t@ch-demo.fr', 'Non', ['nguyen.thi-mai', 'thi-mai.nguyen']],
  ['components', 'b.delatour@ch-demo.fr', 'Oui', ['de-la-tour.berenice', 'berenice.de-la-tour']],
] as const satisfies [SkinName, string, 'Oui' | 'Non', string[]][];

/** What a person sees where the card is. */
async function onTop({ assistant, pages }: Tab): Promise<string | undefined> {
  const { x, y, width, height } = (await assistant.waitForCard('publication')).box;
  const middle = [x + width / 2, y + height / 2] as const;
  return pages.page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.localName, middle);
}

describe('one account, from MED to PER', () => {
  const session = useSession();

  it.each(SKINS)('in the skin %s', async (skin, mail, visible, addresses) => {
    const { medimail } = session;
    medimail.setOptions({ skin });
    const account = findByMail(medimail.state, mail);
    if (!account) throw new Error(`${mail} is not in the demo`);
    const rpps = rppsFor(account);
    const tab = await openList(session);
    await convert(tab, { mail, rpps, visible });

    const converted = findByMail(medimail.state, mail);
    expect(converted).toMatchObject({ bal: 'PER', rpps, correspondence: { visible: visible === 'Oui' } });
    expect(addresses).toContain(converted?.correspondence?.address.split('@')[0]);
    expect(await onTop(tab)).toBe('assistant-per');
    await tab.pages.page.close();
  });
});
