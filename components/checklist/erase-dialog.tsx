import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { formatNumber } from '../ui/format.ts';
import type { ChecklistProps } from './checklist.tsx';

/** Asks before everything is erased, saying what will be lost. */
export function EraseDialog({ state, acts }: ChecklistProps) {
  const close = () => {
    state.erasing.value = false;
  };
  return (
    <Dialog title={text('popup_erase_title')} onCancel={close}>
      <p>
        <strong>{text('popup_erase_count', formatNumber(state.entries.value.length))}</strong>
      </p>
      <p>{text('popup_erase_lost')}</p>
      <p>{text('popup_erase_kept')}</p>
      <div class="buttons">
        <Button action="cancel" onAction={close}>
          {text('action_cancel')}
        </Button>
        <Button action="confirm-erase" look="danger" onAction={acts.erase}>
          {text('action_confirm_erase')}
        </Button>
      </div>
    </Dialog>
  );
}
