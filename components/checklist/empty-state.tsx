import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import type { ChecklistProps } from './checklist.tsx';

/** Says how to begin. */
export function EmptyState({ acts }: ChecklistProps) {
  return (
    <main class="empty">
      <h2>{text('popup_empty_title')}</h2>
      <p>{text('popup_empty_intro')}</p>
      <ol>
        <li>{text('popup_empty_step_1')}</li>
        <li>{text('popup_empty_step_2')}</li>
        <li>{text('popup_empty_step_3')}</li>
      </ol>
      <div class="buttons">
        <Button action="open-medimail" look="solid" onAction={acts.openMedimail}>
          {text('action_open_medimail')}
        </Button>
        <a class="button" href="/practice.html" target="_blank" rel="noreferrer">
          {text('options_open_practice')}
        </a>
      </div>
    </main>
  );
}
