import type { CDPSession } from 'playwright-core';

/** One of the extension's elements in a page, and its closed root, as the DevTools protocol calls them. */
export interface ClosedRoot {
  backendNodeId: number;
  hostId: number;
}

interface ProtocolNode {
  backendNodeId: number;
  nodeName: string;
  children?: ProtocolNode[];
  shadowRoots?: ProtocolNode[];
}

/** The roots of every `<assistant-per>` of a page, in document order. */
export async function closedRoots(devtools: CDPSession): Promise<ClosedRoot[]> {
  const { root } = (await devtools.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: ProtocolNode;
  };
  return below(root);
}

function below(node: ProtocolNode): ClosedRoot[] {
  const { nodeName, backendNodeId: hostId, shadowRoots = [], children = [] } = node;
  const own = nodeName.toLowerCase() === 'assistant-per' ? shadowRoots : [];
  return [
    ...own.map(({ backendNodeId }) => ({ backendNodeId, hostId })),
    ...[...shadowRoots, ...children].flatMap(below),
  ];
}
