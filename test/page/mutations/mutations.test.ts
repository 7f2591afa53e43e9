import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SKINS } from '../../medimail/index.ts';

it('tries every skin', () => {
  const tried = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
  for (const skin of Object.keys(SKINS)) expect(tried).toContain(`${skin}.test.ts`);
});
