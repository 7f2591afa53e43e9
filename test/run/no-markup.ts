import type { Plugin } from 'vite';

/** Where Preact turns a text into markup, for the property `dangerouslySetInnerHTML`. */
const WRITES = /\b\w+\.innerHTML\s*=\s*\w+\.__html/g;
const PREACT = /\/preact\/dist\/preact\.mjs$/;

/**
 * A build without the one line that could turn a text into markup. It is Preact's; our linter forbids the property
 * that leads to it, so nothing that is shipped asks for it, and what would ask for it fails instead.
 */
export function noMarkup(): Plugin {
  return {
    name: 'assistant-per:no-markup',
    apply: 'build',
    transform(code, id) {
      if (!PREACT.test(id.replaceAll('\\', '/').split('?')[0] ?? '')) return null;
      return { code: withoutMarkup(code), map: null };
    },
  };
}

/**
 * Preact's code, where markup is refused.
 *
 * @throws Error when the line is not where it was: this file is to be looked at again
 */
export function withoutMarkup(code: string): string {
  const found = code.match(WRITES)?.length ?? 0;
  if (found !== 1) throw new Error(`Preact writes markup in ${found} places (see test/run/no-markup.ts).`);
  return code.replace(WRITES, '(()=>{throw new Error("no markup")})()');
}
