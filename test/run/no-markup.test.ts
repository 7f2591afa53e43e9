import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { withoutMarkup } from './no-markup.ts';

const PREACT = readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8');

it('takes the one line out of Preact that turns a text into markup', () => {
  expect(PREACT).toMatch(/\.innerHTML\s*=[^=]/);
  const code = withoutMarkup(PREACT);
  expect(code).not.toMatch(/\.innerHTML\s*=[^=]/);
  expect(code.length).toBeGreaterThan(PREACT.length * 0.99);
});

it('stops the build when that line is not where it was', () => {
  expect(() => withoutMarkup('element.innerHTML = text')).toThrow('0 places');
});
