import { computeAccessibleName } from 'dom-accessibility-api';
import { textOf } from './dom.ts';
import { plain, tidy } from './text.ts';

/** What a control is called, and where that was read. */
export interface Name {
  text: string;
  /** From 0 to 1: a name that only a sprite or a file carries is a weaker sign than a written one. */
  weight: number;
  where: string;
}

/**
 * What a control is called, as a person or a screen reader would say it: its accessible name; without one, the
 * word in its sprite's or its picture's address.
 *
 * @returns `undefined` when it has no name at all
 */
export function nameOf(control: Element): Name | undefined {
  const accessible = spaced(tidy(computeAccessibleName(control)));
  if (accessible) return { text: accessible, weight: 1, where: 'accessible name' };
  const written =
    spaced(tidy(textOf(control))) ||
    tidy(
      attributeWithin(control, [
        'aria-label',
        'title',
        'alt',
        'data-original-title',
        'data-bs-original-title',
      ]),
    );
  if (written) return { text: written, weight: 1, where: 'text or title' };
  const drawn = tidy(
    [...control.querySelectorAll('svg title')].map((title) => title.textContent ?? '').join(' '),
  );
  if (drawn) return { text: drawn, weight: 1, where: 'title of a drawing' };
  return pictureName(control) ?? iconName(control);
}

/**
 * Everything that a control is called: a toolkit may write words of its own on a button that shows a picture, whose
 * title says what it does.
 */
export function namesOf(control: Element): Name[] {
  const name = nameOf(control);
  const title = tidy(control.getAttribute('title') ?? '');
  if (!name || title === '' || title === name.text) return name ? [name] : [];
  return [name, { text: title, weight: 0.95, where: 'title' }];
}

/** Fonts of icons draw a picture for words such as `more_vert`. */
function spaced(text: string): string {
  return /^[a-z]+(_[a-z0-9]+)+$/.test(text) ? text.replaceAll('_', ' ') : text;
}

/** Fonts and style sheets of icons call them all alike: `fa-pencil`, `mdi-pencil-outline`, `glyphicon-plus`. */
const ICONS: readonly (readonly [string, RegExp])[] = [
  ['pencil', /(^|-)(pencil|pen|edit|crayon)(-|$)/],
  ['plus', /(^|-)(plus|add)$/],
  ['menu', /(^|-)(ellipsis|more|dots|kebab)(-|$)/],
  ['loupe', /(^|-)(search|magnify|loupe)$/],
];

/** The picture that a control’s classes name, where it has no other name: only one, and no more than a picture. */
function iconName(control: Element): Name | undefined {
  const classes = [control, ...control.querySelectorAll('[class]')].flatMap(({ classList }) => [
    ...classList,
  ]);
  const drawn = ICONS.filter(([, pattern]) => classes.some((name) => pattern.test(name)));
  const [only, ...others] = drawn;
  return only && others.length === 0 ? { text: only[0], weight: 0.8, where: 'icon' } : undefined;
}

function attributeWithin(control: Element, attributes: string[]): string {
  for (const element of [control, ...control.querySelectorAll('*')]) {
    for (const attribute of attributes) {
      const value = element.getAttribute(attribute);
      if (value?.trim()) return value;
    }
  }
  return '';
}

/** `#icon-pencil` or `/img/pencil.gif` → `pencil`. */
function pictureName(control: Element): Name | undefined {
  for (const element of [control, ...control.querySelectorAll('use, img, input[type=image]')]) {
    const address =
      element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? element.getAttribute('src');
    if (!address || element.localName === 'a' || address.startsWith('data:')) continue;
    const file = address.split('#').pop()?.split('?')[0]?.split('/').pop() ?? '';
    const words = plain(file.replace(/\.\w+$/, '').replace(/[-_\d]+/g, ' ')).replace(
      /\b(icone?|ico|img|glyphicon|fa|bi|btn)\b/g,
      '',
    );
    if (words.trim()) return { text: words.trim(), weight: 0.8, where: `picture ${file}` };
  }
  return undefined;
}
