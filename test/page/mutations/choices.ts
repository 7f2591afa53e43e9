import type { Random } from '../../medimail/random.ts';
import { oneOf } from './draw.ts';
import { element } from './layouts.ts';
import { MARK } from './oracle.ts';
import type { Scope } from './scope.ts';
import { KIND_WORDS } from './vendor-words.ts';

/** Writes the kinds of mailbox in other words. */
export function rewriteKinds(list: HTMLSelectElement, random: Random): void {
  const codes: Record<string, 'MED' | 'PER' | 'ORG'> = {
    MEDIMAIL: 'MED',
    PERSONNEL: 'PER',
    ORGANISATIONNEL: 'ORG',
  };
  if (![...list.options].some(({ text }) => codes[text.trim()])) return;
  const words = oneOf(random, KIND_WORDS);
  for (const option of list.options) {
    const code = codes[option.text.trim()];
    // What is sent stays the same.
    option.setAttribute('value', option.value);
    if (code) option.textContent = words[code];
  }
  if (random.percent(30))
    list.prepend(
      element(list.ownerDocument, 'option', oneOf(random, ['', '--', 'Choisir…', '-- Sélectionner --'])),
    );
}

/** Makes radios of a list, and a list of radios. */
export function changeChoices(scope: Scope, random: Random): void {
  const { document } = scope;
  for (const list of scope.all<HTMLSelectElement>(`select[${MARK}]`)) toRadios(document, list, random);
  const [first] = scope.all<HTMLInputElement>(`input[type=radio][${MARK}=visible]`);
  if (first) toList(document, first);
}

function toRadios(document: Document, list: HTMLSelectElement, random: Random): void {
  const target = list.getAttribute(MARK);
  const tied = random.percent(50);
  const radios: Node[] = [];
  let marked = false;
  for (const option of list.options) {
    if (!/[\p{L}]{2}/u.test(option.text) || /chois|sélect/i.test(option.text)) continue;
    const radio = element(document, 'input') as HTMLInputElement;
    radio.setAttribute('type', 'radio');
    radio.setAttribute('name', list.name || 'choix');
    radio.setAttribute('value', option.value);
    if (option.hasAttribute('selected')) radio.setAttribute('checked', '');
    const isTarget: boolean = target === 'personal' ? /^(per|.*\bpersonnel)/i.test(option.text) : !marked;
    if (isTarget && target) radio.setAttribute(MARK, target);
    marked ||= isTarget;
    radios.push(
      ...(tied
        ? [element(document, 'label', radio, ` ${option.text}`)]
        : [radio, document.createTextNode(` ${option.text} `)]),
    );
  }
  list.replaceWith(...radios);
}

function toList(document: Document, first: HTMLInputElement): void {
  const list = element(document, 'select') as HTMLSelectElement;
  list.setAttribute('name', first.name);
  list.setAttribute(MARK, 'visible');
  list.append(element(document, 'option', '--'));
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    ({ name }) => name === first.name,
  );
  for (const [index, radio] of radios.entries()) {
    const option = element(document, 'option', takeWords(radio)) as HTMLOptionElement;
    option.setAttribute('value', String(radio.getAttribute('value') ?? index));
    if (radio.hasAttribute('checked')) option.setAttribute('selected', '');
    list.append(option);
    if (radio !== first) radio.remove();
  }
  first.replaceWith(list);
}

/** Takes the words of a radio away: those after it, or its label's. */
function takeWords(radio: HTMLInputElement): string {
  const label = radio.id ? radio.parentElement?.querySelector(`label[for="${radio.id}"]`) : null;
  const after = label ?? radio.nextSibling;
  const words = after?.textContent?.trim() ?? '';
  after?.remove();
  return words;
}
