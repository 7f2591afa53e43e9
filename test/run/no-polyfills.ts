import type { Plugin } from 'vite';

/** What `dom-accessibility-api` brings along for browsers older than any that the extension runs in. */
const POLYFILL = /\/dom-accessibility-api\/dist\/polyfills\/(\w+(?:\.\w+)?)\.mjs$/;
const NATIVE: Readonly<Record<string, string>> = { SetLike: 'Set', 'array.from': 'Array.from.bind(Array)' };

/** A build with the browser's own sets and arrays in the place of polyfills: every page of Medimail loads them. */
export function noPolyfills(): Plugin {
  return {
    name: 'assistant-per:no-polyfills',
    apply: 'build',
    transform(_, id) {
      const [, name] = POLYFILL.exec(id.replaceAll('\\', '/').split('?')[0] ?? '') ?? [];
      if (name === undefined) return null;
      const native = NATIVE[name];
      if (!native) throw new Error(`Nothing takes the place of ${name} (see test/run/no-polyfills.ts).`);
      return { code: `export default ${native};`, map: null };
    },
  };
}
