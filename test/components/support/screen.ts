import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { vi } from 'vitest';

/** A name: the whole of it, or what it matches. */
type Name = string | RegExp;

/** Every element of a role, and of a name if one is given, in the order of the page. */
export function allByRole(role: string, name?: Name, within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('*')].filter(
    (element) => getRole(element) === role && (name === undefined || matches(nameOf(element), name)),
  );
}

/** The only element of a role and name, once it is there. */
export function byRole(role: string, name?: Name, within: ParentNode = document): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const [found, ...others] = allByRole(role, name, within);
    if (found && others.length === 0) return found;
    const there = allByRole(role, undefined, within).map(nameOf).join(' | ');
    throw new Error(`${others.length + (found ? 1 : 0)} of role ${role} named ${name}; there are: ${there}`);
  });
}

/** Waits for something to be read. */
export async function see(words: Name, within: ParentNode = document.body): Promise<void> {
  await vi.waitFor(() => {
    const read = textOf(within);
    const found = typeof words === 'string' ? read.includes(words) : words.test(read);
    if (!found) throw new Error(`« ${words} » is not in: ${read}`);
  });
}

/** What is written, with one blank for any. */
export function textOf(element: ParentNode): string {
  return ((element as Element).textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Clicks the only button of a name, as a person who first moves the focus to it. */
export async function click(name: Name, within: ParentNode = document): Promise<void> {
  const button = await byRole('button', name, within);
  button.focus();
  button.click();
}

/** Writes in the only field of a name. */
export async function write(role: string, name: Name, value: string): Promise<HTMLInputElement> {
  const field = (await byRole(role, name)) as HTMLInputElement;
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return field;
}

/** Presses a key where the focus is. @returns whether the page took it, so that the browser does not */
export function press(key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
  return event.defaultPrevented;
}

/** The row of an account, once it is there. */
export function rowOf(heading: string): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const rows = allByRole('listitem').filter((item) =>
      allByRole('heading', undefined, item).some((found) => textOf(found) === heading),
    );
    const [row, ...others] = rows;
    if (row && others.length === 0) return row;
    throw new Error(`${rows.length} rows of ${heading}; the accounts are: ${headings().join(' | ')}`);
  });
}

/** The accounts shown, in order, as their rows call them. */
export function headings(within: ParentNode = document): string[] {
  return allByRole('listitem', undefined, within).flatMap((item) =>
    allByRole('heading', undefined, item).map(textOf),
  );
}

function nameOf(element: Element): string {
  return computeAccessibleName(element).replace(/\s+/g, ' ');
}

function matches(name: string, wanted: Name): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}
