import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from './chromium.ts';

/**
 * A copy of the shipped extension that was given some hosts beforehand, as an establishment's policy does: Chromium
 * asks in a window of its own, which no test can reach.
 *
 * @returns its folder, to be deleted
 */
export async function granted(hosts: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'assistant-per-granted-'));
  await cp(EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...hosts.map((host) => `https://${host}/*`));
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}
