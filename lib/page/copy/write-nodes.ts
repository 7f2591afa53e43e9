import { isElement } from '../dom.ts';
import { escapeHtml } from './escape-html.ts';
import { isLeftOut, isVoid } from './left-out.ts';
import { type Shown, shownOf, styleFor } from './shown.ts';

/** A larger page ends there: support has no use for more, and mails carry no more. */
const LARGEST = 8_000_000;
/** What they hold is not the page's. */
const CLOSED = new Set(['iframe', 'object', 'video', 'audio', 'canvas']);

/** How a document is written; `P` is what is known of the place where a text stands. */
export interface NodeWriter<P> {
  /** What is known of the root. */
  start: P;
  /** What is known of an element, given what is of the one around it. */
  place(element: Element, around: P): P;
  tag(element: Element): string;
  /** The attributes that are kept. */
  attributes(element: Element, place: P): [name: string, value: string][];
  text(node: Node, around: P): string;
  /** The frames to be written apart, in order. */
  frames: Element[];
}

interface Task<P> {
  node: Node;
  place: P;
  shown: Shown;
}

/**
 * Writes what is below an element as HTML: elements stay as they are nested; open shadow roots become
 * `<template shadowrootmode="open">`; a frame of the same site is `data-frame="n"`; what is not shown has a style that
 * says so. Does not call itself: pages can be very deep.
 *
 * @param parts where the markup is added
 * @returns whether the page was too large to be whole
 */
export function writeNodes<P>(root: Element, writer: NodeWriter<P>, parts: string[]): boolean {
  // A text in the stack is an end tag.
  const stack: (Task<P> | string)[] = [{ node: root, place: writer.start, shown: 'shown' }];
  let written = 0;
  let truncated = false;
  const push = (text: string) => {
    written += text.length;
    parts.push(text);
  };
  const pushAll = (nodes: NodeListOf<ChildNode>, place: P, shown: Shown) => {
    for (const node of [...nodes].reverse()) stack.push({ node, place, shown });
  };
  for (let task = stack.pop(); task !== undefined; task = stack.pop()) {
    if (typeof task === 'string') {
      push(task);
      continue;
    }
    const { node, place: around } = task;
    if (written > LARGEST) {
      truncated = true;
      continue;
    }
    if (node.nodeType === 3) push(escapeHtml(writer.text(node, around)));
    if (!isElement(node) || isLeftOut(node)) continue;

    const place = writer.place(node, around);
    const shown = shownOf(node, task.shown);
    const tag = writer.tag(node);
    const attributes = writer.attributes(node, place);
    const visibility = styleFor(node, shown, task.shown);
    if (visibility) attributes.push(visibility);
    const frame = writer.frames.indexOf(node);
    if (frame >= 0) attributes.push(['data-frame', String(frame)]);
    push(`<${tag}${attributes.map(attributeText).join('')}>`);
    if (isVoid(tag)) continue;
    stack.push(`</${tag}>`);
    if (CLOSED.has(tag)) continue;
    pushAll(node.childNodes, place, shown);
    if (node.shadowRoot) {
      push('<template shadowrootmode="open">');
      stack.push('</template>');
      pushAll(node.shadowRoot.childNodes, place, shown);
    }
  }
  return truncated;
}

function attributeText([name, value]: [string, string]): string {
  return value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
}

/**
 * The form of a field that it does not stand in, by id: old markup has such fields, and nothing in what is written
 * would say so any more.
 */
export function formOf(element: Element, ids: FormIds): [string, string][] {
  if (element.localName === 'form') return element.id ? [] : [['id', ids.ofElement(element)]];
  if (!['input', 'select', 'textarea', 'button'].includes(element.localName)) return [];
  const { form } = element as HTMLInputElement;
  if (!form || form.contains(element) || element.hasAttribute('form')) return [];
  return [['form', form.id ? ids.of(form.id) : ids.ofElement(form)]];
}

/** What forms are called. */
export interface FormIds {
  of(name: string): string;
  /** The name of one that has none. */
  ofElement(element: Element): string;
}
