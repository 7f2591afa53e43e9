import { isInput, isSelect, isShown, queryAll, type Root } from './dom.ts';
import { findShown } from './find-shown.ts';
import { decide } from './found.ts';
import { labelsOf, textAfter } from './label.ts';
import type { Profile } from './profile.ts';
import { controlOf, isHiddenByStyle, seenOf } from './seen.ts';
import { plain } from './text.ts';
import type { Found, Match, VisibleChoice } from './types.ts';
import { fitOf, VISIBLE_FIELD } from './vocabulary.ts';

/** The choice of an address's visibility, and what is chosen at this moment. */
export interface VisibleControl {
  control: Found;
  choice: VisibleChoice | undefined;
}

/** Check boxes that a toolkit makes of something else. */
const SWITCHES = ['switch', 'checkbox'].map((role) => `[role=${role}]:not(input)`).join();

/** Finds where one says whether the address is visible in the directory: a list, a check box or radios. */
export function readVisible(root: Root, profile: Profile): VisibleControl {
  const groups = new Map<string, HTMLInputElement[]>();
  const matches: Match[] = [];
  for (const field of queryAll<HTMLInputElement | HTMLSelectElement>(
    root,
    `select, input[type=checkbox], input[type=radio], ${SWITCHES}`,
  )) {
    if (!isShown(field) || field.disabled || (isSelect(field) && isHiddenByStyle(field))) continue;
    const isRadio = isInput(field) && field.type === 'radio';
    if (isRadio && field.name) {
      const group = groups.get(field.name) ?? [];
      groups.set(field.name, [...group, field]);
    }
    if (isRadio && (groups.get(field.name)?.length ?? 0) > 1) continue;
    const texts = isRadio ? groupTexts(field) : labelsOf(field).map(({ text }) => text);
    if (!isRadio && !isSelect(field)) texts.push(textAfter(field));
    const sureness = Math.max(0, ...texts.map((text) => fitOf(text, VISIBLE_FIELD)));
    if (sureness > 0) matches.push({ element: seenOf(field), sureness, why: `« ${texts.join(' / ')} »` });
  }
  const control = findShown(profile, 'visible', root) ?? decide('visible', matches);
  return {
    control,
    choice: control.found === 'one' ? choiceOf(controlOf(control.match.element), groups) : undefined,
  };
}

/** A radio's own words, and those of the box or row that its group stands in. */
function groupTexts(radio: HTMLInputElement): string[] {
  const own = [...labelsOf(radio).map(({ text }) => text), textAfter(radio)];
  const around = boxesOf(radio).flatMap((box) => {
    const before = box.previousElementSibling;
    return [
      box.querySelector('legend, th')?.textContent ?? '',
      box.getAttribute('aria-label') ?? '',
      before?.localName === 'dt' ? (before.textContent ?? '') : '',
    ];
  });
  return [...own, ...around].map((text) => text.trim()).filter(Boolean);
}

/** The box or row of a group of radios, and those around it that hold no other field. */
function boxesOf(radio: HTMLInputElement): Element[] {
  const boxes: Element[] = [];
  for (let box = nextBox(radio); box; box = nextBox(box)) {
    if (boxes.length > 0 && holdsAnother(box, radio)) break;
    boxes.push(box);
  }
  return boxes;
}

function nextBox(element: Element): Element | null {
  return element.parentElement?.closest('fieldset, [role=radiogroup], tr, dd, li, p, div') ?? null;
}

function holdsAnother(box: Element, radio: HTMLInputElement): boolean {
  const fields = box.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), select, textarea');
  return [...fields].some(({ name }) => name !== radio.name);
}

function choiceOf(element: Element, groups: Map<string, HTMLInputElement[]>): VisibleChoice | undefined {
  if (isSelect(element)) return meaning(element.selectedOptions[0]?.text ?? '', false);
  const isSwitch = element.matches(SWITCHES);
  if (!isInput(element) && !isSwitch) return undefined;
  if (!isInput(element) || element.type === 'checkbox') {
    const label = labelsOf(element)[0]?.text || textAfter(element);
    const negative = isNegative(plain(label));
    const on = isInput(element) ? element.checked : element.getAttribute('aria-checked') === 'true';
    return on !== negative ? 'visible' : 'hidden';
  }
  const chosen = (groups.get(element.name) ?? [element]).find((radio) => radio.checked);
  if (!chosen) return undefined;
  const tied = [...(chosen.labels ?? [])].map((label) => label.textContent ?? '').join(' ');
  return meaning(
    tied || textAfter(chosen),
    groupTexts(element).some((text) => /^liste rouge$/.test(plain(text))),
  );
}

/** What an option says; `red`: the question was « liste rouge ? », so that « oui » hides. */
function meaning(text: string, red: boolean): VisibleChoice | undefined {
  const words = plain(text);
  if (isNegative(words)) return red && /^non\b/.test(words) ? 'visible' : 'hidden';
  if (/^(oui|yes|vrai|true)\b/.test(words)) return red ? 'hidden' : 'visible';
  return /\bvisible\b|\bpublie/.test(words) ? 'visible' : undefined;
}

function isNegative(words: string): boolean {
  return /^non\b|^no\b|\bliste rouge\b|\bmasque|\bnon visible|\bpas visible|\binvisible|\bcache|\bne pas\b/.test(
    words,
  );
}
