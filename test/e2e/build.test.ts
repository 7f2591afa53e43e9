import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsIn } from '../run/check-build.ts';
import { weigh } from '../run/size-budgets.ts';

const BUILD = '.output/chrome-mv3';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the production build', () => {
  const names = readdirSync(BUILD, { recursive: true, encoding: 'utf8' });
  const files = new Map(
    names
      .filter((name) => statSync(join(BUILD, name)).isFile())
      .map((name): [string, Uint8Array] => [name.replaceAll('\\', '/'), readFileSync(join(BUILD, name))]),
  );

  it('is as it must be to be shipped', () => {
    expect(faultsIn(files, version)).toEqual([]);
  });

  it('keeps to its sizes', () => {
    for (const { part, bytes, most } of weigh(BUILD)) expect(bytes, part).toBeLessThanOrEqual(most);
  });

  it('hears no other extension and no page, and tells pages nothing', () => {
    const scripts = [...files].filter(([name]) => name.endsWith('.js'));
    for (const [name, content] of scripts) {
      const code = Buffer.from(content).toString('utf8');
      expect(code, name).not.toMatch(/\.on(Message|Connect)External\b/);
      // `null` is what it sends itself on a channel of its own, to let the browser have its turn.
      if (name.startsWith('content-scripts/')) expect(code, name).not.toMatch(/postMessage(?!\(null\))|wxt:/);
    }
  });
});
