import { balTypeIn } from './bal-type.ts';
import { findControl } from './controls.ts';
import { isInput, isSelect, isShown, queryAll, type Root, textOf } from './dom.ts';
import { sameFormAs } from './fields.ts';
import { findShown } from './find-shown.ts';
import { decide } from './found.ts';
import { labelsOf, textAfter } from './label.ts';
import { nameOf } from './name.ts';
import type { Profile } from './profile.ts';
import { controlOf, isHiddenByStyle, seenOf } from './seen.ts';
import { tidy } from './text.ts';
import { type Match, SURE, type TypeChangeForm } from './types.ts';
import { fitOf, PERSONAL, VALIDATE } from './vocabulary.ts';

/**
 * Reads the choice of a type of mailbox, wherever it stands: a list, radios or buttons.
 *
 * @param controls the controls of the part of the page that is in front
 * @returns `undefined` when nothing there offers PERSONNEL
 */
export function readTypeChange(
  root: Root,
  controls: HTMLElement[],
  profile: Profile,
): TypeChangeForm | undefined {
  const candidates = [...lists(root), ...radios(root), ...choices(root), ...comboboxes(root)];
  const personal = findShown(profile, 'personal', root) ?? decide('personal', candidates);
  if (personal.found === 'none') return undefined;
  const element = personal.found === 'one' ? personal.match.element : undefined;
  const validate =
    findShown(profile, 'validate', root) ??
    findControl(controls, { lookedFor: 'validate', words: VALIDATE, weigh: sameFormAs(element) });
  if (validate.found === 'none') return undefined;
  return { personal, chosen: element !== undefined && isChosen(controlOf(element)), validate };
}

function lists(root: Root): Match[] {
  return queryAll<HTMLSelectElement>(root, 'select')
    .filter((list) => isShown(list) && !list.disabled && !isHiddenByStyle(list))
    .flatMap((list) => {
      const option = bestOption(list);
      return option ? [{ element: list, sureness: option.sureness, why: `option « ${option.text} »` }] : [];
    });
}

function bestOption(list: HTMLSelectElement): { text: string; sureness: number; value: string } | undefined {
  const options = [...list.options].map(({ text, value }) => ({
    text,
    value,
    sureness: fitOf(text, PERSONAL),
  }));
  return options.filter(({ sureness }) => sureness > 0).sort((a, b) => b.sureness - a.sureness)[0];
}

function radios(root: Root): Match[] {
  return queryAll(root, 'input[type=radio], [role=radio]').flatMap((radio) => {
    const own = labelsOf(radio).filter(({ where }) => where === 'label');
    const texts = [...own.map(({ text }) => text), ...titlesOf(radio)];
    if (texts.length === 0) texts.push(textAfter(radio));
    const sureness = Math.max(...texts.map((text) => fitOf(text, PERSONAL)));
    return isShown(radio) && sureness > 0
      ? [{ element: seenOf(radio), sureness, why: `radio « ${texts.join(' / ')} »` }]
      : [];
  });
}

/** The first words of labels that go on with an explanation, as large tiles do. */
function titlesOf(radio: HTMLElement): string[] {
  const labels = isInput(radio) ? [...(radio.labels ?? [])] : [radio];
  return labels.flatMap((label) => {
    const words = label.ownerDocument.createTreeWalker(label, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const text = tidy(words.currentNode.nodeValue ?? '');
      if (text) return [text];
    }
    return [];
  });
}

function choices(root: Root): Match[] {
  return queryAll(root, 'button, [role=option], [role=menuitemradio], [role=menuitem]').flatMap((choice) => {
    const name = nameOf(choice);
    const sureness = name ? fitOf(name.text, PERSONAL) * name.weight : 0;
    return name && sureness > 0 && isShown(choice)
      ? [{ element: choice, sureness, why: `« ${name.text} »` }]
      : [];
  });
}

/** A list drawn by a script: it shows the kind that is chosen, and its options only once it is open. */
function comboboxes(root: Root): Match[] {
  return queryAll(root, '[role=combobox], [aria-haspopup=listbox]').flatMap((box) => {
    const text = shownIn(box);
    const isOpen = box.getAttribute('aria-expanded') === 'true';
    const names = balTypeIn(text) !== undefined && isShown(box);
    // Open, the option in it is the element to click.
    return names ? [{ element: box, sureness: isOpen ? SURE : 0.85, why: `list « ${text} »` }] : [];
  });
}

/** The kind that a list drawn by a script shows: it may be a field in which one cannot type. */
function shownIn(box: HTMLElement): string {
  return isInput(box) ? box.value : tidy(textOf(box));
}

function isChosen(element: HTMLElement): boolean {
  if (isSelect(element)) return fitOf(element.selectedOptions[0]?.text ?? '', PERSONAL) > 0;
  if (element.matches('[role=combobox], [aria-haspopup=listbox]'))
    return balTypeIn(shownIn(element)) === 'PER';
  if (isInput(element)) return element.checked;
  return ['aria-checked', 'aria-selected', 'aria-pressed'].some(
    (state) => element.getAttribute(state) === 'true',
  );
}
