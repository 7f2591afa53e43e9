import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

interface Findings {
  errors: object[];
  warnings: object[];
  notices: object[];
}

it('is taken by the linter of Firefox’s store without an error, a warning or a notice', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/addons-linter/bin/addons-linter', '.output/firefox-mv3', '--output', 'json'],
    { encoding: 'utf8' },
  );
  if (!stdout.startsWith('{')) throw new Error(`addons-linter says nothing: ${stderr}`);
  const { errors, warnings, notices } = JSON.parse(stdout) as Findings;
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
});
