// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startAssistant } from '../../entrypoints/medimail.content/assistant.ts';
import type { Conversion } from '../../lib/conversion/conversion.ts';
import type { Message, Reply, TabMessage } from '../../lib/store/messages.ts';
import { type Checklist, EMPTY_CHECKLIST } from '../../lib/store/mirror.ts';
import { useFakeBrowser } from '../components/support/browser.ts';
import { decided, todo } from '../store/conversion-fixture.ts';

const MAIL = 'lea.schiano@ch-demo.fr';
const LIST = `<h1>Liste des comptes</h1>
  <table>
    <thead><tr><th>Mail</th><th>Nom</th><th>Prénom</th><th>Type de BAL</th><th>Actions</th></tr></thead>
    <tbody>
      <tr><td>${MAIL}</td><td>SCHIANO</td><td>LEA</td><td>MED</td><td><a href="#">Modifier</a></td></tr>
    </tbody>
  </table>`;

const { attachShadow } = Element.prototype;
type PageMessage = Extract<Message, { type: 'page' }>;

/** The roots of what the assistant shows, which no page can look into. */
const roots: ShadowRoot[] = [];
let life = new AbortController();

/** Starts the assistant on a list, with a store that answers when the test says so. */
function start() {
  document.body.innerHTML = LIST;
  const pages: ((reply: Reply) => void)[] = [];
  const told: PageMessage[] = [];
  let tell: (checklist: Checklist) => void = () => undefined;
  let hear: (message: TabMessage) => void = () => undefined;
  void startAssistant(document, life.signal, {
    send: (message: Message) => {
      if (message.type !== 'page') return Promise.resolve({});
      told.push(message);
      return new Promise((resolve) => pages.push(resolve));
    },
    mirror: async (onChange) => {
      tell = onChange;
    },
    listen: (onMessage) => {
      hear = (message) => onMessage(message, () => undefined);
    },
  });
  return {
    pages,
    told,
    tell: (checklist: Checklist) => tell(checklist),
    hear: (message: TabMessage) => hear(message),
  };
}

const holding = (conversion: Conversion): Checklist => ({
  ...EMPTY_CHECKLIST,
  conversions: new Map([[conversion.mail, conversion]]),
});

const shown = () =>
  roots
    .filter(({ host }) => host.isConnected)
    .map(({ textContent }) => textContent)
    .join(' | ');

// This document has no layers.
Object.assign(HTMLElement.prototype, { showPopover: () => undefined, hidePopover: () => undefined });

beforeEach(() => {
  life = new AbortController();
  roots.length = 0;
  useFakeBrowser();
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attach(this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  });
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

it('shows nothing before what is stored was read', async () => {
  const { pages, tell } = start();
  await vi.waitFor(() => expect(pages).toHaveLength(1));
  pages[0]?.({});
  await new Promise(requestAnimationFrame);
  expect(shown()).toBe('');
  tell(holding(decided(todo(MAIL), { kind: 'paused' })));
  await vi.waitFor(() => expect(shown()).toContain('En pause'));
});

it('does not take up again an account that was let go while the background answered', async () => {
  const { pages, tell, hear } = start();
  tell(holding(decided(todo(MAIL), { kind: 'started' })));
  await vi.waitFor(() => expect(pages).toHaveLength(1));
  pages[0]?.({ hand: MAIL });
  await vi.waitFor(() => expect(shown()).toContain('Étape 2 sur 8'));

  const row = document.querySelector('tbody tr');
  row?.after(row.cloneNode(true));
  const mail = document.querySelector('tbody tr:last-child td');
  if (mail) mail.textContent = 'paul.durand@ch-demo.fr';
  await vi.waitFor(() => expect(pages).toHaveLength(2));
  hear({ type: 'hand', hand: '' });
  await vi.waitFor(() => expect(shown()).not.toContain('Étape 2 sur 8'));
  pages[1]?.({ hand: MAIL });
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(shown()).not.toContain('Étape 2 sur 8');
});

it('tells of a page that the browser kept when it said that, unless it says something else now', async () => {
  const { pages, told } = start();
  const shownAgain = () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(pages).toHaveLength(1));
  pages[0]?.({});
  await new Promise((resolve) => setTimeout(resolve));
  shownAgain();
  await vi.waitFor(() => expect(pages).toHaveLength(2));
  pages[1]?.({});
  expect(told[1]).toMatchObject({ saidAt: told[0]?.at, page: told[0]?.page });
  expect(told[1]?.document).not.toBe(told[0]?.document);

  await new Promise((resolve) => setTimeout(resolve));
  const type = document.querySelector('tbody td:nth-child(4)');
  if (type) type.textContent = 'PER';
  shownAgain();
  await vi.waitFor(() => expect(pages).toHaveLength(3));
  expect(told[2]).not.toHaveProperty('saidAt');
});
