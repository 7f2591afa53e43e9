import { isSelect, isShown, linesOf, queryAll, type Root, textOf } from './dom.ts';
import { givenValue } from './fields.ts';
import { labelsOf } from './label.ts';
import { plain, tidy } from './text.ts';

const TERMS = 'td, th, dt, label, strong, b, span, p, div, li, h1, h2, h3, h4, h5, h6';
/** A label with its value in one text is short. */
const PAIR_LENGTH = 160;
/** A longer text is no label, nor several with their values. */
const TEXT_LENGTH = 1000;

export interface ValueQuery {
  /** Matched against the whole label, as {@link plain} text. */
  label: RegExp;
  /** What the value must look like. */
  accept?: (value: string) => boolean;
  /** A field that is not read: the one being written. */
  except?: Element | undefined;
  /** Only what follows it is read. */
  after?: Element | undefined;
}

/**
 * The value written for a label on a page: in a field with that label, in the cell or term beside it, or after
 * its colon.
 *
 * @returns the first value found that is not empty, or `undefined`
 */
export function labelledValue(
  root: Root,
  { label, except, after, accept = () => true }: ValueQuery,
): string | undefined {
  // Bit 1 says « in another tree », where nobody can tell which comes first, and bit 2 « before ».
  const isRead = (element: Element) =>
    element !== except && ((after?.compareDocumentPosition(element) ?? 0) & 3) !== 2;
  const values = [...fieldValues(root, label, isRead), ...writtenValues(root, label, isRead)];
  return values.find((value) => value !== '' && accept(value));
}

const FIELDS = `select, input:not(${['hidden', 'submit', 'button', 'image', 'radio', 'checkbox', 'password']
  .map((type) => `[type=${type}]`)
  .join()})`;

/** The values that Medimail gave fields (their `value` attribute), not what was typed in them since. */
function fieldValues(root: Root, label: RegExp, isRead: (element: Element) => boolean): string[] {
  return queryAll<HTMLInputElement | HTMLSelectElement>(root, FIELDS)
    .filter((field) => isRead(field) && labelsOf(field).some(({ text }) => label.test(plain(text))))
    .filter(isShown)
    .map((field) => tidy(isSelect(field) ? givenOption(field) : (givenValue(field) ?? '')));
}

/** The option that Medimail chose: one that was chosen since, or that only comes first, says nothing. */
function givenOption(list: HTMLSelectElement): string {
  return list.querySelector<HTMLOptionElement>('option[selected]')?.text ?? '';
}

function writtenValues(root: Root, label: RegExp, isRead: (element: Element) => boolean): string[] {
  return queryAll(root, TERMS).flatMap((element) => {
    if (!isRead(element)) return [];
    if (element.querySelector('input, select, textarea, table, ul, h3')) return [];
    if ((element.textContent?.length ?? 0) > TEXT_LENGTH) return [];
    const lines = linesOf(element).map(tidy).filter(Boolean);
    return lines.flatMap((text, line) => {
      if (text.length > PAIR_LENGTH) return [];
      const [, term = '', value = ''] = /^([^:]{1,60}?)\s*:\s*(.*)$/.exec(text) ?? [undefined, text, ''];
      if (!label.test(plain(term)) || !isShown(element)) return [];
      return [value || (lines[line + 1] ?? besideOf(element))];
    });
  });
}

function besideOf(element: Element): string {
  const beside = element.nextElementSibling;
  if (!beside) return tidy(element.nextSibling?.nodeValue ?? '');
  // What is chosen in a list is no text of the page's.
  if (isSelect(beside) || beside.querySelector('select')) return '';
  const text = tidy(element.nextSibling?.nodeValue ?? '') || tidy(textOf(beside));
  return text.replace(/^:\s*/, '');
}
