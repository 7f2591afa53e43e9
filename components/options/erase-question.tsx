import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { formatNumber } from '../ui/format.ts';

interface Props {
  /** How many accounts are lost. */
  count: number;
  onCancel: () => void;
  onConfirm: () => void;
}

/** Asks before everything is erased, saying what will be lost. */
export function EraseQuestion({ count, onCancel, onConfirm }: Props) {
  return (
    <Dialog title={text('options_erase_question')} onCancel={onCancel}>
      <p>
        <strong>{text('popup_erase_count', formatNumber(count))}</strong> {text('popup_erase_lost')}
      </p>
      <p>{text('options_erase_settings')}</p>
      <p>{text('popup_erase_kept')}</p>
      <div class="buttons">
        <Button action="cancel" onAction={onCancel}>
          {text('action_cancel')}
        </Button>
        <Button action="confirm-erase" look="danger" onAction={onConfirm}>
          {text('action_confirm_erase')}
        </Button>
      </div>
    </Dialog>
  );
}
