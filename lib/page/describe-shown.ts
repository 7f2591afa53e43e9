import { headerAt } from './columns.ts';
import { describe } from './describe.ts';
import { isElement } from './dom.ts';
import { IN_ROW } from './element-id.ts';
import { frontOf } from './front.ts';
import { gridsIn } from './grid.ts';
import type { Showable, Shown } from './profile.ts';
import type { PageReading } from './types.ts';

/** Rows in which a header is looked for. */
const HEADER_DEPTH = 4;

/**
 * Describes what an administrator showed on a page, for the profile.
 *
 * @param element what was clicked
 * @param reading what the page says: whose words are to be left out
 * @returns `undefined` when it cannot be that: a pencil outside of every row, a column outside of every table
 */
export function describeShown(what: Showable, element: HTMLElement, reading: PageReading): Shown | undefined {
  if ('column' in what) {
    for (const grid of gridsIn(element.ownerDocument)) {
      const rows = grid.rows();
      const cell = rows.flatMap(({ cells }) => cells).find((other) => other.element === element);
      if (!cell) continue;
      const header = headerAt(rows.slice(0, HEADER_DEPTH), cell.column);
      return { column: what.column, as: { header, position: cell.column } };
    }
    return undefined;
  }
  const { identity, list } = reading;
  const row = list?.rows.find((other) => other.element.contains(element));
  if (IN_ROW.has(what.element)) {
    if (!row) return undefined;
    return { element: what.element, as: describe(element, row.element, [row.mail, row.nom, row.prenom]) };
  }
  const personal = [identity.mail, identity.nom, identity.prenom, ...identity.mentioned];
  const front = frontOf(element.ownerDocument);
  const within = isElement(front) && !front.contains(element) ? element.ownerDocument : front;
  return {
    element: what.element,
    as: describe(
      element,
      within,
      personal.filter((words) => words !== undefined),
    ),
  };
}
