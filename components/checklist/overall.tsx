import { useId } from 'preact/hooks';
import { text } from '../text.ts';
import { formatNumber } from '../ui/format.ts';
import { progressOf } from './arrange.ts';
import type { ChecklistProps } from './checklist.tsx';

/** How far the whole work is. */
export function Overall({ state }: ChecklistProps) {
  const id = useId();
  const { converted, total } = progressOf(state.counts.value);
  return (
    <div class="overall">
      <div class="overall-words">
        <label for={id}>{text('popup_progress')}</label>
        <strong>{text('popup_progress_value', formatNumber(converted), formatNumber(total))}</strong>
      </div>
      <progress id={id} value={converted} max={Math.max(total, 1)} />
    </div>
  );
}
