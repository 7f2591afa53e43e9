import { text } from '../text.ts';
import { Icon } from '../ui/icon.tsx';
import type { ChecklistProps } from './checklist.tsx';

/** Searches the list by name, address or RPPS. */
export function Search({ state }: ChecklistProps) {
  const { query, view, shown } = state;
  const narrowed = query.value.trim() !== '' || view.value.filter !== undefined;
  return (
    <search class="search">
      <Icon drawing="search" />
      <input
        type="search"
        class="field"
        data-action="search"
        aria-label={text('popup_search')}
        placeholder={text('popup_search_hint')}
        autocomplete="off"
        spellcheck={false}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query.value === '') return;
          // Or the browser would close the popup.
          event.preventDefault();
          query.value = '';
        }}
      />
      <p class="unseen" role="status">
        {narrowed ? text('popup_shown', shown.value.length) : ''}
      </p>
    </search>
  );
}
