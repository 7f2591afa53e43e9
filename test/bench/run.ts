import { mkdirSync, writeFileSync } from 'node:fs';
import { annuaire } from './annuaire.ts';
import { effort } from './effort.ts';
import { type Figure, judge, type Result } from './figure.ts';
import { page } from './page.ts';

/**
 * `npm run bench` measures everything, `npm run bench -- annuaire` only the groups named, `npm run bench -- page:list`
 * only that part of one.
 */
const GROUPS: Readonly<Record<string, (parts: readonly string[]) => Promise<Figure[]>>> = {
  annuaire,
  effort,
  page,
};

const asked = process.argv.slice(2).map((argument) => argument.split(':'));
const named = asked.map(([name = '']) => name);
const unknown = named.filter((name) => !(name in GROUPS));
if (unknown.length > 0) {
  console.error(`No such group: ${unknown.join(', ')}. There are: ${Object.keys(GROUPS).join(', ')}.`);
  process.exit(1);
}

const results: Result[] = [];
for (const [name, measure] of Object.entries(GROUPS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const parts = asked.filter(([group]) => group === name).flatMap(([, part]) => part ?? []);
  const figures = await measure(parts);
  results.push(...figures.map((figure) => judge({ ...figure, name: `${name}: ${figure.name}` })));
}

mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.json', `${JSON.stringify(results, null, 2)}\n`);
print(results);

function print(rows: readonly Result[]): void {
  const cells = rows.map(({ name, value, unit, aim, pass }) => [
    name,
    value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 }),
    unit,
    aim,
    aim === '' ? '' : pass ? 'pass' : 'MISSED',
  ]);
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  for (const row of cells) {
    console.log(
      row
        .map((cell, at) => (at === 1 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  '),
    );
  }
}
