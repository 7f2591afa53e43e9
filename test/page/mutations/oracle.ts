import { allIn, around, hostOf, type Scope, wordsOf } from './scope.ts';

/** What the steps point at, in the order of the procedure. */
export const TARGETS = [
  'search',
  'search-button',
  'edit',
  'change-type',
  'personal',
  'validate',
  'rpps',
  'save-user',
  'add',
  'address',
  'visible',
  'save',
] as const;

export type Target = (typeof TARGETS)[number];

/** Holds the name of the target; readers know nothing of it. */
export const MARK = 'data-oracle';
/** Marks the row of the account. */
export const ROW = 'row';
/** Marks what opens the menu in which the actions of that row are. */
export const MENU = 'menu';

export type Mark = Target | typeof ROW | typeof MENU;

const CONTROLS =
  'button, a[href], [onclick], input[type=submit], input[type=button], input[type=image], [role=button]';
const ROWS = 'tr, [role=row], li, article, [data-row]';
const FIELDS = 'input:not([type=hidden]), select, [role=combobox]';

/** The controls that are targets, by how the demo's pages write them before anything is changed. */
const WORDS: readonly (readonly [Target, RegExp])[] = [
  ['change-type', /^changer (le|de) type/i],
  ['save-user', /^enregistrer (l.utilisateur|les modifications)$/i],
  ['validate', /^valider$/i],
  ['save', /^enregistrer$/i],
  ['search-button', /^(rechercher|lancer la recherche|filtrer|ok)$/i],
];

/** The fields that are targets, by the names under which they are sent: readers never look at these. */
const NAMES: readonly (readonly [Target, RegExp])[] = [
  ['search', /^(q|c|recherche|search|filtre)$/i],
  ['rpps', /rpps/i],
  ['personal', /^(bal_?type|type|nature|type_?bal)$/i],
  ['address', /adresse|^adr|local/i],
  ['visible', /visible|^vis$/i],
];

/** Those that scripts read and send under no name, by how the demo labels them. */
const LABELS: readonly (readonly [Target, RegExp])[] = [
  ['search', /^rechercher un utilisateur$/i],
  ['rpps', /^identifiant rpps$/i],
  ['personal', /^(nouveau type|type de bal)$/i],
  ['address', /^adresse (mssanté|de correspondance)$/i],
  ['visible', /^visible dans/i],
];

/**
 * Marks the true target of each step on one of the demo's pages.
 *
 * @param mail the account that the page is about, or that is worked on in the list
 */
export function markTargets(scope: Scope, mail: string): void {
  const row = rowOf(scope, mail);
  row?.setAttribute(MARK, ROW);
  for (const field of scope.all(FIELDS)) markField(scope, field);
  const isRecord = scope.all(`[${MARK}=rpps]`).length > 0;
  for (const control of scope.all(CONTROLS)) {
    if (control.querySelector(CONTROLS) || control.hasAttribute(MARK)) continue;
    const name = writtenName(control);
    const target = WORDS.find(([, words]) => words.test(name))?.[0];
    if (around(control, `[${MARK}=${ROW}]`)) markInRow(control, name);
    else mark(control, target === 'save' && isRecord ? 'save-user' : target);
  }
}

function markField(scope: Scope, field: Element): void {
  const name = field.getAttribute('name') ?? hostOf(field)?.getAttribute('name') ?? '';
  const label = labelOf(field);
  const target =
    NAMES.find(([, names]) => names.test(name))?.[0] ?? LABELS.find(([, words]) => words.test(label))?.[0];
  if (target === 'personal' && !offersPersonal(field)) return;
  const isFirst = scope.all(`[${MARK}="${target}"]`).length === 0;
  if (isFirst || target !== 'visible') mark(field, target);
}

function labelOf(field: Element): string {
  const root = field.getRootNode() as Document | ShadowRoot;
  const tied = field.id ? root.querySelector(`label[for="${field.id}"]`) : null;
  const by = field.getAttribute('aria-labelledby');
  const words =
    field.getAttribute('aria-label') ??
    (tied ?? field.closest('label') ?? (by ? root.querySelector(`[id="${by}"]`) : null))?.textContent ??
    '';
  return words.replace(/\s+/g, ' ').trim();
}

function offersPersonal(field: Element): boolean {
  if (field.matches('[role=combobox]')) return true;
  if (field.matches('select')) return /personnel/i.test(field.outerHTML);
  return field.matches('[type=radio]') && /^per(sonnel)?$/i.test(field.getAttribute('value') ?? '');
}

function markInRow(control: Element, name: string): void {
  if (/^(modifier|éditer|ouvrir la fiche)/i.test(name)) mark(control, 'edit');
  else if (control.matches('[aria-haspopup=menu]')) control.setAttribute(MARK, MENU);
  else if (/correspondance|^\+$/i.test(name)) mark(control, 'add');
}

function mark(element: Element, target: Target | undefined): void {
  if (target) element.setAttribute(MARK, target);
}

function rowOf(scope: Scope, mail: string): Element | undefined {
  const rows = scope.all(ROWS).filter((row) => row.textContent?.includes(mail));
  return rows.find(
    (row) => !rows.some((other) => other !== row && row.contains(other)) && allIn(row, CONTROLS).length > 0,
  );
}

/** What is written on or in a control. */
export function writtenName(control: Element): string {
  const written = [
    control.getAttribute('value'),
    wordsOf(control),
    control.getAttribute('aria-label'),
    control.getAttribute('title'),
    control.getAttribute('alt'),
    ...[...control.querySelectorAll('[alt], [title]')].flatMap((inner) => [
      inner.getAttribute('alt'),
      inner.getAttribute('title'),
    ]),
  ];
  return (written.find((text) => text?.trim()) ?? '').replace(/\s+/g, ' ').trim();
}

/** Takes the marks off a page and keeps them aside. */
export function takeMarks(document: Document): Map<Element, Mark> {
  const marks = new Map<Element, Mark>();
  for (const element of allIn(document, `[${MARK}]`)) {
    marks.set(element, element.getAttribute(MARK) as Mark);
    element.removeAttribute(MARK);
  }
  return marks;
}
