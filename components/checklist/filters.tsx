import type { Status } from '../../lib/conversion/progress.ts';
import { text } from '../text.ts';
import { formatNumber } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import type { ChecklistProps } from './checklist.tsx';
import { filterName } from './names.ts';

/** In the order in which an account goes through them. */
const SHOWN: readonly Status[] = ['todo', 'active', 'awaiting', 'paused', 'done', 'set-aside'];

/** How many accounts have each status; each shows these alone, and all again when it is pressed once more. */
export function Filters({ state, acts }: ChecklistProps) {
  const counts = state.counts.value;
  return (
    <fieldset class="filters">
      <legend class="unseen">{text('popup_filters')}</legend>
      {SHOWN.map((status) => {
        const pressed = state.view.value.filter === status;
        return (
          <button
            key={status}
            type="button"
            class="chip"
            data-action="filter"
            data-status={status}
            aria-pressed={pressed}
            onClick={() => acts.look({ filter: pressed ? undefined : status })}
          >
            <Icon drawing={status} />
            {filterName(status)} <b>{formatNumber(counts[status])}</b>
          </button>
        );
      })}
    </fieldset>
  );
}
