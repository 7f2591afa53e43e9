import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { EXTENSION } from './support/chromium.ts';

/** The browser tests drive the production build: made here when a test is run by itself. */
export default function setup(): void {
  if (existsSync(`${EXTENSION}/manifest.json`)) return;
  execFileSync('npm', ['run', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Vitest says that this is a test, with which libraries are built as for developers.
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
