import { spawnSync } from 'node:child_process';

/** What `npm audit --json` writes: the counts, or else what the registry said. */
interface Answer {
  metadata?: { vulnerabilities?: { total?: number } };
  vulnerabilities?: Record<string, { severity?: string }>;
}

/** What is known of the weaknesses of what is shipped. */
export type Audit =
  | { checked: false; why: string }
  /** The packages that have known weaknesses; none is as it must be. */
  | { checked: true; weak: string[] };

/** Asks npm's registry for the known weaknesses of the packages that are shipped. */
export function auditShipped(): Audit {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return readAudit(stdout ?? '');
}

/**
 * @param text what `npm audit --json` wrote
 */
export function readAudit(text: string): Audit {
  const answer = parsed(text);
  if (answer?.metadata?.vulnerabilities?.total === undefined)
    return { checked: false, why: 'the registry does not answer' };
  const weak = Object.entries(answer.vulnerabilities ?? {});
  return { checked: true, weak: weak.map(([name, { severity = 'unknown' }]) => `${name} (${severity})`) };
}

function parsed(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return undefined;
  }
}
