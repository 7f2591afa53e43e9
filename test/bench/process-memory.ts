import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';

/** The processes of a browser that run pages. */
export async function rendererProcesses(browser: CDPSession): Promise<number[]> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** The memory of a process, in bytes: what is its alone where the system tells, else all that is in place. */
export function memoryOf(id: number): number {
  try {
    if (process.platform === 'linux') {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      return Number(/^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
    }
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(id)], { encoding: 'utf8' })) * 1024;
  } catch {
    // It ended since it was listed.
    return 0;
  }
}
