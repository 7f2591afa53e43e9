import { closest, isShown, queryOutside, type Root } from './dom.ts';
import type { ElementId } from './element-id.ts';
import { decide } from './found.ts';
import { labelsOf } from './label.ts';
import { plain } from './text.ts';
import type { Found, Match } from './types.ts';
import { fitOf, type Vocabulary } from './vocabulary.ts';

const TEXT_INPUT =
  'input:not([type]), input[type=text], input[type=tel], input[type=number], input[type=search], input[type=email]';

/** The boxes below a root that a person can type in, without those in some elements. */
export function textInputsIn(root: Root, leaveOut: readonly Element[] = []): HTMLInputElement[] {
  return queryOutside<HTMLInputElement>(root, TEXT_INPUT, leaveOut).filter(isTypable);
}

function isTypable(input: HTMLInputElement): boolean {
  return (
    !input.disabled && !input.readOnly && input.getAttribute('aria-readonly') !== 'true' && isShown(input)
  );
}

/**
 * What Medimail put in a field, not what was typed in it since.
 *
 * @returns `undefined` when nobody can tell: a script that writes in a field leaves no more trace than a person
 */
export function givenValue(field: HTMLInputElement): string | undefined {
  if (field.hasAttribute('value')) return field.defaultValue.trim();
  if (field.readOnly || field.disabled || field.value === '') return field.value.trim();
  return undefined;
}

export interface FieldQuery {
  lookedFor: ElementId;
  words: Vocabulary;
  /** Labels that mean another field although they resemble. */
  except?: RegExp;
  weigh?: (field: HTMLElement) => number;
}

/** The field that a vocabulary names, among some, by its strongest label. */
export function findField<E extends HTMLElement>(fields: E[], query: FieldQuery): Found<E> {
  const matches: Match<E>[] = [];
  const there: string[] = [];
  for (const field of fields) {
    const labels = labelsOf(field);
    there.push(labels.map(({ text }) => text).join(' / '));
    const best = labels
      .filter(({ text }) => !query.except?.test(plain(text)))
      .map(({ text, where }) => ({ sureness: fitOf(text, query.words), why: `« ${text} » (${where})` }))
      .sort((a, b) => b.sureness - a.sureness)[0];
    if (!best || best.sureness === 0) continue;
    matches.push({ element: field, why: best.why, sureness: best.sureness * (query.weigh?.(field) ?? 1) });
  }
  return decide(query.lookedFor, matches, there);
}

/**
 * Lowers the sureness of a control that belongs to another form than a field. `form.elements` decides, not
 * containment: in old markup a form opened inside a table holds fields that are not below it. A dialog is one form,
 * although its buttons may stand outside of the `<form>` in it.
 */
export function sameFormAs(field: HTMLElement | undefined): (control: HTMLElement) => number {
  const form = field && formOf(field);
  const dialog = field && dialogOf(field);
  return (control) => {
    const owner = formOf(control);
    if (form && owner) return form === owner ? 1 : 0.5;
    if (field && dialogOf(control) !== dialog) return 0.5;
    if (dialog || !form) return 1;
    return 0.95;
  };
}

function formOf(element: HTMLElement): Element | undefined {
  return (element as Partial<HTMLInputElement>).form ?? closest(element, 'form, [role=form]');
}

function dialogOf(element: HTMLElement): Element | undefined {
  return closest(element, 'dialog, [role=dialog], [role=alertdialog]');
}
