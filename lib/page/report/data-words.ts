import { isElement, isInput, OWN_TAG } from '../dom.ts';
import { mailsIn, tidy } from '../text.ts';
import type { Identity } from '../types.ts';
import type { Places } from './places.ts';
import { wordsIn } from './words.ts';

/** A value after a colon is a few words; a sentence is none. */
const VALUE_WORDS = 6;
const SILENT = new Set(['script', 'style', 'noscript', 'template', OWN_TAG]);
/** Attributes that say something in the place of a text. */
const SAID = ['title', 'alt', 'aria-label'];
const BUTTONS = new Set(['submit', 'button', 'reset', 'image', 'radio', 'checkbox']);

/**
 * Adds the words of a document's data to a set, in plain letters: those of table cells, descriptions and fields, of
 * what follows a colon, of every mail, and of whom the page is read to be about. Wherever else such a word stands,
 * it is a name until it is known to be the interface's.
 */
export function addDataWords(
  data: Set<string>,
  document: Document,
  places: Places,
  identity: Identity,
): void {
  const add = (text: string) => {
    for (const word of wordsIn(text)) data.add(word);
  };
  for (const text of [identity.nom, identity.prenom]) if (text) add(text);
  let afterColon = false;
  const visit = (node: Node, isData: boolean): boolean => {
    if (isElement(node)) {
      const isField = node.matches('input, select, textarea, button');
      if (isField) afterColon = false;
      if (isField && !BUTTONS.has(node.getAttribute('type') ?? '') && node.localName !== 'button') {
        if (isInput(node)) add(`${node.value} ${node.defaultValue}`);
        else if (node.localName === 'textarea') add(node.textContent ?? '');
      }
      for (const { value } of node.attributes) for (const mail of mailsIn(value)) add(mail);
      const inData = isData || places.isData(node);
      for (const name of inData ? SAID : []) {
        const text = node.getAttribute(name) ?? '';
        if (!places.isRepeated(text)) add(text);
      }
      return inData;
    }
    const text = node.nodeValue ?? '';
    if (text.trim() === '') return isData;
    for (const mail of mailsIn(text)) add(mail);
    const [, term, value = ''] = /^([^:]{1,60}):\s*(.*)$/s.exec(tidy(text)) ?? [];
    const words = wordsIn(term === undefined ? text : value);
    if (isData && !places.isRepeated(text)) add(text);
    else if ((afterColon || term !== undefined) && words.length <= VALUE_WORDS)
      for (const word of words) data.add(word);
    afterColon = term !== undefined && value === '';
    return isData;
  };
  walk(document, visit);
}

/** Visits elements and texts in order, shadow roots too, without calling itself: pages can be very deep. */
function walk(document: Document, visit: (node: Node, inherited: boolean) => boolean): void {
  const stack: [Node, boolean][] = [[document.documentElement, false]];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const [node, inherited] = at;
    if (isElement(node) && SILENT.has(node.localName)) continue;
    if (!isElement(node) && node.nodeType !== 3 && node.nodeType !== 11) continue;
    const passed = node.nodeType === 11 ? inherited : visit(node, inherited);
    const inside =
      isElement(node) && node.shadowRoot ? [node.shadowRoot, ...node.childNodes] : [...node.childNodes];
    for (const child of inside.reverse()) stack.push([child, passed]);
  }
}
