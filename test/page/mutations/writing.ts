import type { Random } from '../../medimail/random.ts';
import { oneOf } from './draw.ts';
import type { Scope } from './scope.ts';

/** What the interface writes, as opposed to what it holds. */
const WORDS =
  'th, label, label b, legend, h1, h2, h3, h4, button, a, dt, option, [role=button], [role=columnheader], [data-words], .libelle, .label';
const NAMED =
  'input[type=submit], input[type=button], input[type=image], img[alt], [title], [aria-label], [placeholder]';
const ATTRIBUTES = ['alt', 'title', 'aria-label', 'placeholder'];

type Write = (text: string) => string;

/** How one vendor writes: the case, the accents, the spaces, the apostrophes, what ends a label. */
function drawWriting(random: Random): Write {
  const steps: Write[] = [];
  const cases: Write[] = [
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase()),
  ];
  if (random.percent(40)) steps.push(oneOf(random, cases));
  if (random.percent(30)) steps.push((text) => text.normalize('NFD').replace(/\p{Mn}/gu, ''));
  if (random.percent(10)) steps.push((text) => text.normalize('NFD'));
  if (random.percent(30)) steps.push((text) => text.replace(/ /g, '\u00a0'));
  if (random.percent(20)) steps.push((text) => text.replace(/ /g, ' \n  '));
  if (random.percent(15)) steps.push((text) => text.replace(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00ad$2'));
  if (random.percent(40)) steps.push((text) => text.replace(/'/g, '’'));
  if (random.percent(30)) steps.push((text) => text.replace(/n°/gi, oneOf(random, ['Nº', 'n°', 'N°', 'No'])));
  return (text) => steps.reduce((written, step) => step(written), text);
}

const LABEL_ENDS = ['', '', ' :', ':', '\u00a0:', ' *', ' * :', ' (*) :', '\u202f:', ' ?'];
const BUTTON_ENDS = ['', '', '', ' »', '…', '...', ' >', ' ▸'];

/** Writes the words of the page otherwise; what accounts hold stays as it is. */
export function mutateWriting(scope: Scope, random: Random): void {
  const write = drawWriting(random);
  const labelEnd = oneOf(random, LABEL_ENDS);
  const buttonEnd = oneOf(random, BUTTON_ENDS);
  for (const element of [...scope.all(WORDS), ...scope.all('*').filter(isButtonOfComponents)]) {
    if (isData(element)) continue;
    for (const node of element.childNodes)
      if (node.nodeType === 3) node.nodeValue = write(node.nodeValue ?? '');
    if (element.matches('[data-words]') && element.textContent?.trim()) element.append(labelEnd);
    if (element.matches('form button') && element.textContent?.trim()) element.append(buttonEnd);
    element.removeAttribute('data-words');
  }
  for (const element of scope.all(NAMED)) {
    const attributes = element.matches('input[type=submit], input[type=button]')
      ? [...ATTRIBUTES, 'value']
      : ATTRIBUTES;
    for (const name of attributes) {
      const text = element.getAttribute(name);
      const end = name === 'value' && element.closest('form') ? buttonEnd : '';
      if (text && !text.includes('@')) element.setAttribute(name, write(text) + end);
    }
  }
}

/** A component that shows its own words on a button. */
function isButtonOfComponents({ shadowRoot }: Element): boolean {
  return shadowRoot !== null && shadowRoot.querySelector('button slot, a slot, span slot') !== null;
}

function isData(element: Element): boolean {
  return element.children.length === 0 && /@|\d{4}/.test(element.textContent ?? '');
}
