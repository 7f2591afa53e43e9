import { type AccountEntry, type AccountTable, holdsAccount } from '../account-table.ts';
import { columnNamed } from '../column-names.ts';
import { ownElements } from '../copy/own-elements.ts';
import { isElement, textOf } from '../dom.ts';
import { plain, tidy } from '../text.ts';

/**
 * What a text is, by where it stands: a `value` is all shaped, even if it looks like a word of the interface; a
 * `label` keeps its words (see `keepLabel`); of anything else only the known words are kept.
 */
export type Place = 'value' | 'label' | 'other';

/** Longer than this, a text is a paragraph or a card, whatever its tag. */
const LABEL_LENGTH = 80;
/** Nodes looked at to measure a text. */
const MOST_NODES = 300;

const LABELS = new Set([
  ...[
    'label',
    'legend',
    'caption',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'button',
    'a',
    'summary',
    'dt',
    'title',
  ],
  ...['th', 'optgroup', 'abbr', 'img', 'svg', 'input', 'select'],
]);
const LABEL_ROLES = new Set([
  ...[
    'button',
    'link',
    'heading',
    'columnheader',
    'tab',
    'menuitem',
    'menuitemradio',
    'menuitemcheckbox',
    'term',
  ],
  ...['radio', 'checkbox', 'switch', 'tooltip'],
]);
const CELLS = new Set(['td', 'dd', 'option', 'textarea', 'output']);
const CELL_ROLES = new Set(['cell', 'gridcell', 'rowheader', 'option', 'row', 'definition']);

/** What stands where on one document, found before anything is written. */
export class Places {
  /** Cells of somebody's name, mail or number. */
  private readonly values = new Set<Node>();
  /** Texts that label a field with no markup to say so. */
  private readonly labels = new Set<Node>();
  /** Rows and cards of accounts. */
  private readonly entries = new Set<Node>();
  /** Names of buttons that most rows have: no name of a person is in most rows. */
  private readonly repeated = new Set<string>();

  constructor(document: Document, lists: AccountTable[]) {
    for (const list of lists) this.addList([...list.rows()].filter(holdsAccount));
    for (const table of ownElements<HTMLTableElement>(document, 'table')) this.addHeader(table);
    for (const field of ownElements(document, 'input, select, textarea')) this.addLabelsOf(field);
  }

  /** What the texts in an element are, given what those around it are. */
  of(element: Element, around: Place): Place {
    if (around === 'value' || this.values.has(element) || element.localName === 'textarea') return 'value';
    if (this.labels.has(element)) return 'label';
    const role = element.getAttribute('role') ?? '';
    if (CELL_ROLES.has(role) || CELLS.has(element.localName)) return 'other';
    if (around === 'label') return 'label';
    const isLabel = LABEL_ROLES.has(role) || LABELS.has(element.localName);
    return isLabel && isShort(element) ? 'label' : around;
  }

  /** What a text is, given what its element's are. */
  ofText(text: Node, around: Place): Place {
    return around === 'other' && this.labels.has(text) ? 'label' : around;
  }

  /** Whether what is in an element is somebody's, and its words data wherever else they stand. */
  isData(element: Element): boolean {
    if (this.labels.has(element)) return false;
    const role = element.getAttribute('role') ?? '';
    return (
      this.values.has(element) ||
      this.entries.has(element) ||
      ['td', 'dd', 'output'].includes(element.localName) ||
      ['cell', 'gridcell', 'rowheader'].includes(role)
    );
  }

  /** Whether a text in the rows is a button's name that most of them have. */
  isRepeated(text: string): boolean {
    return this.repeated.has(tidy(text));
  }

  private addList(rows: AccountEntry[]): void {
    const names = new Map<string, number>();
    for (const { element, cell } of rows) {
      this.entries.add(element);
      for (const column of ['mail', 'nom', 'prenom', 'rpps', 'adeli'] as const) {
        const at = cell(column);
        if (at) this.values.add(at);
      }
      for (const name of controlNames(element)) names.set(name, (names.get(name) ?? 0) + 1);
    }
    for (const [name, times] of names) if (times >= 3 && times > rows.length / 2) this.repeated.add(name);
  }

  /** A row of `<td>` that names columns, and `<th>` that begin rows under such a row. */
  private addHeader(table: HTMLTableElement): void {
    const rows = [...table.rows];
    const header = rows.slice(0, 4).find((row) => namesColumns([...row.cells]));
    if (!header) return;
    for (const cell of header.cells) this.labels.add(cell);
    for (const row of rows.slice(rows.indexOf(header) + 1)) {
      for (const cell of row.cells)
        if (cell.localName === 'th' && row.querySelector('td')) this.values.add(cell);
    }
  }

  private addLabelsOf(field: Element): void {
    const type = field.getAttribute('type') ?? '';
    if (type === 'hidden' || inEntry(field, this.entries)) return;
    const before = textBeside(field, 'previousSibling');
    if (before) this.labels.add(before);
    if (type !== 'radio' && type !== 'checkbox') return;
    const after = textBeside(field, 'nextSibling');
    if (after) this.labels.add(after);
  }
}

function controlNames(entry: Element): Set<string> {
  const names = new Set<string>();
  for (const control of entry.querySelectorAll(
    'a, button, img, svg, input, [title], [aria-label], [role=button]',
  )) {
    for (const name of ['title', 'alt', 'aria-label', 'data-original-title', 'value']) {
      names.add(tidy(control.getAttribute(name) ?? ''));
    }
    names.add(tidy(control.textContent ?? ''));
  }
  names.delete('');
  return names;
}

function namesColumns(cells: Element[]): boolean {
  const headers = cells.filter((cell) => cell.localName === 'th').length;
  const named = cells.filter((cell) => columnNamed(tidy(textOf(cell)))).length;
  return (headers > 1 && headers === cells.length) || named > 1;
}

function inEntry(field: Element, entries: ReadonlySet<Node>): boolean {
  for (let at: Element | null = field, steps = 0; at && steps < 12; at = at.parentElement, steps++) {
    if (entries.has(at)) return true;
  }
  return false;
}

/** The nearest text beside a field, in its cell or in the one before, as `labelsOf` looks for it. */
function textBeside(field: Element, side: 'previousSibling' | 'nextSibling'): Node | undefined {
  for (let at: Element | null = field, steps = 0; at && steps < 4; at = at.parentElement, steps++) {
    for (let node = at[side]; node; node = node[side]) {
      if (
        isElement(node) &&
        (node.matches('input, select, textarea, button') || node.querySelector('input, select'))
      ) {
        return undefined;
      }
      const text = tidy(node.textContent ?? '');
      if (text !== '') return text.length <= LABEL_LENGTH && !/[@\d]/.test(text) ? node : undefined;
    }
    if (at.matches('tr, form, fieldset, table, body, section, dialog')) return undefined;
  }
  return undefined;
}

/** Whether the text of an element is as short as a label's; measured without reading all of it. */
function isShort(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let length = 0;
  for (let nodes = 0; nodes < MOST_NODES; nodes++) {
    const text = walker.nextNode();
    if (!text) return true;
    length += plain(text.nodeValue ?? '').length;
    if (length > LABEL_LENGTH) return false;
  }
  return false;
}
