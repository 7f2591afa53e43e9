import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { EXTENSION } from '../../e2e/support/chromium.ts';
import type { Figure } from '../figure.ts';

/** What is injected into Medimail’s pages, against libraries that do the tour alone. */
export async function size(): Promise<Figure[]> {
  const ours = compressed(readFileSync(`${EXTENSION}/content-scripts/medimail.js`));
  const driver = await library('driver.js', 'driver', 'driver.js/dist/driver.css');
  const shepherd = await library('shepherd.js', 'default', 'shepherd.js/dist/css/shepherd.css');
  return [
    { name: 'script in the page, gzip', value: ours, unit: 'kB', aim: { atMost: 40 } },
    { name: 'driver.js with its styles, gzip', value: driver, unit: 'kB', aim: null },
    // Later versions of it, and intro.js, are under the AGPL, which is not for us to install.
    {
      name: 'Shepherd 13 with its styles, gzip (intro.js left out: AGPL)',
      value: shepherd,
      unit: 'kB',
      aim: null,
    },
  ];
}

async function library(name: string, entry: string, styles: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${entry} } from '${name}';`, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return (
    compressed(outputFiles[0]?.contents ?? new Uint8Array()) +
    compressed(readFileSync(`node_modules/${styles}`))
  );
}

/** In kB. */
function compressed(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length / 1000;
}
