import type { Page } from 'puppeteer-core';
import { type Box, type ShadowElement, ShadowReader } from './shadow.ts';

/** A node as WebDriver BiDi writes it: https://w3c.github.io/webdriver-bidi/#type-script-RemoteValue */
interface RemoteNode {
  sharedId: string;
  value: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

const TEXT = 3;

/** Reads closed shadow roots over WebDriver BiDi. */
export class FirefoxShadowReader extends ShadowReader {
  private readonly bidi: Bidi;
  private readonly context: string;

  constructor(page: Page) {
    super();
    // Puppeteer asks for open roots only, and has no public way to send a command of one's own.
    this.bidi = (page.browser() as unknown as { connection: Bidi }).connection;
    this.context = (page.mainFrame() as unknown as { _id: string })._id;
  }

  async hosts(): Promise<ShadowElement[]> {
    const nodes = (await this.send('browsingContext.locateNodes', {
      locator: { type: 'css', value: 'assistant-per' },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
    })) as { nodes: RemoteNode[] };
    return nodes.nodes.flatMap(({ value }) => (value.shadowRoot ? [toElement(value.shadowRoot)] : []));
  }

  async box(element: ShadowElement): Promise<Box | undefined> {
    const found = await this.call(
      element,
      `(element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return JSON.stringify(element.checkVisibility() ? { x, y, width, height } : null);
      }`,
    );
    return (JSON.parse(found) as Box | null) ?? undefined;
  }

  style(element: ShadowElement, property: string): Promise<string> {
    const get = `(element) => getComputedStyle(element).getPropertyValue(${JSON.stringify(property)})`;
    return this.call(element, get);
  }

  async scrollIntoView(element: ShadowElement): Promise<void> {
    await this.call(element, "(element) => element.scrollIntoView({ block: 'nearest' }) ?? ''");
  }

  private async send(method: string, params: object): Promise<unknown> {
    const { result } = await this.bidi.send(method, { context: this.context, ...params });
    return result;
  }

  /** Calls a function with an element, beside the page's own scripts. @returns the text that it returns */
  private async call({ id }: ShadowElement, functionDeclaration: string): Promise<string> {
    const { result } = (await this.send('script.callFunction', {
      functionDeclaration,
      arguments: [{ sharedId: id }],
      target: { context: this.context, sandbox: 'assistant-per-tests' },
      awaitPromise: false,
    })) as { result?: { value?: string } };
    return result?.value ?? 'null';
  }
}

function toElement({ sharedId, value }: RemoteNode): ShadowElement {
  const children = (value.children ?? []).filter((child) => child.value.nodeType !== TEXT).map(toElement);
  return {
    id: sharedId,
    name: value.localName ?? '#document-fragment',
    attributes: value.attributes ?? {},
    text: textOf(value),
    children,
  };
}

function textOf({ nodeType, nodeValue, localName, children }: RemoteNode['value']): string {
  if (nodeType === TEXT) return nodeValue ?? '';
  if (localName === 'style') return '';
  return (children ?? []).map((child) => textOf(child.value)).join('');
}
