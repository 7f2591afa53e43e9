import { type Context, Script } from 'node:vm';
import { Window } from 'happy-dom';

/** Written by hand: happy-dom's own way of asking every style sheet for every element would take minutes. */
const INLINE = new Set(
  'a abbr b br button cite code em font i img input kbd label mark select small span strong sub sup svg textarea u'.split(
    ' ',
  ),
);
const NEVER = new Set(['script', 'style', 'template', 'head', 'title', 'noscript', 'option', 'datalist']);

let last: Window | undefined;

/** What answers when a script of the page asks for something. */
export type Ask = (address: string, sent?: { method?: 'GET' | 'POST'; body?: string }) => Promise<Answer>;

export interface Answer {
  status: number;
  body: string;
}

/**
 * A happy-dom window whose document is the global one, for pages whose only styles are in their own attributes. The
 * demo's pages come from its server's code, which vitest would bundle for a browser in an environment of a browser's.
 */
export function openWindow(): Document {
  // What a window has shown stays in its memory.
  void last?.happyDOM.close();
  const window = new Window({
    url: 'https://medimail.mipih.fr/',
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  last = window;
  // Happy-dom knows no fields that are components: their values are not what is tested.
  Object.assign(window.HTMLElement.prototype, {
    attachInternals: () => ({ setFormValue: () => undefined, form: null }),
  });
  Object.defineProperty(window.Element.prototype, 'assignedSlot', {
    configurable: true,
    get(this: Element) {
      return this.parentElement?.shadowRoot?.querySelector('slot') ?? null;
    },
  });
  const { document, Node, NodeFilter } = window;
  const getComputedStyle = (element: Element) => styleOf(element);
  Object.assign(window, { getComputedStyle });
  window.Element.prototype.checkVisibility = function checkVisibility() {
    return isVisible(this as unknown as Element);
  };
  Object.assign(globalThis, { window, document, Node, NodeFilter, getComputedStyle });
  return document as unknown as Document;
}

/**
 * Runs the script of a page that was shown, until it has drawn all that it draws by itself.
 *
 * @param ask answers its requests
 */
export async function runScript(code: string, ask: Ask): Promise<void> {
  const window = last;
  if (!window) throw new Error('No window is open.');
  const fetch = async (address: string, sent?: Parameters<Ask>[1]) => {
    const { status, body } = await ask(address, sent);
    return { ok: status < 400, status, json: async () => JSON.parse(body) as unknown };
  };
  Object.assign(window, { fetch });
  new Script(code).runInContext(window as unknown as Context);
  await drawn();
}

/** Waits for the scripts of the page to have drawn what they were asked for. */
export async function drawn(): Promise<void> {
  await last?.happyDOM.waitUntilComplete();
}

function styleOf(element: Element): Record<string, unknown> {
  const style = element.getAttribute('style') ?? '';
  const written = /\bdisplay:\s*([\w-]+)/.exec(style)?.[1];
  const display =
    NEVER.has(element.localName) || element.hasAttribute('hidden') || isClosed(element)
      ? 'none'
      : INLINE.has(element.localName)
        ? 'inline'
        : 'block';
  const values: Record<string, string> = {
    display: written ?? display,
    visibility: /\bvisibility:\s*hidden/.test(style) ? 'hidden' : 'visible',
    content: 'none',
  };
  return { ...values, getPropertyValue: (name: string) => values[name] ?? '' };
}

function isClosed(element: Element): boolean {
  return element.localName === 'dialog' && !element.hasAttribute('open');
}

function isVisible(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { display, visibility } = styleOf(at);
    if ((display === 'none' && at.localName !== 'option') || visibility === 'hidden') return false;
    const around = at.parentElement;
    const folded = around?.localName === 'details' && !around.hasAttribute('open');
    if (folded && at.localName !== 'summary') return false;
  }
  return true;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
}
