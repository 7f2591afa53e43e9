import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

/** The most that Chrome's store takes, in characters. */
const MOST_SHORT = 132;

/** The text below a heading of a document. */
function below(document: string, heading: string): string {
  const [, rest = ''] = document.split(`\n## ${heading}\n`);
  return (rest.split('\n## ')[0] ?? '').trim();
}

describe.each([
  ['fr', 'Nom', 'Description courte'],
  ['en', 'Name', 'Short description'],
] as const)('the texts for the stores in %s', (language, name, short) => {
  const document = readFileSync(`docs/store/${language}.md`, 'utf8');
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;

  it('say the name and the short description that the extension has', () => {
    expect(below(document, name)).toBe(messages.extension_name?.message);
    expect(below(document, short)).toBe(messages.extension_description?.message);
    expect(below(document, short).length).toBeLessThanOrEqual(MOST_SHORT);
    expect(below(document, 'Description').length).toBeGreaterThan(500);
  });
});

describe('the pictures for the stores', () => {
  const files = readdirSync('docs/store/pictures');

  it('are five, and all in the document', () => {
    expect(files).toHaveLength(5);
    const document = readFileSync('docs/store/README.md', 'utf8');
    for (const file of files) expect(document).toContain(`](pictures/${file})`);
  });

  it.each(files)('%s is of the size that stores take, without transparency', async (file) => {
    const { width, height, hasAlpha, format } = await sharp(`docs/store/pictures/${file}`).metadata();
    expect({ width, height, hasAlpha, format }).toEqual({
      width: 1280,
      height: 800,
      hasAlpha: false,
      format: 'png',
    });
  });
});

it('every permission of the manifest has its reason in the document', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  const lists = [...config.matchAll(/(?:optional_)?(?:host_)?permissions: \[([^\]]*)\]/g)];
  const names = lists.flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
  );
  const document = readFileSync('docs/store/README.md', 'utf8');
  expect(names.length).toBeGreaterThan(3);
  for (const name of [...names, 'sidePanel', 'https://medimail.mipih.fr/*'])
    expect(document, name).toContain(`| \`${name}\``);
});
