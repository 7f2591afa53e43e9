import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { auditShipped } from './audit.ts';
import { faultsIn } from './check-build.ts';
import { makeZip } from './make-zip.ts';
import { readZip } from './read-zip.ts';

/**
 * `npm run release` writes the zips of the stores. With `--twice` it also unpacks the zip of the sources elsewhere,
 * installs and builds there as a store's reviewer does, and compares every byte.
 */
const FOLDER = '.output/release';
const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const SOURCES = `assistant-per-${version}-sources.zip`;

keepWeakOut();
const sources = makeZip(filesOfGit());
const builds = makeBuilds('.');
if (process.argv.includes('--twice')) await compareWithReviewer();

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [name, bytes] of [...builds, [SOURCES, sources] as const]) {
  writeFileSync(join(FOLDER, name), bytes);
  console.log(`${digest(bytes)}  ${FOLDER}/${name}  ${bytes.length} bytes`);
}

/** @throws Error when something that is shipped has a known weakness */
function keepWeakOut(): void {
  const audit = auditShipped();
  if (!audit.checked) console.warn(`Known weaknesses of what ships: not checked, ${audit.why}.`);
  else if (audit.weak.length > 0) throw new Error(`Known weaknesses in what ships: ${audit.weak.join(', ')}`);
  else console.log('Known weaknesses of what ships: none.');
}

/** Builds for each browser in a folder, checks what is built, and packs it: zips by their name. */
function makeBuilds(root: string): Map<string, Uint8Array> {
  const made = new Map<string, Uint8Array>();
  for (const browser of BROWSERS) {
    run(root, 'npx', ['wxt', 'build', '-b', browser]);
    const files = filesIn(join(root, `.output/${browser}-mv3`));
    const faults = faultsIn(files, version);
    if (faults.length > 0)
      throw new Error(`The build for ${browser} is not to be shipped:\n${faults.join('\n')}`);
    made.set(`assistant-per-${version}-${browser}.zip`, makeZip(files));
  }
  return made;
}

/** What one needs to make the builds again, as the review of Firefox's store asks for: all that git keeps. */
function filesOfGit(): Map<string, Uint8Array> {
  const names = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  return new Map(names.map((name) => [name, readFileSync(name)]));
}

/** @throws Error when the sources by themselves do not give the same bytes */
async function compareWithReviewer(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'assistant-per-release-'));
  try {
    for (const [name, content] of await readZip(sources)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
    run(root, 'npm', ['ci', '--no-audit', '--no-fund']);
    const others = makeBuilds(root);
    const different = [...builds].filter(
      ([name, bytes]) => digest(bytes) !== digest(others.get(name) ?? new Uint8Array()),
    );
    if (different.length > 0)
      throw new Error(
        `Not the same when built from the sources: ${different.map(([name]) => name).join(', ')}`,
      );
    console.log(`Built again from ${SOURCES}, in another folder: the same bytes.`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** @throws Error with what a command said, when it fails */
function run(root: string, command: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: resolve(root),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${root}:\n${stdout}\n${stderr}`);
  console.log(`${command} ${args.join(' ')}: done`);
}

function filesIn(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(names.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name))]));
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
