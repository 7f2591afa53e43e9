import { SORTS } from '../../lib/store/view.ts';
import { text } from '../text.ts';
import type { ChecklistProps } from './checklist.tsx';
import { sortName } from './names.ts';

/** How the list is sorted. */
export function SortChoice({ state, acts }: ChecklistProps) {
  const { sort } = state.view.value;
  return (
    <select
      class="field sort"
      data-action="sort"
      aria-label={text('popup_sort')}
      title={text('popup_sort')}
      onChange={({ currentTarget }) => acts.look({ sort: SORTS[currentTarget.selectedIndex] ?? 'status' })}
    >
      {SORTS.map((choice) => (
        <option key={choice} selected={choice === sort}>
          {sortName(choice)}
        </option>
      ))}
    </select>
  );
}
