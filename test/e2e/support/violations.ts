import axe from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { closedRoots } from './closed-roots.ts';

/** What axe-core finds wrong on one of the extension's pages, each with where it is. */
export function violationsOf(page: Page): Promise<string[]> {
  return beside(page, (devtools, contextId) => run(devtools, contextId, 'document'));
}

/**
 * What axe-core finds wrong with all that the extension shows over a page. It looks at the shipped elements where
 * they are: only the property by which axe-core goes into a shadow root is given the closed ones, in a world of its
 * own that neither the page nor the extension sees.
 */
export function violationsOfOverlay(page: Page): Promise<string[]> {
  return beside(page, async (devtools, contextId) => {
    await evaluate(devtools, contextId, OPEN_CLOSED);
    for (const { backendNodeId } of await closedRoots(devtools)) {
      const { object } = await devtools.send('DOM.resolveNode', {
        backendNodeId,
        executionContextId: contextId,
      });
      await devtools.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: 'function () { closed.set(this.host, this); }',
      });
    }
    return run(devtools, contextId, "{ include: ['assistant-per'] }");
  });
}

const OPEN_CLOSED = `
  const closed = new Map();
  const { get } = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot');
  Object.defineProperty(Element.prototype, 'shadowRoot', {
    configurable: true,
    get() { return get.call(this) ?? closed.get(this) ?? null; },
  });
  undefined;`;

/** Has axe-core loaded beside a page's scripts, where no policy of the page keeps it out. */
async function beside(
  page: Page,
  ask: (devtools: CDPSession, contextId: number) => Promise<string[]>,
): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await devtools.send('Page.getFrameTree');
    const { executionContextId } = await devtools.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      // One of its own each time: what an earlier one was told is stale.
      worldName: `assistant-per-axe-${performance.now()}`,
    });
    await evaluate(devtools, executionContextId, `${axe.source}; undefined;`);
    return await ask(devtools, executionContextId);
  } finally {
    await devtools.detach();
  }
}

async function run(devtools: CDPSession, contextId: number, context: string): Promise<string[]> {
  const expression = `axe.run(${context}).then(({ violations, passes }) => ({ violations, passes: passes.length }))`;
  const found = (await evaluate(devtools, contextId, expression)) as Pick<axe.AxeResults, 'violations'> & {
    passes: number;
  };
  expect(found.passes, 'axe looked at nothing').toBeGreaterThan(5);
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target} (${failureSummary})`).join(', ')}`,
  );
}

async function evaluate(devtools: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
