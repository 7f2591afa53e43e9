import type { Random } from '../../medimail/random.ts';
import { changeChoices, rewriteKinds } from './choices.ts';
import { oneOf } from './draw.ts';
import { addLines, LAYOUTS, type Line } from './layouts.ts';
import { around, hostOf, type Scope } from './scope.ts';
import { HEADING_WORDS, LABEL_WORDS } from './vendor-words.ts';

const FIELDS =
  'input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]), select, textarea';

/** One line each, in skins that make no tables of their forms. */
const GROUPS = '.form-group, .ligne, .field, .champ';

/** Gives fields other words, and ties them to their labels in another way. */
export function mutateLabels(scope: Scope, random: Random): void {
  for (const list of scope.all<HTMLSelectElement>('select')) rewriteKinds(list, random);
  const changes = random.percent(40);
  if (changes && !scope.live) changeChoices(scope, random);
  const layout = random.percent(80) ? oneOf(random, LAYOUTS) : undefined;
  const lifts = random.percent(40) && layout !== undefined;
  for (const block of blocksOf(scope, lifts)) {
    const lines = block.lines.map(({ label, nodes }) => ({
      label: reword(label, LABEL_WORDS, random),
      nodes,
    }));
    if (layout) block.element.replaceWith(layout(scope.document, addLines(scope.document, lines, random)));
    else for (const [index, line] of lines.entries()) block.write(index, line.label);
  }
  for (const label of scope.all('label')) rewordBox(label, random);
}

/** Gives the titles of the page other words. */
export function mutateHeadings(scope: Scope, random: Random): void {
  const headings = scope.all('h1, h2, h3, h4, legend');
  for (const heading of headings) {
    const text = heading.textContent?.trim() ?? '';
    const other = reword(text, HEADING_WORDS, random);
    if (other !== text) heading.textContent = other;
  }
  // Where no title is marked as one, the window's is all that tells the page.
  const isTitled = headings.some((heading) => heading.matches('h1, h2, h3, legend'));
  if (isTitled && random.percent(50))
    scope.document.title = oneOf(random, ['Medimail', 'Medimail - Administration', 'Messagerie sécurisée']);
}

function reword(
  text: string,
  words: readonly (readonly [RegExp, readonly string[]])[],
  random: Random,
): string {
  const choices = words.find(([is]) => is.test(text))?.[1];
  return choices && random.percent(65) ? oneOf(random, choices) : text;
}

/** The words beside a check box are in its label. */
function rewordBox(label: Element, random: Random): void {
  if (!label.querySelector('input[type=checkbox]')) return;
  for (const node of label.childNodes) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '').trim() : '';
    if (text) node.nodeValue = reword(text, LABEL_WORDS, random);
  }
}

interface Block {
  element: Element;
  lines: Line[];
  write(index: number, label: string): void;
}

/** @param lifts whether components leave their labels to the page around them */
function blocksOf(scope: Scope, lifts: boolean): Block[] {
  return [...tablesOf(scope), ...groupsOf(scope), ...componentsOf(scope, lifts)];
}

/** Tables of a form, with the label in one cell and the field in the next. */
function tablesOf(scope: Scope): Block[] {
  return scope.all('form table').flatMap((element) => {
    const rows = [...element.querySelectorAll('tr')];
    const [only] = rows;
    const search = rows.length === 1 && only && only.children.length > 2;
    if (search) return searchOf(element, only);
    if (
      rows.length === 0 ||
      rows.some(({ children }) => children.length !== 2 || children[0]?.querySelector(FIELDS))
    )
      return [];
    return {
      element,
      lines: rows.map(({ children: [label, value] }) => ({
        label: label?.textContent?.trim() ?? '',
        nodes: [...(value?.childNodes ?? [])],
      })),
      write: (index, label) => {
        const cell = rows[index]?.children[0];
        if (cell) (cell.querySelector('label') ?? cell).textContent = label;
      },
    } satisfies Block;
  });
}

/** The one row of a search: label, field, button, help. */
function searchOf(element: Element, row: Element): Block[] {
  const [label, ...others] = [...row.children];
  if (!label || label.querySelector(FIELDS)) return [];
  const nodes = others.flatMap((cell) => [...cell.childNodes]);
  return [
    {
      element,
      lines: [{ label: label.textContent?.trim() ?? '', nodes }],
      write: (_, text) => {
        (label.querySelector('label') ?? label).textContent = text;
      },
    },
  ];
}

function groupsOf(scope: Scope): Block[] {
  const all = scope.all(GROUPS);
  return [...new Set(all.flatMap(({ parentElement }) => parentElement ?? []))].flatMap((parent) => {
    const groups = [...parent.children].filter((child) => all.includes(child as HTMLElement));
    if (groups.some((group) => !group.querySelector('label'))) return [];
    return blockOf(
      groups,
      groups.map((group) => group.querySelector('label')),
      (group, label) => [...group.childNodes].filter((child) => child !== label),
    );
  });
}

/** Components that hold a field with its label in their shadow roots. */
function componentsOf(scope: Scope, lifts: boolean): Block[] {
  const labels = scope
    .all('label')
    .filter((label) => label.parentNode === hostOf(label)?.shadowRoot && !label.querySelector(FIELDS));
  const hosts = labels.flatMap((label) => hostOf(label) ?? []).filter((host) => !host.querySelector(FIELDS));
  if (lifts) {
    const parents = new Set(hosts.flatMap(({ parentElement }) => parentElement ?? []));
    return [...parents].flatMap((parent) => {
      const [first, ...more] = hosts.filter((host) => host.parentElement === parent);
      if (!first || around(first, 'form.search')) return [];
      return blockOf(
        [first, ...more],
        [first, ...more].map((host) => host.shadowRoot?.querySelector('label') ?? null),
        (host, label) => {
          label?.remove();
          return [host];
        },
      );
    });
  }
  return labels.flatMap((label) => {
    const nodes = [...label.getRootNode().childNodes].filter(
      (node) => node !== label && !(node as Element).matches?.('style'),
    );
    const element = label.ownerDocument.createElement('div');
    label.before(element);
    element.append(label, ...nodes);
    return {
      element,
      lines: [{ label: label.textContent?.trim() ?? '', nodes }],
      write: (_, text) => {
        label.textContent = text;
      },
    } satisfies Block;
  });
}

/** Groups that stand in one box, one line each. */
function blockOf(
  groups: Element[],
  labels: (Element | null)[],
  nodesOf: (group: Element, label: Element | null) => Node[],
): Block[] {
  const [first] = groups;
  if (!first) return [];
  const element = first.ownerDocument.createElement('div');
  first.before(element);
  element.append(...groups);
  return [
    {
      element,
      lines: groups.map((group, index) => ({
        label: labels[index]?.textContent?.trim() ?? '',
        nodes: nodesOf(group, labels[index] ?? null),
      })),
      write: (index, text) => {
        const label = labels[index];
        if (label) label.textContent = text;
      },
    },
  ];
}
