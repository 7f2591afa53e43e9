import { type ControlQuery, clickablesIn, controlsIn, findControl } from './controls.ts';
import { closest, isShown, queryAll } from './dom.ts';
import { decide } from './found.ts';
import { nameOf } from './name.ts';
import type { Found, Match } from './types.ts';
import { fitOf, MENU } from './vocabulary.ts';

const OPENERS = [
  '[aria-haspopup=menu]',
  '[aria-haspopup=true]',
  '[aria-expanded]',
  '[popovertarget]',
  '[data-toggle=dropdown]',
  '[data-bs-toggle=dropdown]',
  'summary',
].join(',');

/**
 * Looks for a control in the drop-down menus of a block (« ⋮ »): in those that are open, or else what opens the
 * one that holds it. A menu that a script makes only when it is opened is known by its button's name alone.
 *
 * @returns `one` with `opens` when the menu is to be opened first
 */
export function findInMenus(block: Element, query: ControlQuery): Found {
  const openers = controlsIn(block).filter((control) => isOpener(control));
  const there: string[] = [];
  const matches = openers.flatMap((opener): Match[] => {
    const menu = menuOf(opener);
    if (menu && isOpen(opener, menu)) {
      const found = findControl(controlsIn(menu), query);
      if (found.found === 'none') there.push(...found.there);
      return found.found === 'one' ? [found.match] : found.found === 'several' ? found.matches : [];
    }
    const inside =
      menu &&
      findControl(
        clickablesIn(menu).filter((item) => !isShown(item)),
        query,
      );
    if (inside?.found === 'one') return [{ ...inside.match, element: opener, opens: true }];
    if (inside?.found === 'none') there.push(...inside.there);
    const name = nameOf(opener);
    const isEmpty = !inside || (inside.found === 'none' && inside.there.length === 0);
    const sureness = name && isEmpty ? fitOf(name.text, MENU) * name.weight : 0;
    return name && sureness > 0
      ? [{ element: opener, sureness, why: `menu « ${name.text} »`, opens: true }]
      : [];
  });
  return decide(query.lookedFor, matches, there);
}

/** Says that it opens something, or is called as such buttons are. */
function isOpener(control: Element): boolean {
  if (control.matches(OPENERS)) return true;
  const name = nameOf(control);
  return name !== undefined && fitOf(name.text, MENU) > 0;
}

/** What it opens: what it names, or the block that it stands in. */
function menuOf(opener: Element): Element | undefined {
  const root = opener.getRootNode() as Document | ShadowRoot;
  for (const attribute of ['aria-controls', 'aria-owns', 'popovertarget']) {
    const id = opener.getAttribute(attribute)?.trim();
    const menu = id ? root.getElementById(id) : null;
    if (menu) return menu;
  }
  const own =
    opener.id &&
    queryAll(root, '[role=menu]').find((menu) => menu.getAttribute('aria-labelledby') === opener.id);
  if (own) return own;
  const beside = opener.matches('summary') ? closest(opener, 'details') : opener.parentElement;
  return beside ?? undefined;
}

/** An open menu beside its button was looked into with the rest of the block. */
function isOpen(opener: Element, menu: Element): boolean {
  return opener.getAttribute('aria-expanded') === 'true' || (!menu.contains(opener) && isShown(menu));
}
