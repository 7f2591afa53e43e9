import type { Random } from '../../medimail/random.ts';
import { DOT } from './dot.ts';
import { oneOf } from './draw.ts';
import { MARK, ROW, type Target, writtenName } from './oracle.ts';
import { around, hostOf, type Scope } from './scope.ts';
import { CONTROL_WORDS } from './vendor-words.ts';

const CONTROLS =
  'button, a[href], img[onclick], input[type=submit], input[type=button], input[type=image], [role=button]';
const BOX = 'style="display:inline-block;width:16px;height:16px"';

/** How a control that shows a picture is made. */
const ICONS: readonly ((words: string, sprite: string) => string)[] = [
  (words) => `<img src="${DOT}" alt="${words}" width="16" height="16">`,
  (words) => `<img src="${DOT}" alt="" title="${words}" width="16" height="16">`,
  (words) => `<img src="${DOT}" alt="${words}" title="${words}" width="16" height="16">`,
  (words) => `<i class="icone" title="${words}" ${BOX}></i>`,
  (words) => `<i class="icone" aria-hidden="true" ${BOX}></i><span class="sr-only">${words}</span>`,
  (words) => `<svg width="16" height="16" role="img"><title>${words}</title><path d="M0 0h16v16H0z"/></svg>`,
  (_, sprite) => `<svg width="16" height="16"><use href="#icon-${sprite}"></use></svg>`,
  (_, sprite) => `<img src="/images/${sprite}.gif" width="16" height="16">`,
  (words) => words,
];

const SPRITES: Readonly<Partial<Record<Target, readonly string[]>>> = {
  edit: ['pencil', 'crayon', 'edit', 'modifier', 'editer'],
  add: ['plus', 'add', 'ajouter', 'ajout'],
};

/** How one vendor makes the controls of a page. */
export interface ControlStyle {
  icon: (typeof ICONS)[number];
  tag: 'a' | 'button' | 'span' | 'img' | 'input';
}

export function drawStyle(random: Random): ControlStyle {
  return {
    icon: oneOf(random, ICONS),
    tag: oneOf(random, ['a', 'button', 'span', 'img', 'input', 'a', 'button'] as const),
  };
}

/**
 * Makes the controls of the page of something else, and gives those of the steps other words. Those that a script
 * listens to stay, with other words and another picture.
 */
export function mutateControls(scope: Scope, random: Random): void {
  const inRows = random.percent(75) ? drawStyle(random) : undefined;
  const inForms = random.percent(60) ? drawStyle(random) : undefined;
  const words = drawWords(random);
  for (const control of scope.all(CONTROLS)) {
    if (control.querySelector(CONTROLS) || isDecoration(control)) continue;
    const target = control.getAttribute(MARK) as Target | null;
    const inRow = isInRow(control);
    // The controls of every row are the same.
    const kind = target ?? (inRow ? kindInRow(control) : undefined);
    const name = (kind && words.get(kind)) || writtenName(control);
    const style = inRow ? inRows : inForms;
    const isMade = style && (inRow || around(control, 'form, [role=dialog], dialog'));
    if (isMade && !scope.live) rebuild(scope.document, control, { name, kind, style, inRow, random });
    else if (isMade && inRow && !around(control, MENU)) redraw(control, contentOf(name, kind, style, random));
    else if (kind && words.has(kind)) rewrite(control, name);
  }
}

const MENU = '[role=menu], [aria-haspopup]';

/** Part of a script's widget, or of a menu. */
function isDecoration(control: Element): boolean {
  return (
    control.matches('[data-dismiss], [data-toggle], [aria-haspopup], [role=combobox]') ||
    around(control, 'nav, .menu:not(article *), .navbar') !== undefined
  );
}

function isInRow(control: Element): boolean {
  if (around(control, `[${MARK}=${ROW}]`)) return true;
  const row = around(control, 'tr, [role=row], article');
  return row !== undefined && !row.closest('form') && /@/.test(row.textContent ?? '');
}

function kindInRow(control: Element): Target | undefined {
  const name = writtenName(control);
  if (/^(modifier|éditer|ouvrir la fiche)(?! le mot de passe)/i.test(name)) return 'edit';
  return /correspondance/i.test(name) ? 'add' : undefined;
}

function drawWords(random: Random): Map<Target, string> {
  const words = new Map<Target, string>();
  for (const [target, choices] of Object.entries(CONTROL_WORDS))
    if (random.percent(65)) words.set(target as Target, oneOf(random, choices));
  return words;
}

/** Writes another name wherever a control carries the one it has. */
function rewrite(control: Element, name: string): void {
  const before = writtenName(control);
  const shower = control.querySelector('slot') && hostOf(control);
  const carriers = [control, ...control.querySelectorAll('*'), ...(shower ? [shower] : [])];
  for (const carrier of carriers) {
    for (const attribute of ['value', 'title', 'alt', 'aria-label'])
      if (carrier.getAttribute(attribute)?.trim() === before) carrier.setAttribute(attribute, name);
    for (const node of carrier.childNodes)
      if (node.nodeType === 3 && node.nodeValue?.trim() === before) node.nodeValue = name;
  }
}

/** Puts another picture in a control that stays. */
function redraw(control: Element, content: string): void {
  for (const attribute of ['title', 'aria-label']) control.removeAttribute(attribute);
  control.innerHTML = content;
}

interface Plan {
  name: string;
  kind: Target | undefined;
  style: ControlStyle;
  inRow: boolean;
  random: Random;
}

function contentOf(name: string, kind: Target | undefined, style: ControlStyle, random: Random): string {
  const sprites = kind && SPRITES[kind];
  return (sprites ? style.icon(name, oneOf(random, sprites)) : ICONS[2]?.(name, '')) ?? name;
}

function rebuild(document: Document, control: Element, { name, kind, style, inRow, random }: Plan): void {
  const host = control.querySelector('slot') ? hostOf(control) : undefined;
  const isItem = control.matches('[role=menuitem]');
  // A picture alone would not tell a person which button saves.
  const content = inRow && !isItem ? contentOf(name, kind, style, random) : name;
  const tag = isItem && style.tag !== 'button' ? 'a' : style.tag;
  const isShown = host && (tag === 'a' || tag === 'button' || tag === 'span');
  if (isShown) host.textContent = name;
  const other = make(document, { content: isShown ? '<slot></slot>' : content, name, tag, inRow });
  const does = whatItDoes(control);
  if (other.localName === 'a' && does.href) other.setAttribute('href', does.href);
  else if (does.submits && other.matches('button, input'))
    other.setAttribute('type', other.matches('[type=image]') ? 'image' : 'submit');
  else if (does.script || other.localName === 'img')
    other.setAttribute('onclick', does.script || 'return false');
  for (const kept of [
    MARK,
    'disabled',
    'data-target',
    'data-toggle',
    'data-dismiss',
    ...(isItem ? ['role'] : []),
  ]) {
    const value = control.getAttribute(kept);
    if (value !== null) other.setAttribute(kept, value);
  }
  control.replaceWith(other);
}

function make(
  document: Document,
  { content, name, tag, inRow }: { content: string; name: string; tag: ControlStyle['tag']; inRow: boolean },
): HTMLElement {
  const element = document.createElement(tag);
  if (tag === 'a') element.setAttribute('href', '#');
  if (tag === 'span') {
    element.setAttribute('role', 'button');
    element.setAttribute('tabindex', '0');
  }
  if (tag === 'button') element.setAttribute('type', 'button');
  if (tag === 'img') {
    element.setAttribute('src', DOT);
    element.setAttribute(inRow ? 'title' : 'alt', name);
    element.setAttribute('width', inRow ? '16' : '120');
    element.setAttribute('height', '16');
  } else if (tag === 'input') {
    element.setAttribute('type', 'button');
    element.setAttribute('value', name);
  } else element.innerHTML = content;
  return element;
}

function whatItDoes(control: Element): { href?: string; submits: boolean; script: string } {
  const href = control.getAttribute('href');
  const onclick = control.getAttribute('onclick');
  const submits = control.matches('input[type=submit], input[type=image], button:not([type=button])');
  if (onclick) return { submits: false, script: onclick };
  if (href && href !== '#') return { href, submits: false, script: `location.href='${href}'` };
  return { submits, script: submits ? "this.closest('form').requestSubmit();return false" : '' };
}
