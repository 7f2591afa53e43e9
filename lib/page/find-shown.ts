import { describe, roleOf } from './describe.ts';
import { isShown, queryAll, type Root } from './dom.ts';
import type { ElementId } from './element-id.ts';
import type { Profile } from './profile.ts';
import type { Found } from './types.ts';

/** What may have a role without an attribute that says so. */
const NATIVE: Record<string, string> = {
  button:
    'button, input[type=submit], input[type=button], input[type=image], input[type=reset], [role=button]',
  link: 'a, [role=link]',
  textbox: 'input, [role=textbox]',
  combobox: 'select, [role=combobox]',
  radio: 'input[type=radio], [role=radio]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
};

/**
 * The element that an administrator showed, on this page: the only one of that kind with that name or label; or,
 * when it had neither, the one that stands at the same place under the same title.
 *
 * @param within where to look: a row, or the part of the page that is in front
 * @param personal the account's own words, as for {@link describe}
 * @returns `undefined` when it does not fit any more, or fits several
 */
export function findShown<E extends HTMLElement = HTMLElement>(
  { elements }: Profile,
  id: ElementId,
  within: Root,
  personal: readonly string[] = [],
): Found<E> | undefined {
  const shown = elements[id];
  if (!shown) return undefined;
  const selector = NATIVE[shown.role] ?? `[role="${CSS.escape(shown.role)}"], ${CSS.escape(shown.role)}`;
  const named = shown.name !== '' || shown.label !== '';
  const fitting = queryAll<E>(within, selector)
    .filter((element) => roleOf(element) === shown.role && isShown(element))
    .map((element) => ({ element, as: describe(element, within, personal) }))
    .filter(({ as }) => as.name === shown.name && as.label === shown.label)
    .filter(({ as }) => named || (as.path === shown.path && as.near === shown.near));
  const boxed = fitting.filter(({ as }) => as.near === shown.near);
  const closer = boxed.length > 0 ? boxed : fitting;
  const [only, ...others] = closer.length > 1 ? closer.filter(({ as }) => as.path === shown.path) : closer;
  if (!only || others.length > 0) return undefined;
  return {
    found: 'one',
    match: { element: only.element, sureness: 1, why: 'shown by the administrator', shown: id },
  };
}
