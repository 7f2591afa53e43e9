import { type ColumnId, columnNamed } from './column-names.ts';
import { isElement, isShown, OWN_TAG, textOf } from './dom.ts';
import { tidy } from './text.ts';

/**
 * What a cell says of its column. A cell may begin with its header again, for narrow windows in which each row becomes
 * a block of its own; what is in it and not shown sorts the column.
 */
export function cellText(cell: Element, column: ColumnId): string {
  const whole = tidy(textOf(cell));
  if (holdsNothing(cell)) return whole;
  const shown = [...cell.childNodes].filter((node) => !isElement(node) || isShown(node));
  const [first] = shown.filter((node) => tidy(textOf(node)) !== '');
  const repeats = first && isElement(first) && columnNamed(textOf(first)) === column;
  const rest = shown.filter((node) => node !== first);
  const text = tidy((repeats ? rest : shown).map((node) => ` ${textOf(node)} `).join(''));
  // A cell that is wholly hidden still says what it says: a column may be left out in narrow windows.
  return text === '' ? whole : text;
}

/** Whether a cell holds no element, or only our badge. */
function holdsNothing(cell: Element): boolean {
  const { firstElementChild: first, childElementCount } = cell;
  return childElementCount === 0 || (childElementCount === 1 && first?.localName === OWN_TAG);
}
