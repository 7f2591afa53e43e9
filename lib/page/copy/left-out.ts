const VOID = new Set(['area', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'wbr']);
/** Not written, nor what they hold: nothing in them is seen or read. */
const LEFT_OUT = new Set(
  `script style link meta base noscript template noembed noframes xmp plaintext param source track path defs rect circle
   line polyline polygon ellipse assistant-per head`.split(/\s+/),
);

/** Whether an element is not written at all. */
export function isLeftOut(element: Element): boolean {
  return LEFT_OUT.has(element.localName);
}

export function isVoid(tag: string): boolean {
  return VOID.has(tag);
}
