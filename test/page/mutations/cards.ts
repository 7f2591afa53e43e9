import type { Random } from '../../medimail/random.ts';
import { columnOf, MORE, OPTIONAL } from './columns.ts';
import { oneOf, shuffled } from './draw.ts';
import { MARK, MENU } from './oracle.ts';
import { replaceTag } from './replace-tag.ts';
import { type Scope, wordsOf } from './scope.ts';
import { COLUMN_WORDS, TYPE_CELLS } from './vendor-words.ts';

/** A line of a card: what it says, and of what. */
interface Pair {
  term: string;
  value: Element;
}

/** What one vendor makes of a card. */
interface Plan {
  words: Map<string, string>;
  dropped: string[];
  more: (typeof MORE)[number][];
  order: number;
  write: (document: Document, pairs: Pair[]) => Element;
  type: (code: string) => string;
  /** What a card is. */
  tag: string;
  /** Where its mail stands: as its title, as the line under a title that is the name, or as one of its lines. */
  mail: 'title' | 'under' | 'line';
  menu: 'as it is' | 'open' | 'details' | (typeof OPENERS)[number];
}

/** Other ways to write what opens the menu: `bound` to a script that looks for it, or not. */
const OPENERS: readonly { bound: boolean; change: (opener: Element) => void }[] = [
  {
    bound: false,
    change: (opener) => {
      opener.setAttribute('aria-label', 'Menu');
      opener.setAttribute('aria-haspopup', 'true');
    },
  },
  {
    bound: true,
    change: (opener) => {
      opener.removeAttribute('aria-label');
      opener.textContent = 'Actions ▾';
    },
  },
  {
    bound: false,
    change: (opener) => {
      opener.removeAttribute('aria-haspopup');
      opener.setAttribute('aria-label', 'Plus d’actions');
    },
  },
  {
    bound: true,
    change: (opener) => {
      opener.removeAttribute('aria-label');
      opener.textContent = '…';
    },
  },
];

const line = (document: Document, tag: string, html: string, value: Element): Element => {
  const made = document.createElement(tag);
  made.innerHTML = html;
  made.append(...value.childNodes);
  return made;
};

const WRITTEN: readonly Plan['write'][] = [
  (document, pairs) => {
    const list = document.createElement('dl');
    for (const { term, value } of pairs)
      list.append(line(document, 'dt', term, document.createElement('dt')), line(document, 'dd', '', value));
    return list;
  },
  (document, pairs) => {
    const list = document.createElement('dl');
    for (const { term, value } of pairs) {
      const both = document.createElement('div');
      both.append(line(document, 'dt', term, document.createElement('dt')), line(document, 'dd', '', value));
      list.append(both);
    }
    return list;
  },
  (document, pairs) => {
    const box = document.createElement('div');
    for (const { term, value } of pairs) box.append(line(document, 'p', `<b>${term}</b> : `, value));
    return box;
  },
  (document, pairs) => {
    const list = document.createElement('ul');
    for (const { term, value } of pairs) list.append(line(document, 'li', `${term} : `, value));
    return list;
  },
  (document, pairs) => {
    const box = document.createElement('div');
    for (const { term, value } of pairs) {
      const made = line(document, 'div', '', value);
      made.setAttribute('data-label', term);
      box.append(made);
    }
    return box;
  },
  (document, pairs) => {
    const box = document.createElement('div');
    for (const { term, value } of pairs) {
      const both = document.createElement('div');
      both.append(
        line(document, 'span', term, document.createElement('b')),
        ' ',
        line(document, 'span', '', value),
      );
      box.append(both);
    }
    return box;
  },
];

/**
 * Writes the cards of accounts as other vendors would: their lines, their titles, their menus.
 *
 * @param scripted whether a script opens the menus
 */
export function mutateCards(scope: Scope, random: Random, scripted: boolean): void {
  const cards = scope
    .all('article')
    .filter((card) => /@/.test(card.textContent ?? '') && card.querySelector('dt'));
  if (cards.length === 0) return;
  const plan = draw(random, scripted);
  for (const [index, card] of cards.entries()) apply(scope.document, card, plan, index);
}

function draw(random: Random, scripted: boolean): Plan {
  const words = Object.entries(COLUMN_WORDS).map(
    ([name, choices]) => [name, random.percent(60) ? oneOf(random, choices) : ''] as const,
  );
  return {
    words: new Map(words.filter(([, word]) => word !== '')),
    dropped: random.percent(60) ? OPTIONAL.filter(() => random.percent(40)) : [],
    more: shuffled(
      random,
      MORE.filter(([name]) => name !== ''),
    ).slice(0, random.below(3)),
    order: random.below(1e6),
    write: oneOf(random, WRITTEN),
    type: oneOf(random, TYPE_CELLS),
    tag: oneOf(random, ['article', 'li', 'div', 'section']),
    mail: oneOf(random, ['title', 'title', 'under', 'line'] as const),
    menu: oneOf(random, [
      'as it is',
      'open',
      'details',
      ...OPENERS.filter(({ bound }) => bound || !scripted),
    ] as const),
  };
}

function apply(document: Document, card: HTMLElement, plan: Plan, index: number): void {
  const list = card.querySelector('dl');
  const title = card.querySelector('h2');
  if (!list || !title) return;
  const pairs = [...list.querySelectorAll('dt')].flatMap((term): Pair[] => {
    const name = columnOf(wordsOf(term).replace(/^Type de BAL$/, 'Type de bal')) ?? '';
    const value = term.nextElementSibling;
    if (!value || plan.dropped.includes(name)) return [];
    if (name === 'bal') value.innerHTML = plan.type(wordsOf(value));
    return [{ term: plan.words.get(name) ?? wordsOf(term), value }];
  });
  for (const [term, write] of plan.more) {
    const value = document.createElement('dd');
    value.innerHTML = write(index);
    pairs.push({ term, value });
  }
  if (plan.mail === 'line')
    pairs.push({ term: plan.words.get('mail') ?? 'Mail', value: mailOf(document, title) });
  if (plan.mail === 'under') {
    const under = document.createElement('p');
    under.append(mailOf(document, title));
    list.before(under);
  }
  if (plan.mail !== 'title') title.textContent = card.getAttribute('aria-label') ?? 'Compte';
  list.replaceWith(plan.write(document, rotated(pairs, plan.order)));
  changeMenu(document, card, plan.menu);
  if (card.localName !== plan.tag) replaceTag(document, card, plan.tag);
}

function mailOf(document: Document, title: Element): Element {
  const mail = document.createElement('span');
  mail.textContent = title.textContent;
  return mail;
}

function rotated(pairs: Pair[], by: number): Pair[] {
  const at = by % pairs.length;
  return [...pairs.slice(at), ...pairs.slice(0, at)];
}

function changeMenu(document: Document, card: Element, menu: Plan['menu']): void {
  const opener = card.querySelector('[aria-haspopup=menu]');
  const items = card.querySelector('[role=menu]');
  if (!opener || !items || menu === 'as it is') return;
  if (typeof menu === 'object') {
    menu.change(opener);
    return;
  }
  if (menu === 'open') {
    // Actions that stand in the card need no menu.
    for (const item of items.querySelectorAll('[role=menuitem]')) item.removeAttribute('role');
    items.removeAttribute('role');
    items.removeAttribute('hidden');
    opener.remove();
    return;
  }
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Actions';
  if (opener.hasAttribute(MARK)) summary.setAttribute(MARK, MENU);
  details.append(summary, ...items.childNodes);
  opener.remove();
  items.replaceWith(details);
}
