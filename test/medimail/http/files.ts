import { readFileSync } from 'node:fs';
import type { DemoResponse } from './messages.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['css', 'text/css; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['gif', 'image/gif'],
  ['woff', 'font/woff'],
  ['woff2', 'font/woff2'],
]);

const PACKAGES = new URL('../../../node_modules/', import.meta.url);

/**
 * A file below a folder, as it is.
 *
 * @param path what was asked for: anything but plain names joined by slashes is no file
 * @returns `undefined` when there is none of that name, or none that a page needs
 */
export function fileIn(folder: URL, path: string): DemoResponse | undefined {
  if (!/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(path)) return undefined;
  const type = TYPES.get(path.slice(path.lastIndexOf('.') + 1));
  const body = type && contentOf(new URL(path, folder));
  if (!body) return undefined;
  return { status: 200, headers: { 'Content-Type': type, 'Cache-Control': 'max-age=600' }, body };
}

/** A file of an installed package, as `bootstrap/dist/css/bootstrap.min.css`. */
export function packageFile(path: string): DemoResponse | undefined {
  return fileIn(PACKAGES, path);
}

function contentOf(file: URL): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** A script made for the browser. */
export function scriptFile(body: string): DemoResponse {
  return {
    status: 200,
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'max-age=600' },
    body,
  };
}
