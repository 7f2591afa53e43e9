import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findByMail, type Medimail, rppsFor, startMedimail } from '../medimail/index.ts';
import { launchChromium } from './support/chromium.ts';
import { type Connections, recordConnections } from './support/connections.ts';
import { convert } from './support/convert.ts';
import { Popup } from './support/popup.ts';
import { openList, type Session } from './support/session.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';
/** Asked for by the test alone, to see that it is recorded; the browser may ask again later. */
const PROBE = 'exemple.fr';

const TWO_DAYS = 2 * 24 * 3600 * 1000;

/** What Chromium itself may ask its maker, whatever is installed in it. */
const BROWSER_OWN = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|chrome)\.com$|^$/;

describe('with every source off', () => {
  let medimail: Medimail;
  let connections: Connections;
  let session: Session;
  beforeAll(async () => {
    medimail = await startMedimail({ sessionless: true, banner: false });
    connections = await recordConnections();
    const browser = await launchChromium({ port: medimail.port, hosts: { '*': connections.port } });
    session = { medimail, browser };
  });
  afterAll(async () => {
    await session?.browser.close();
    await connections?.close();
    await medimail?.close();
  });

  it('connections are recorded', async () => {
    const page = await session.browser.context.newPage();
    await page.goto(`https://${PROBE}/`).catch(() => undefined);
    expect(connections.names).toContain(PROBE);
    await page.close();
  });

  it('nothing leaves for anybody but Medimail, over a whole conversion and a check of its publication', async () => {
    const account = findByMail(medimail.state, MAIL);
    if (!account) throw new Error(`${MAIL} is not in the demo`);
    const tab = await openList(session);
    await convert(tab, { mail: MAIL, rpps: rppsFor(account) });
    const popup = await Popup.open(session);

    // The night passes: what was stored was stored two days ago.
    const key = `account:${MAIL}`;
    const { [key]: conversion } = (await popup.stored()).local;
    const older = JSON.parse(JSON.stringify(conversion), (name, value: unknown) =>
      name === 'at' && typeof value === 'number' && value > 0 ? value - TWO_DAYS : value,
    );
    await popup.store({ [key]: older });
    await popup.button('Vérifier la publication').click();
    await popup.page.getByText('Aucune source n’est activée').waitFor();
    await popup.button('Déposer le fichier du jour').waitFor();
    expect(await popup.violations()).toEqual([]);
    await popup.button('Activer une source').click();
    await expect.poll(() => popup.tabInFront()).toContain('options.html');

    expect(connections.names.filter((name) => name !== PROBE && !BROWSER_OWN.test(name))).toEqual([]);
  });
});
