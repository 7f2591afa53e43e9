import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FRENCH } from '../../components/help/content/fr.ts';
import { STEP_IDS } from '../../lib/conversion/steps.ts';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/guide.md',
  'docs/confidentialite.md',
  'docs/deploiement.md',
  'docs/store/README.md',
];

describe('the guide of the administrator', () => {
  it('has the steps of the help, in their order, with their titles', () => {
    const guide = readFileSync('docs/guide.md', 'utf8');
    const titles = [...guide.matchAll(/^### (\d)\. (.+) \(`([a-z-]+)`\)$/gm)];
    expect(titles.map(([, number, title, id]) => [Number(number), title, id])).toEqual(
      STEP_IDS.map((id, index) => [index + 1, FRENCH.steps[id].title, id]),
    );
  });
});

describe('the documents', () => {
  it.each(['SECURITY.md', 'CONTRIBUTING.md'])('%s names tests and folders that are there', (document) => {
    const names = [...readFileSync(document, 'utf8').matchAll(/`((?:test|lib|components)\/[^`<*]*)`/g)];
    expect(names.length).toBeGreaterThan(5);
    for (const [, name = ''] of names) expect(existsSync(name), `${document}: ${name}`).toBe(true);
  });

  it.each(DOCUMENTS)('%s links to files that are there', (document) => {
    const text = readFileSync(document, 'utf8');
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)|src="([^":]+)"/g)];
    for (const [, link, source] of links) {
      const file = join(dirname(document), link ?? source ?? '');
      expect(existsSync(file), `${document}: ${file}`).toBe(true);
    }
  });
});
