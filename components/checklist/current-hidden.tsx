import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import type { ChecklistProps } from './checklist.tsx';
import { calledAs } from './entry.ts';

/** Says that the account worked on in Medimail is not among those shown, and shows it. */
export function CurrentHidden({ state, acts }: ChecklistProps) {
  const entry = state.entries.value.find(({ mail }) => mail === state.current.value);
  if (!entry || state.shown.value.includes(entry)) return null;
  return (
    <div class="current-hidden" data-part="current-hidden">
      <p>{text('popup_current_hidden', calledAs(entry))}</p>
      <Button
        action="show-current"
        look="quiet"
        onAction={() => {
          state.query.value = '';
          if (state.view.value.filter) acts.look({ filter: undefined });
          state.unfolded.value = entry.mail;
        }}
      >
        {text('action_show_current')}
      </Button>
    </div>
  );
}
