import { describe, expect, it } from 'vitest';
import { faultsIn } from './check-build.ts';
import { makeZip } from './make-zip.ts';
import { readZip } from './read-zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES = new Map([
  ['manifest.json', bytes('{}')],
  ['_locales/fr/messages.json', bytes('{"é": "à".repeat(1000)}'.repeat(50))],
  ['empty.css', new Uint8Array()],
]);

describe('a zip', () => {
  it('has the same bytes whatever the order of the files', () => {
    const other = new Map([...FILES].reverse());
    expect(Buffer.from(makeZip(FILES)).equals(Buffer.from(makeZip(other)))).toBe(true);
  });

  it('holds every file, whole', async () => {
    const read = await readZip(makeZip(FILES));
    expect([...read.keys()]).toEqual([...FILES.keys()].sort((a, b) => (a < b ? -1 : 1)));
    for (const [name, content] of FILES)
      expect(Buffer.from(read.get(name) ?? []).equals(Buffer.from(content)), name).toBe(true);
  });
});

describe('a build', () => {
  const manifest = {
    version: '1.2.3',
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'" },
  };
  const build = (more: object = {}, files: Record<string, string> = {}) =>
    faultsIn(
      new Map([
        ['manifest.json', bytes(JSON.stringify({ ...manifest, ...more }))],
        ...Object.entries(files).map(([name, text]): [string, Uint8Array] => [name, bytes(text)]),
      ]),
      '1.2.3',
    );

  it('that is as it must be has no fault', () => {
    expect(build({}, { 'background.js': 'const a = 1;', 'icon/16.png': '' })).toEqual([]);
  });

  it.each([
    ['of another version', { version: '1.2.2' }, {}],
    ['that updates by itself', { update_url: 'https://x.test' }, {}],
    ['whose files pages may load', { web_accessible_resources: [] }, {}],
    [
      'with a lax policy',
      { content_security_policy: { extension_pages: "script-src 'self' 'unsafe-eval'" } },
      {},
    ],
    ['without a policy', { content_security_policy: {} }, {}],
    ['with a map of its sources', {}, { 'background.js.map': '{}' }],
    ['that names such a map', {}, { 'background.js': '//# sourceMappingURL=background.js.map' }],
    ['with a file that it has no use for', {}, { 'test/list.json': '{}' }],
    ['with a library as it came', {}, { 'node_modules/a/index.js': '' }],
    ['without a file that it names', { background: { service_worker: 'background.js' } }, {}],
    ['that runs text', {}, { 'chunks/a.js': 'eval("1")' }],
    ['that writes markup', {}, { 'chunks/a.js': 'document.write("<b>")' }],
    ['that turns a text into markup', {}, { 'chunks/a.js': 'e.innerHTML=t' }],
    ['that loads a script from elsewhere', {}, { 'chunks/a.js': 'import("https://x.test/a.js")' }],
  ])('%s is not shipped', (_, more, files) => {
    expect(build(more, files)).toHaveLength(1);
  });

  it('without a manifest is none', () => {
    expect(faultsIn(new Map(), '1.2.3')).toEqual(['there is no manifest']);
  });
});
