import type { Random } from '../../medimail/random.ts';
import { oneOf, shuffled } from './draw.ts';
import { addRows, mutateHeads } from './heads.ts';
import { MARK, ROW } from './oracle.ts';
import { allIn, around, type Scope, wordsOf } from './scope.ts';
import { COLUMN_WORDS, TYPE_CELLS } from './vendor-words.ts';

const HEADS: readonly (readonly [string, RegExp])[] = [
  ['mail', /^(adresse )?(e-?)?mail$/i],
  ['bal', /^type( de (bal|boîte))?$/i],
  ['nom', /^nom$/i],
  ['prenom', /^prénom$/i],
  ['profession', /^profession$/i],
  ['rpps', /rpps$/i],
  ['adeli', /adeli$/i],
  ['statut', /^(statut|état)$/i],
  ['actions', /^actions?$/i],
];
export const OPTIONAL = ['statut', 'profession', 'rpps', 'adeli'];

/** Columns that an establishment could have asked for. */
export const MORE: readonly (readonly [string, (row: number) => string])[] = [
  ['', (row) => `<input type="checkbox" name="sel" value="${row}">`],
  ['Établissement', () => 'CH de démonstration'],
  ['Service', (row) => ['Cardiologie', 'Pédiatrie', 'Bloc opératoire'][row % 3] ?? ''],
  ['Dernière connexion', (row) => `1${row % 9}/11/2026`],
  ['Créé le', (row) => `0${1 + (row % 9)}/02/2021`],
  ['Quota', (row) => `${row * 7} %`],
  ['Téléphone', () => '05 00 00 00 00'],
  ['Civilité', (row) => (row % 2 ? 'Mme' : 'M.')],
  ['N°', (row) => String(row + 1)],
];

/** The columns of the demo's list, and what one vendor makes of them. */
interface Plan {
  /** How many cells a row has before. */
  size: number;
  /** What each was called before. */
  names: (string | undefined)[];
  /** The cells of a row, in their new order: where they stood, or the columns that are added. */
  order: (number | (typeof MORE)[number])[];
  /** What each is called in the new order. */
  after: (string | undefined)[];
  write: (code: string) => string;
}

/** The table of accounts of a page: the rows of cells that stand under the headers. */
export interface List {
  table: Element;
  head: HTMLElement;
  rows: HTMLElement[];
  names: (string | undefined)[];
}

const TABLES = 'table, [role=grid]';

/** What was made of lists whose rows a script draws again. */
const plans = new WeakMap<Element, Plan>();

/**
 * Changes which columns the list has, their order, what they are called, and how the type is written.
 *
 * @param bare whether a script counts its rows and its headers: it gets no others
 */
export function mutateColumns(scope: Scope, random: Random, bare: boolean): void {
  if (scope.live) for (const table of allIn(scope.document, TABLES)) redraw(scope, table);
  const list = findList(scope);
  if (!list || plans.has(list.table)) return;
  const plan = draw(list, random);
  plans.set(list.table, plan);
  rename(list, random);
  for (const [index, row] of list.rows.entries()) apply(plan, row, index);
  applyToHead(plan, list);
  if (bare || scope.live) return;
  if (list.table.localName === 'table') addRows(scope.document, list, random);
  mutateHeads(scope.document, list, random);
}

/** The rows that a script has put in the place of others have the columns of a list that was mutated. */
function redraw(scope: Scope, table: Element): void {
  const plan = plans.get(table);
  if (!plan) return;
  const rows = scope.all('tr, [role=row]').filter((row) => table.contains(row));
  for (const [index, row] of rows.entries()) apply(plan, row, index);
}

export function findList(scope: Scope): List | undefined {
  const [row] = scope.all(`[${MARK}=${ROW}]`);
  const marked = row && around(row, TABLES);
  for (const table of marked ? [marked] : scope.all(TABLES)) {
    const [head, ...others] = [...table.querySelectorAll<HTMLElement>('tr, [role=row]')];
    if (!head || head === row) continue;
    const names = plans.get(table)?.after ?? [...head.children].map((cell) => columnOf(wordsOf(cell)));
    if (!names.includes('mail') || !names.includes('bal')) continue;
    return {
      table,
      head,
      rows: others.filter((each) => each.children.length === head.children.length),
      names,
    };
  }
  return undefined;
}

export function columnOf(text: string): string | undefined {
  return HEADS.find(([, words]) => words.test(text))?.[0];
}

function draw({ names }: List, random: Random): Plan {
  const dropped = random.percent(60) ? OPTIONAL.filter(() => random.percent(40)) : [];
  const kept = [...names.keys()].filter((index) => !dropped.includes(names[index] ?? ''));
  const more = random.percent(60) ? shuffled(random, MORE).slice(0, 1 + random.below(3)) : [];
  const inTurn = [...kept, ...more];
  const order = random.percent(60) ? shuffled(random, inTurn) : inTurn;
  return {
    size: names.length,
    names,
    order,
    after: order.map((at) => (typeof at === 'number' ? names[at] : undefined)),
    write: oneOf(random, TYPE_CELLS),
  };
}

function apply({ size, names, order, write }: Plan, row: HTMLElement, index: number): void {
  const cells = [...row.children];
  if (cells.length !== size) return;
  const type = cells[names.indexOf('bal')];
  if (type) type.innerHTML = write(wordsOf(type));
  row.replaceChildren(...inOrder(order, cells, ([, value]) => value(index)));
  for (const cell of row.children) keepWhole(cell as HTMLElement);
}

function applyToHead({ order, after }: Plan, list: List): void {
  list.head.replaceChildren(...inOrder(order, [...list.head.children], ([heading]) => heading));
  list.names = after;
}

/** A style sheet that breaks the words of the first column means the mails: controls would lie over the next cell. */
function keepWhole(cell: HTMLElement): void {
  if (cell.matches('[role=gridcell]'))
    cell.style.overflowWrap = /@/.test(cell.textContent ?? '') ? 'anywhere' : 'normal';
}

function inOrder(
  order: Plan['order'],
  cells: Element[],
  write: (column: (typeof MORE)[number]) => string,
): Element[] {
  return order.flatMap((at) => {
    if (typeof at === 'number') return cells[at] ?? [];
    const cell = cells.at(-1)?.cloneNode() as Element | undefined;
    if (!cell) return [];
    cell.innerHTML = write(at);
    return cell;
  });
}

function rename({ head, names }: List, random: Random): void {
  for (const [index, name] of names.entries()) {
    const words = COLUMN_WORDS[name ?? ''];
    const cell = head.children[index];
    if (words && cell && random.percent(60)) cell.textContent = oneOf(random, words);
  }
}
