import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const made = new Map<string, Promise<string>>();

/** The script of a page and all that it imports, in one; made when it is first asked for. */
export function bundle(entry: URL): Promise<string> {
  const path = fileURLToPath(entry);
  const code = made.get(path) ?? make(path);
  made.set(path, code);
  return code;
}

async function make(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
