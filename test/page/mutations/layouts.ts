import type { Random } from '../../medimail/random.ts';
import { oneOf } from './draw.ts';

/** A line of a form: what it is called and what stands there. */
export interface Line {
  label: string;
  nodes: Node[];
}

/** A way to write the lines of a form. */
type Layout = (document: Document, lines: Line[]) => Element;

const FIELDS =
  'input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]), select, textarea';

/** Other fields that a record could have. */
const MORE: readonly string[] = [
  'Date de naissance',
  'Code postal',
  'Spécialité',
  'N° SIRET',
  'Identifiant interne',
  'Matricule',
  'Fax',
  'Commentaire',
  'Service',
];

/** Adds a field that nobody needs to those of a form. */
export function addLines(document: Document, lines: Line[], random: Random): Line[] {
  if (lines.length < 2 || !random.percent(40)) return lines;
  const field = document.createElement('input');
  field.setAttribute('type', 'text');
  const at = random.below(lines.length + 1);
  return lines.toSpliced(at, 0, { label: oneOf(random, MORE), nodes: [field] });
}

let ids = 0;

const fieldsOf = (line: Line): Element[] =>
  line.nodes.flatMap((node) => {
    if (node.nodeType !== 1) return [];
    const element = node as Element;
    return element.matches(FIELDS) ? [element] : [...element.querySelectorAll(FIELDS)];
  });
const fieldOf = (line: Line): Element | undefined => {
  const fields = fieldsOf(line);
  return fields.length === 1 ? fields[0] : undefined;
};

/** What a layout builds its lines with. */
export function element(document: Document, tag: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

const named = (document: Document, tag: string, line: Line): HTMLElement => {
  const label = element(document, tag, line.label);
  label.setAttribute('data-words', '');
  return label;
};

const stacked =
  (build: (document: Document, line: Line) => Node[]): Layout =>
  (document, lines) =>
    element(document, 'div', ...lines.flatMap((line) => build(document, line)));

const inPlace: (document: Document, line: Line) => Node[] = (document, line) => [
  element(document, 'p', named(document, 'span', line), ' ', ...line.nodes),
];

export const LAYOUTS: readonly Layout[] = [
  // A cell before.
  (document, lines) =>
    element(
      document,
      'table',
      element(
        document,
        'tbody',
        ...lines.map((line) =>
          element(document, 'tr', named(document, 'td', line), element(document, 'td', ...line.nodes)),
        ),
      ),
    ),
  (document, lines) =>
    element(
      document,
      'table',
      element(
        document,
        'tbody',
        ...lines.map((line) =>
          element(document, 'tr', named(document, 'th', line), element(document, 'td', ...line.nodes)),
        ),
      ),
    ),
  // Text before, in the same paragraph; bold; on a line of its own.
  stacked(inPlace),
  stacked((document, line) => [
    element(document, 'p', named(document, 'b', line), document.createElement('br'), ...line.nodes),
  ]),
  stacked((document, line) =>
    [named(document, 'span', line), ' ', ...line.nodes, document.createElement('br')].map((node) =>
      typeof node === 'string' ? document.createTextNode(node) : node,
    ),
  ),
  // Blocks.
  stacked((document, line) => [
    element(
      document,
      'div',
      named(document, 'div', line),
      element(document, 'div', element(document, 'span', ...line.nodes)),
    ),
  ]),
  stacked((document, line) => [named(document, 'div', line), element(document, 'div', ...line.nodes)]),
  (document, lines) =>
    element(
      document,
      'ul',
      ...lines.map((line) => element(document, 'li', named(document, 'strong', line), ' ', ...line.nodes)),
    ),
  // Terms.
  (document, lines) =>
    element(
      document,
      'dl',
      ...lines.flatMap((line) => [named(document, 'dt', line), element(document, 'dd', ...line.nodes)]),
    ),
  // Tied labels.
  stacked((document, line) => {
    const field = fieldOf(line);
    const label = named(document, 'label', line);
    if (field) {
      field.id ||= `champ${++ids}`;
      label.setAttribute('for', field.id);
    }
    return [element(document, 'div', label, ' ', ...line.nodes)];
  }),
  stacked((document, line) => {
    if (!fieldOf(line)) return inPlace(document, line);
    return [
      element(document, 'div', element(document, 'label', named(document, 'span', line), ' ', ...line.nodes)),
    ];
  }),
  stacked((document, line) => {
    const field = fieldOf(line);
    if (!field) return inPlace(document, line);
    const label = named(document, 'div', line);
    label.id = `libelle${++ids}`;
    field.setAttribute('aria-labelledby', label.id);
    return [element(document, 'div', label, element(document, 'div', ...line.nodes))];
  }),
  // No label but the field's own.
  stacked((document, line) => {
    const field = fieldOf(line);
    if (!field?.matches('input[type=text], input:not([type])')) return inPlace(document, line);
    const empty = !field.getAttribute('value');
    field.setAttribute(empty ? 'placeholder' : 'title', line.label);
    return [element(document, 'p', ...line.nodes)];
  }),
  stacked((document, line) => {
    const field = fieldOf(line);
    if (!field?.matches('input[type=text], select')) return inPlace(document, line);
    field.setAttribute('aria-label', line.label);
    return [element(document, 'p', ...line.nodes)];
  }),
  // A box for each.
  stacked((document, line) => [
    element(document, 'fieldset', named(document, 'legend', line), ...line.nodes),
  ]),
  // Two in a row.
  (document, lines) => {
    const body = element(document, 'tbody');
    for (let index = 0; index < lines.length; index += 2) {
      const cells = lines
        .slice(index, index + 2)
        .flatMap((line) => [named(document, 'td', line), element(document, 'td', ...line.nodes)]);
      body.append(element(document, 'tr', ...cells));
    }
    return element(document, 'table', body);
  },
  // A row of labels over a row of fields.
  (document, lines) =>
    element(
      document,
      'table',
      element(
        document,
        'tbody',
        element(document, 'tr', ...lines.map((line) => named(document, 'th', line))),
        element(document, 'tr', ...lines.map((line) => element(document, 'td', ...line.nodes))),
      ),
    ),
  // Cells that are no table's.
  stacked((document, line) => [
    element(
      document,
      'div',
      element(document, 'div', element(document, 'p', named(document, 'span', line))),
      element(document, 'div', element(document, 'div', ...line.nodes)),
    ),
  ]),
];
