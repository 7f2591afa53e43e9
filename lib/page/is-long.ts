/** A page of more elements takes long to go through; one with 25 accounts has about 400. */
const LONG = 6000;

/** Whether a page is so long that going through it in one go would keep it from answering. */
export function isLong(document: Document): boolean {
  return document.getElementsByTagName('*').length > LONG;
}
