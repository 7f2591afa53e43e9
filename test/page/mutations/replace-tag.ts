/** Puts an element of another kind in the place of one, with its attributes and what it holds. */
export function replaceTag(document: Document, element: Element, tag: string): HTMLElement {
  const other = document.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}
