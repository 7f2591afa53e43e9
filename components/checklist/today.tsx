import { useId } from 'preact/hooks';
import { type TextKey, text } from '../text.ts';
import { formatNumber } from '../ui/format.ts';
import type { ChecklistProps } from './checklist.tsx';

/** How far this day's work is: what was converted, of that and what is begun or waits in the queue. */
export function Today({ state }: ChecklistProps) {
  const id = useId();
  const converted = state.convertedToday.value;
  const active = state.counts.value.active;
  const waiting = state.waiting.value.filter(({ status }) => status !== 'active').length;
  const parts = [
    count(converted, 'popup_today_converted_1', 'popup_today_converted'),
    text('popup_today_active', formatNumber(active)),
    ...(waiting > 0 ? [text('popup_today_waiting', formatNumber(waiting))] : []),
  ];
  const total = converted + active + waiting;
  return (
    <div class="overall" data-part="today">
      <div class="overall-words">
        <label for={id}>{text('popup_today')}</label>
        <strong>{parts.join(text('list_separator'))}</strong>
      </div>
      <progress id={id} value={converted} max={Math.max(total, 1)} />
    </div>
  );
}

/** A number and its word, singular or plural as the reader's language has it: « 0 converti » in French. */
function count(value: number, one: TextKey, more: TextKey): string {
  const isOne = new Intl.PluralRules(text('format_locale')).select(value) === 'one';
  return text(isOne ? one : more, formatNumber(value));
}
