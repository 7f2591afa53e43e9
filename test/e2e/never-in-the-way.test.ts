import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findByMail, type Medimail, rppsFor, type SkinName, startMedimail } from '../medimail/index.ts';
import { Assistant } from './support/assistant.ts';
import { convertByHand } from './support/by-hand.ts';
import { type Browser, launchChromium } from './support/chromium.ts';
import { PAGES } from './support/skins.ts';
import { type Testimony, Witness } from './support/witness.ts';

/** One account for each story: what became of it is kept. */
const NOE = { mail: 'noe.nunez@ch-demo.fr', address: 'noe.nunez' };
const CHIARA = { mail: 'chiara.dangelo@ch-demo.fr', address: 'chiara.dangelo' };
const OTHER = 'h.lemoine@ch-demo.fr';
/** Files that a page loads beside itself may come in any order. */
const FILE = /\.(css|js|svg|png|ico|woff2?)(\?|$)/;

interface Story extends Testimony {
  /** What the server was asked, in order. */
  asked: string[];
}

/** How the story goes. */
interface Way {
  of: typeof NOE;
  /** A number that Medimail refuses, saved first. */
  refused?: string;
  /** What one does with the assistant beforehand. */
  begin?(assistant: Assistant): Promise<void>;
}

describe.each<SkinName>(['classic', 'spa'])('the %s Medimail', (skin) => {
  let medimail: Medimail;
  let bare: Browser;
  let assisted: Browser;
  /** The files that were asked for without the assistant. */
  const known = new Set<string>();

  beforeAll(async () => {
    medimail = await startMedimail({ skin, sessionless: true, banner: false });
    bare = await launchChromium({ port: medimail.port, bare: true });
    assisted = await launchChromium({ port: medimail.port });
  });
  afterAll(async () => {
    await bare?.close();
    await assisted?.close();
    await medimail?.close();
  });

  /** Converts the account by hand, and tells all that Medimail, as server and as page, has seen. */
  async function story({ context }: Browser, { of: { mail, address }, refused, begin }: Way): Promise<Story> {
    medimail.reset();
    const account = findByMail(medimail.state, mail);
    if (!account) throw new Error('not in the demo');
    const page = await context.newPage();
    const pages = new PAGES[skin](page);
    const witness = new Witness(page);
    const from = medimail.requests.length;
    await pages.openList();
    await pages.row(mail).waitFor();
    await begin?.(await Assistant.on(page));
    const rpps = rppsFor(account);
    await convertByHand(pages, witness, {
      mail,
      rpps,
      address,
      saved: () => expect.poll(() => findByMail(medimail.state, mail)?.correspondence?.visible).toBe(true),
      other: OTHER,
      ...(refused && { refused }),
    });
    await page.close();
    expect(findByMail(medimail.state, mail)).toMatchObject({ bal: 'PER', rpps });
    const asked = medimail.requests.slice(from);
    const isFile = ({ url }: { url: string }) => FILE.test(url);
    const line = ({ method, url, body }: (typeof asked)[number]) => `${method} ${url} ${body}`;
    // When it is asked for a file again is a matter of what the browser keeps: no file more is asked for, that is all.
    const files = asked.filter(isFile).map(line);
    if (context === bare.context) for (const file of files) known.add(file);
    else expect(files.filter((file) => !known.has(file))).toEqual([]);
    return { ...witness.testimony, asked: asked.filter((request) => !isFile(request)).map(line) };
  }

  it('sees the same requests, page, focus, scroll and names beside badges as without them', async () => {
    const without = await story(bare, { of: NOE, refused: '123' });
    expect(without.asked.filter((line) => line.startsWith('POST')).length).toBeGreaterThanOrEqual(2);
    expect(without.moments).toHaveLength(11);
    const beside = await story(assisted, {
      of: NOE,
      refused: '123',
      begin: (assistant) => assistant.waitForBadge(NOE.mail, 'Convertir'),
    });
    expect(beside).toEqual(without);
  });

  it('sees the same beside the card, the spotlight and the checks', async () => {
    const without = await story(bare, { of: CHIARA });
    const beside = await story(assisted, {
      of: CHIARA,
      async begin(assistant) {
        await assistant.start(CHIARA.mail);
        await assistant.waitForCard('open-record', 'pointing');
      },
    });
    expect(beside).toEqual(without);
  });
});
