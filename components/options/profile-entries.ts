import type { ColumnId } from '../../lib/page/column-names.ts';
import type { ElementId } from '../../lib/page/element-id.ts';
import type { Profile, Showable } from '../../lib/page/profile.ts';
import { columnName, elementName } from '../element-name.ts';
import { text } from '../text.ts';

/** One thing that was shown, as a person reads it. */
export interface ProfileEntry {
  what: Showable;
  name: string;
  /** How it is recognised. */
  description: string;
}

/** What a profile holds, columns first, in the order of the steps. */
export function entriesOf({ columns, elements }: Profile): ProfileEntry[] {
  return [
    ...Object.entries(columns).map(([id, { header, position }]) => ({
      what: { column: id as ColumnId },
      name: columnName(id as ColumnId),
      description: header ? text('profile_header', header) : text('profile_position', position + 1),
    })),
    ...Object.entries(elements).map(([id, { name, label }]) => ({
      what: { element: id as ElementId },
      name: elementName(id as ElementId),
      description: name || label ? text('profile_named', name || label) : text('profile_place'),
    })),
  ];
}
