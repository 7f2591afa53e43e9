import type { CDPSession, Page } from 'playwright-core';
import { type Box, type ShadowElement, ShadowReader } from './shadow.ts';

interface ProtocolNode {
  nodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: ProtocolNode[];
  shadowRoots?: ProtocolNode[];
  contentDocument?: ProtocolNode;
}

const TEXT = 3;

/** Reads closed shadow roots over the DevTools protocol, those in frames included. */
export class ChromiumShadowReader extends ShadowReader {
  private constructor(private readonly session: CDPSession) {
    super();
  }

  static async of(page: Page): Promise<ShadowReader> {
    return new ChromiumShadowReader(await page.context().newCDPSession(page));
  }

  async hosts(): Promise<ShadowElement[]> {
    const { root } = (await this.session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: ProtocolNode;
    };
    const found: ShadowElement[] = [];
    collect(root, found);
    return found;
  }

  async box({ id }: ShadowElement): Promise<Box | undefined> {
    try {
      const { model } = await this.session.send('DOM.getBoxModel', { nodeId: Number(id) });
      // Its width and height are rounded; its corners are not.
      const [x = 0, y = 0, , , right = x, bottom = y] = model.border;
      return { x, y, width: right - x, height: bottom - y };
    } catch {
      return undefined;
    }
  }

  async style({ id }: ShadowElement, property: string): Promise<string> {
    await this.session.send('CSS.enable');
    const { computedStyle } = await this.session.send('CSS.getComputedStyleForNode', { nodeId: Number(id) });
    return computedStyle.find(({ name }) => name === property)?.value ?? '';
  }

  async scrollIntoView({ id }: ShadowElement): Promise<void> {
    await this.session.send('DOM.scrollIntoViewIfNeeded', { nodeId: Number(id) });
  }
}

function collect(node: ProtocolNode, found: ShadowElement[]): void {
  if (node.nodeName.toLowerCase() === 'assistant-per') {
    for (const root of node.shadowRoots ?? []) found.push(toElement(root));
  }
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) collect(child, found);
  if (node.contentDocument) collect(node.contentDocument, found);
}

function toElement(node: ProtocolNode): ShadowElement {
  const children = (node.children ?? []).filter(({ nodeType }) => nodeType !== TEXT).map(toElement);
  return {
    id: String(node.nodeId),
    name: node.nodeName.toLowerCase(),
    attributes: pairs(node.attributes ?? []),
    text: textOf(node),
    children,
  };
}

function textOf(node: ProtocolNode): string {
  if (node.nodeType === TEXT) return node.nodeValue;
  if (node.nodeName.toLowerCase() === 'style') return '';
  return (node.children ?? []).map(textOf).join('');
}

function pairs(flat: string[]): Record<string, string> {
  const result: Record<string, string> = {};
  for (let i = 0; i < flat.length; i += 2) result[flat[i] ?? ''] = flat[i + 1] ?? '';
  return result;
}
