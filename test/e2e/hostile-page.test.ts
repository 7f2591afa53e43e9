import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trusted } from '../medimail/html.ts';
import { page as pageOf } from '../medimail/http/responses.ts';
import { type Listening, serve } from '../medimail/http/server.ts';
import { Assistant } from './support/assistant.ts';
import { type Browser, launchChromium, MEDIMAIL_URL } from './support/chromium.ts';

const row = (mail: string, bal: string) =>
  `<tr><td>${mail}</td><td>${bal}</td><td>NOM</td><td>PRENOM</td><td><a href="#">Modifier</a></td></tr>`;
const list = (rows: string, script = '') =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Medimail</title><link rel="icon" href="data:,">
<script>${script}</script></head><body><h3>Gestion des utilisateurs Medimail</h3><table class="liste"><tbody>
<tr><th>Mail</th><th>Type de bal</th><th>Nom</th><th>Prénom</th><th>Actions</th></tr>${rows}</tbody></table></body></html>`;

/** The two MED accounts of a page, first and last: what was done on one page is known on the next. */
const first = (name: string) => `lea.${name}@ch-demo.fr`;
const last = (name: string) => `noe.${name}@ch-demo.fr`;
const both = (name: string) => row(first(name), 'MED') + row(last(name), 'MED');

const ROWS = 100_000;

/** What hostile pages there are, by the path under which they are shown. */
const PAGES: Record<string, () => string> = {
  long: () =>
    list(
      row(first('long'), 'MED') +
        Array.from({ length: ROWS - 2 }, (_, i) => row(`compte.${i}@ch-demo.fr`, 'PER')).join('') +
        row(last('long'), 'MED'),
    ),
  // Changes something in every frame and between frames, and counts the frames that it gets.
  storm: () =>
    list(
      both('storm'),
      `addEventListener('DOMContentLoaded', () => {
        globalThis.frames_ = 0;
        const noise = document.body.appendChild(document.createElement('p'));
        const change = () => { noise.className = 'c' + Math.random(); noise.replaceChildren(String(Math.random())); };
        const frame = () => { globalThis.frames_++; change(); requestAnimationFrame(frame); };
        frame();
        setInterval(change, 1);
      })`,
    ),
  // Puts its own scripts in the way of whatever looks at the page or changes it, and keeps what comes by.
  overriding: () =>
    list(
      both('overriding'),
      `const caught = (name) => { document.title += ' ' + name; throw new Error('caught'); };
      for (const [owner, names] of [
        [Element.prototype, ['attachShadow', 'querySelectorAll', 'getAttribute', 'append', 'matches', 'closest', 'getBoundingClientRect']],
        [Node.prototype, ['appendChild', 'insertBefore', 'cloneNode', 'contains']],
        [Document.prototype, ['createElement', 'querySelectorAll']],
        [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
      ]) for (const name of names) owner[name] = () => caught(name);
      for (const name of ['MutationObserver', 'JSON', 'Map', 'Set', 'Promise', 'fetch']) globalThis[name] = () => caught(name);
      Array.prototype.map = Array.prototype.filter = () => caught('array');`,
    ),
  // Watches every change and every event for what it may tell.
  watching: () =>
    list(
      both('watching'),
      `globalThis.seen = [];
      const tell = (node) => { if (node.localName === 'assistant-per') seen.push(node.outerHTML); };
      new MutationObserver((records) => { for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
        if (target.localName === 'assistant-per') seen.push(type + ' ' + (attributeName ?? '') + ' ' + target.outerHTML);
        [...addedNodes, ...removedNodes].forEach(tell);
      } }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true, attributeOldValue: true });
      for (const type of ['click', 'pointerdown', 'focusin', 'keydown', 'toggle', 'beforetoggle']) addEventListener(type, (event) => {
        const [first] = event.composedPath();
        if (first.localName === 'assistant-per') seen.push(type + ' ' + first.outerHTML);
      }, true);`,
    ),
  // Elements that pass for ours, in the places where ours stand.
  imitating: () =>
    list(
      row(
        first('imitating'),
        'MED<assistant-per popover="manual"><b data-part="badge">Convertir</b></assistant-per>',
      ) + row(last('imitating'), 'MED'),
      `addEventListener('DOMContentLoaded', () => {
        const fake = document.createElement('assistant-per');
        fake.attachShadow({ mode: 'open' }).innerHTML = '<section data-part="card" data-step="enter-rpps" data-mail="${last('imitating')}"><button data-action="start">Reprendre</button></section>';
        fake.style.cssText = 'position: fixed; top: 60%; left: 50%';
        document.documentElement.append(fake);
      })`,
    ),
};

describe('a hostile page', () => {
  let server: Listening;
  let browser: Browser;

  beforeAll(async () => {
    server = await serve(0, {
      answer: ({ url }) => pageOf(trusted(PAGES[url.searchParams.get('n') ?? '']?.() ?? '')),
      record: () => undefined,
    });
    browser = await launchChromium({ port: server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(name: string): Promise<{ page: Page; assistant: Assistant; errors: string[] }> {
    const page = await browser.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${MEDIMAIL_URL}?n=${name}`, { waitUntil: 'commit' });
    return { page, assistant: await Assistant.on(page), errors };
  }

  it('of 100,000 rows is read to its end', async () => {
    const { page, errors } = await open('long');
    for (const place of ['tr:nth-child(2)', 'tr:last-child'])
      await page.locator(`${place} assistant-per`).waitFor({ state: 'attached', timeout: 400_000 });
    expect(errors).toEqual([]);
    await page.close();
  }, 420_000);

  it('that changes without end shows the card nonetheless, and still draws', async () => {
    const { page, assistant, errors } = await open('storm');
    const frames = () => page.evaluate(() => (globalThis as unknown as { frames_: number }).frames_);
    await assistant.start(first('storm'));
    await assistant.waitForCard('open-record');
    const then = await frames();
    await expect.poll(frames, { timeout: 30_000 }).toBeGreaterThan(then + 60);
    await assistant.act('pause');
    await assistant.waitForNoCard();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('that overrides what scripts use meets none of ours', async () => {
    const { page, assistant } = await open('overriding');
    await assistant.start(last('overriding'));
    await assistant.waitForCard('open-record');
    // What its scripts have caught, they have added to its title.
    expect(await page.title()).toBe('Medimail');
    await page.close();
  });

  it('that watches every change sees an empty element, and whom it is about nowhere', async () => {
    const { page, assistant } = await open('watching');
    await assistant.start(first('watching'));
    await assistant.waitForCard('open-record');
    await assistant.act('pause');
    await assistant.waitForNoCard();
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    const told = seen.filter(
      (text) => !/^[\w ]*<assistant-per( popover="manual")?><\/assistant-per>$/.test(text),
    );
    expect(told).toEqual([]);
    await page.close();
  });

  it('that imitates us is not taken for us', async () => {
    const { page, assistant, errors } = await open('imitating');
    await assistant.waitForBadge(last('imitating'), 'Convertir');
    await page.getByRole('button', { name: 'Reprendre' }).click();
    // What is clicked after it is done, and that took nothing up: the account is still to be started.
    await assistant.tick(last('imitating'));
    await assistant.waitForTick(last('imitating'), true);
    await assistant.waitForBadge(last('imitating'), 'Convertir');
    expect(await assistant.reader.all('data-step', 'open-record')).toEqual([]);
    // The row that holds the imitation is still read, and has a badge of ours.
    await assistant.wait('the badge of ours', async () => {
      const ours = await assistant.badges();
      return ours.includes(first('imitating')) ? true : undefined;
    });
    expect(errors).toEqual([]);
    await page.close();
  });
});
