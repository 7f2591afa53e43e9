import type { ColumnId } from '../lib/page/column-names.ts';
import type { ElementId } from '../lib/page/element-id.ts';
import { type TextKey, text } from './text.ts';

/** What an element of the steps is called, as in the administrator's guide. */
export function elementName(id: ElementId): string {
  return text(`element_${id.replaceAll('-', '_')}` as TextKey);
}

/** What a column of the account list is called. */
export function columnName(id: ColumnId): string {
  return text(`column_${id}` as TextKey);
}
