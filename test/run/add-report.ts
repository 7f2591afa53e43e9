import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { REPORTS, readReportFile, reread } from '../page/support/reports.ts';

/**
 * `npm run report -- <file.json> [--name <name>]`: checks a *rapport de diagnostic* that an administrator sent, says
 * what the readers make of it, and adds it to the pages that the tests read from now on.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { name: { type: 'string' } } });
const [file] = positionals;
if (!file) fail('npm run report -- <file.json> [--name <name>]');
const name = (values.name ?? basename(file, '.json')).toLowerCase().replace(/[^a-z0-9]+/g, '-');
const target = join(REPORTS, `${name}.json`);
if (existsSync(target)) fail(`There is a report of that name: ${target}. Give another one with --name.`);

const report = readOrFail(file);
console.log(
  `Written by version ${report.extension}${report.browser ? `, ${report.browser}` : ''}: ${report.page.address}`,
);
for (const { at, reported, now, misplaced } of reread(report.page)) {
  console.log(`\n${at}: ${now.kind}, ${now.rows.length} accounts`);
  for (const { id, found } of now.pointers) console.log(`  ${id}: ${found}`);
  if (!reported)
    console.log(`  The readers failed on the page itself: ${report.page.failure ?? 'no reason given'}.`);
  else if (isDeepStrictEqual(now, reported)) console.log('  It is read as the page itself was.');
  else console.log(`  The page itself was read otherwise: ${JSON.stringify(reported)}`);
  if (misplaced.length > 0) console.log(`  Found elsewhere than on the page itself: ${misplaced.join(', ')}`);
}

mkdirSync(REPORTS, { recursive: true });
writeFileSync(target, `${JSON.stringify(report, null, 2)}\n`);
console.log(`\n${target} is a test from now on: npx vitest run --project unit test/page/reports.test.ts`);
console.log(
  `If it should be read otherwise, write how in ${name}.expected.json beside it: {"kind": "record"}.`,
);

function readOrFail(path: string): ReturnType<typeof readReportFile> {
  try {
    return readReportFile(path);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
