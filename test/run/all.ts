import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/** Everything that must pass, in the order in which a failure is cheapest to learn. */
const REPORTS = '.output/test';
const STEPS: readonly (readonly [name: string, command: string[]])[] = [
  ['types', ['npm', 'run', '--silent', 'typecheck']],
  ['lint', ['npm', 'run', '--silent', 'lint']],
  ['unit', ['npx', 'vitest', 'run', '--project', 'unit', ...reportTo('unit')]],
  ['build', ['npm', 'run', '--silent', 'build']],
  ['e2e', ['npx', 'vitest', 'run', '--project', 'e2e', ...reportTo('e2e')]],
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
let passed = 0;
let failed = 0;

for (const [name, [command = '', ...args]] of STEPS) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const counts = countsOf(name);
  passed += counts?.passed ?? (status === 0 ? 1 : 0);
  failed += counts?.failed ?? 0;
  // A step that failed without a failed test of its own (a crash, a type error) counts as one.
  if (status !== 0 && !counts?.failed) failed += 1;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function reportTo(name: string): string[] {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/${name}.json`];
}

function countsOf(name: string): { passed: number; failed: number } | undefined {
  const path = `${REPORTS}/${name}.json`;
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
