import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import type { ChecklistProps } from './checklist.tsx';
import { filterName } from './names.ts';

/** Says why the list is empty although there are accounts. */
export function NoResult({ state, acts }: ChecklistProps) {
  const { query } = state;
  const { filter } = state.view.value;
  return (
    <div class="no-result">
      <h2>{text('popup_no_result')}</h2>
      <p>{why(query.value.trim(), filter && filterName(filter))}</p>
      <Button
        action="show-all"
        onAction={() => {
          query.value = '';
          if (filter) acts.look({ filter: undefined });
        }}
      >
        {text('action_show_all')}
      </Button>
    </div>
  );
}

function why(query: string, filter: string | undefined): string {
  if (query && filter) return text('popup_no_result_for_in', query, filter);
  return query ? text('popup_no_result_for', query) : text('popup_no_result_in', filter ?? '');
}
