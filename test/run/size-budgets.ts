import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that each part may weigh, compressed as on the way to a browser, in bytes. */
const BUDGETS: Readonly<Record<string, number>> = {
  // The aim is 40,000, and 25,000 of it are libraries: zod/mini 11,300, Preact 5,000, dom-accessibility-api 4,300,
  // webextension-polyfill 2,700, floating-ui 1,700. What they do is not ours to write again; `npm run bench -- page`
  // says how far off it is.
  'content-scripts/medimail.js': 70_000,
  'background.js': 45_000,
  'popup.html': 60_000,
  'report.html': 60_000,
  'options.html': 60_000,
};

/** What was weighed. */
export interface Weight {
  part: string;
  bytes: number;
  most: number;
}

/**
 * Weighs the parts of a build: a script by itself, a page with the scripts and styles that it loads before it is shown.
 *
 * @param folder a build, such as `.output/chrome-mv3`
 */
export function weigh(folder: string): Weight[] {
  return Object.entries(BUDGETS)
    .filter(([part]) => existsSync(join(folder, part)))
    .map(([part, most]) => ({ part, most, bytes: weightOf(folder, part) }));
}

/** @throws Error when a part is over its budget, so that the build fails */
export function keepBudgets(folder: string): void {
  const over = weigh(folder).filter(({ bytes, most }) => bytes > most);
  if (over.length === 0) return;
  const lines = over.map(({ part, bytes, most }) => `${part}: ${bytes} bytes gzip, at most ${most}`);
  throw new Error(`Too large (see test/run/size-budgets.ts):\n${lines.join('\n')}`);
}

function weightOf(folder: string, part: string): number {
  const own = compressed(join(folder, part));
  if (!part.endsWith('.html')) return own;
  const html = readFileSync(join(folder, part), 'utf8');
  const loaded = [...html.matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+)"/g)].map(
    ([, file]) => file ?? '',
  );
  return [...new Set(loaded)].reduce((sum, file) => sum + compressed(join(folder, file)), own);
}

function compressed(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
