import type { CDPSession, Page } from 'playwright-core';
import { closedRoots } from './closed-roots.ts';

interface AxNode {
  nodeId: string;
  ignored: boolean;
  backendDOMNodeId?: number;
  role?: { value?: unknown };
  name?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** What a tree says of a node besides its role and name. */
const STATES = [
  'checked',
  'expanded',
  'invalid',
  'live',
  'modal',
  'pressed',
  'disabled',
  'focused',
  'required',
];
/** Nodes that say nothing of their own. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak']);

/**
 * What a screen reader is given of everything that the extension shows over a page, as indented lines of role, name
 * and states: `button "Fermer"`, `radio "Doublon" checked=true`.
 */
export async function accessibilityTree(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const hosts = new Set((await closedRoots(devtools)).map(({ hostId }) => hostId));
    const nodes = await allNodes(devtools);
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const found = nodes.filter(({ backendDOMNodeId }) => hosts.has(backendDOMNodeId ?? 0));
    return found.flatMap((host) => lines(host, byId, 0, '')).join('\n');
  } finally {
    await devtools.detach();
  }
}

async function allNodes(devtools: CDPSession): Promise<AxNode[]> {
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  return nodes as AxNode[];
}

function lines(node: AxNode, all: Map<string, AxNode>, depth: number, nameAbove: string): string[] {
  const role = String(node.role?.value ?? 'none');
  const name = String(node.name?.value ?? '').trim();
  const says = !node.ignored && !SILENT.has(role) && !(role === 'StaticText' && nameAbove.includes(name));
  const own = says ? [`${'  '.repeat(depth)}${described(role, name, node)}`] : [];
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = all.get(id);
    return child ? lines(child, all, says ? depth + 1 : depth, says && name ? name : nameAbove) : [];
  });
  return [...own, ...children];
}

function described(role: string, name: string, { properties = [] }: AxNode): string {
  const states = STATES.flatMap((state) => {
    const value = properties.find((property) => property.name === state)?.value.value;
    const unremarkable = value === undefined || value === 'off' || (value === false && state !== 'expanded');
    return unremarkable || (state === 'invalid' && value === 'false') ? [] : [`${state}=${value}`];
  });
  return [role === 'StaticText' ? 'text' : role, ...(name ? [JSON.stringify(name)] : []), ...states].join(
    ' ',
  );
}
