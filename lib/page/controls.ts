import { closest, isShown, queryOutside, type Root } from './dom.ts';
import type { ElementId } from './element-id.ts';
import { decide } from './found.ts';
import { namesOf } from './name.ts';
import { plain, tidy } from './text.ts';
import type { Found, Match } from './types.ts';
import { ELSEWHERE, fitOf, type Vocabulary } from './vocabulary.ts';

/** Everything a person may click, whatever it is made of. */
const CLICKABLE = [
  'button',
  'a',
  'input[type=submit]',
  'input[type=button]',
  'input[type=image]',
  'summary',
  '[role=button]',
  '[role=link]',
  '[role=menuitem]',
  '[onclick]:not(tr):not(body):not(form)',
  // Icons that a script made clickable carry a name for those who cannot see them.
  'img[title]',
  'i[title]',
  'i[aria-label]',
  'span[title]',
  'svg[aria-label]',
  // What the keyboard comes to, in pages whose scripts make buttons of anything.
  ...['div', 'span', 'td', 'img', 'i'].map((tag) => `${tag}[tabindex="0"]`),
].join(',');

/**
 * The controls below a root that a person can see and click, the inner one where one holds another.
 *
 * @param leaveOut what is not worth looking into
 */
export function controlsIn(root: Root, leaveOut: readonly Element[] = []): HTMLElement[] {
  return clickablesIn(root, leaveOut).filter(isShown);
}

/** The same, with those that nobody can see. */
export function clickablesIn(root: Root, leaveOut: readonly Element[] = []): HTMLElement[] {
  const all = queryOutside(root, CLICKABLE, leaveOut);
  const clickables = new Set<Element>(all);
  return all.filter((control) => !isInsideAnother(control, clickables) && !isWrapper(control, clickables));
}

/** An icon in a button is the button. */
function isInsideAnother(control: HTMLElement, clickables: Set<Element>): boolean {
  const outer =
    control.parentElement &&
    closest(control.parentElement, 'button, a, [role=button], [role=link], [role=menuitem]');
  return outer !== undefined && outer !== null && clickables.has(outer);
}

/** A cell or a block with an `onclick` around real controls is not itself the control. */
function isWrapper(control: HTMLElement, clickables: Set<Element>): boolean {
  if (control.matches('button, a, input, summary, [role=button], [role=link], [role=menuitem]')) return false;
  return [...control.querySelectorAll(CLICKABLE)].some((inner) => clickables.has(inner));
}

export interface ControlQuery {
  lookedFor: ElementId;
  words: Vocabulary;
  /** Names that mean something else although they resemble. */
  except?: RegExp;
  /** Lowers (below 1) or keeps the sureness of a control by where it stands. */
  weigh?: (control: HTMLElement) => number;
}

/** The control that a vocabulary names, among some. */
export function findControl(controls: HTMLElement[], query: ControlQuery): Found {
  const matches: Match[] = [];
  const there: string[] = [];
  for (const control of controls) {
    const names = namesOf(control);
    const [name] = names;
    if (!name) continue;
    there.push(name.text);
    if (names.some(({ text }) => (query.except ?? ELSEWHERE).test(plain(text)))) continue;
    const fits = names.map((each) => ({ ...each, sureness: fitOf(each.text, query.words) * each.weight }));
    const best = fits.reduce((one, other) => (other.sureness > one.sureness ? other : one));
    const sureness = best.sureness * (query.weigh?.(control) ?? 1);
    const words = wordsOn(control);
    const why = `« ${best.text} » (${best.where})`;
    if (sureness > 0) matches.push({ element: control, sureness, why, ...(words && { words }) });
  }
  return decide(query.lookedFor, matches, there);
}

/** A picture says more than the words that stand in for it. */
function wordsOn(control: Element): string {
  const words = tidy(control.textContent ?? '');
  const isPicture = control.querySelector('img, svg, i, [class*=icon]') !== null || !/\p{L}{2}/u.test(words);
  return isPicture || words.length > WORDS_LENGTH || /^[a-z_]+$/.test(words) ? '' : words;
}

/** Longer words are no name of a button. */
const WORDS_LENGTH = 40;
