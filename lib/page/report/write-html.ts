import { escapeHtml } from '../copy/escape-html.ts';
import { formOf, writeNodes } from '../copy/write-nodes.ts';
import { attributesOf } from './attributes.ts';
import { Ids } from './ids.ts';
import type { Place, Places } from './places.ts';
import { shape } from './shape.ts';
import { tagOf } from './tags.ts';
import { keepKnown } from './words.ts';

export interface HtmlContext {
  places: Places;
  /** What a label keeps of its words, see `keepLabel`. */
  label: (text: string) => string;
  /** Elements to mark with an attribute of the report's own. */
  marks: ReadonlyMap<Element, [name: string, value: string][]>;
  /** What the inline scripts of a login page say, for the reader that looks there. */
  said: string[];
  /** The frames to be written apart, in order. */
  frames: Element[];
}

/**
 * A document as HTML, without what is anybody's: see `writeNodes`. Elements have the attributes that `attributesOf`
 * keeps.
 *
 * @returns the markup, and whether the page was too large to be whole
 */
export function writeHtml(document: Document, context: HtmlContext): { html: string; truncated: boolean } {
  const { places, label, marks, frames } = context;
  const ids = new Ids('i');
  const tags = new Ids('x-');
  const parts = ['<!doctype html>', `<html lang="fr"><head><meta charset="utf-8">`];
  if (document.title) parts.push(`<title>${escapeHtml(label(document.title))}</title>`);
  parts.push('</head>');
  const truncated = writeNodes<Place>(
    document.body ?? document.documentElement,
    {
      start: 'other',
      place: (element, around) => places.of(element, around),
      tag: (element) => tagOf(element, tags),
      attributes: (element, place) => [
        ...attributesOf(element, { ids, label, place }),
        ...formOf(element, ids),
        ...(marks.get(element) ?? []),
      ],
      text: (node, around) => textFor(node, around, context),
      frames,
    },
    parts,
  );
  for (const text of context.said)
    parts.push(`<script type="text/plain">${escapeHtml(keepKnown(text))}</script>`);
  parts.push('</html>');
  return { html: parts.join(''), truncated };
}

function textFor(node: Node, around: Place, { places, label }: HtmlContext): string {
  const text = node.nodeValue ?? '';
  if (text.trim() === '') return text;
  const place = places.ofText(node, around);
  if (place === 'value') return shape(text);
  return place === 'label' ? label(text) : keepKnown(text);
}
