import { readLogin } from '../login.ts';
import { escapeHtml } from './escape-html.ts';
import { documentIn, ownElements } from './own-elements.ts';
import { stateOf } from './state-of.ts';
import { type FormIds, formOf, writeNodes } from './write-nodes.ts';

/** A document of the page as it was at one moment, as it is: what it says is still in it. */
export interface PageCopy {
  url: string;
  /** Markup without scripts, styles and addresses; how things are shown is in it. */
  html: string;
  /** Whether the page was so large that its end was left out. */
  truncated: boolean;
  /** The frames of the same site in it: the nth is where `html` says `data-frame="n"`. */
  frames: PageCopy[];
}

/** Frames in frames: deeper than this is no page of a person's. */
const DEEPEST = 4;

/** What would load something, hide it in another way than it is hidden, or say what one of ours says. */
const DROPPED =
  /^(style|srcset|action|formaction|srcdoc|background|poster|data|ping|nonce|is|popover|hidden|autofocus|value|checked|selected|shadowrootmode)$|^data-(?!label$|title$|th$|header$|column$|original-title$|bs-original-title$)/;
const ADDRESSES = new Set(['href', 'xlink:href', 'src']);
const WRITABLE = /^[^\s"'<>/=]+$/;

/**
 * Copies a page for a report of it, which another page of ours writes: what takes long, and is seldom asked for, is
 * not to be in every page of Medimail. Changes nothing in the page.
 */
export function copyPage(document: Document, depth = 0): PageCopy {
  const frames = depth < DEEPEST ? ownElements(document, 'iframe, frame') : [];
  const copied = frames.flatMap((element) => {
    const inner = documentIn(element);
    return inner ? [{ element, copy: copyPage(inner, depth + 1) }] : [];
  });
  const parts = ['<!doctype html><html lang="fr"><head><meta charset="utf-8">'];
  if (document.title) parts.push(`<title>${escapeHtml(document.title)}</title>`);
  parts.push('</head>');
  const forms = formNames();
  const truncated = writeNodes(
    document.body ?? document.documentElement,
    {
      start: undefined,
      place: () => undefined,
      tag: ({ localName }) => localName,
      attributes: (element) => [
        ...attributesOf(element),
        ...stateOf(element, { label: same, value: same }),
        ...formOf(element, forms),
      ],
      text: (node) => node.nodeValue ?? '',
      frames: copied.map(({ element }) => element),
    },
    parts,
  );
  for (const text of readLogin(document)?.errors ?? [])
    parts.push(`<script type="text/plain">${escapeHtml(text)}</script>`);
  parts.push('</html>');
  return { url: document.URL, html: parts.join(''), truncated, frames: copied.map(({ copy }) => copy) };
}

function attributesOf(element: Element): [string, string][] {
  return [...element.attributes].flatMap(({ name, value }): [string, string][] => {
    if (DROPPED.test(name) || !WRITABLE.test(name)) return [];
    if (name.startsWith('on')) return [[name, '']];
    if (!ADDRESSES.has(name)) return [[name, value]];
    const address = addressOf(element, value);
    return address === undefined ? [] : [[name, address]];
  });
}

/** A link is one by its `href`; a picture's or a sprite's address may be all that names it. */
function addressOf({ localName }: Element, value: string): string | undefined {
  if (localName === 'a' || localName === 'area') return '#';
  const file = fileOf(localName, value);
  return file === undefined ? undefined : `${localName === 'use' ? '' : 'about:blank'}#${file}`;
}

/** The name that the address of a picture or of a sprite ends with; `undefined` when it has none. */
export function fileOf(localName: string, address: string): string | undefined {
  if (!['use', 'img', 'input'].includes(localName) || address.startsWith('data:')) return undefined;
  return address.split('#').pop()?.split('?')[0]?.split('/').pop() ?? '';
}

const same = (text: string): string => text;

function formNames(): FormIds {
  const names = new Map<Element, string>();
  return {
    of: same,
    ofElement(element) {
      const name = names.get(element) ?? `assistant-per-form-${names.size}`;
      names.set(element, name);
      return name;
    },
  };
}
