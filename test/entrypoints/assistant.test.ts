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
/** The roots of what the assistant shows, which no page can look into. */
const roots: ShadowRoot[] = [];
let life = new AbortController();

/** Starts the assistant on a list, with a store that answers when the test says so. */
function start() {
  document.body.innerHTML = LIST;
  const pages: ((reply: Reply) => void)[] = [];
  let tell: (checklist: Checklist) => void = () => undefined;
  let hear: (message: TabMessage) => void = () => undefined;
  void startAssistant(document, life.signal, {
    send: (message: Message) =>
      message.type === 'page' ? new Promise((resolve) => pages.push(resolve)) : Promise.resolve({}),
    mirror: async (onChange) => {
      tell = onChange;
    },
    listen: (onMessage) => {
      hear = (message) => onMessage(message, () => undefined);
    },
  });
  return {
    pages,
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
