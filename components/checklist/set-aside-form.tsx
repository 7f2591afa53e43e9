import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SetAsideReason } from '../../lib/conversion/conversion.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { reasonName } from './names.ts';

interface Props {
  onCancel: () => void;
  onSetAside: (reason: SetAsideReason, words: string) => void;
}

/** Asks why an account is set aside: one click for the usual reasons, a few words for another. */
export function SetAsideForm({ onCancel, onSetAside }: Props) {
  const [other, setOther] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);

  const choose = (reason: SetAsideReason) => () => {
    if (reason === 'other') setOther(true);
    else onSetAside(reason, '');
  };
  return (
    <fieldset
      ref={box}
      class="set-aside"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Closes this alone: neither the details around it nor the popup.
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <legend>{text('popup_reason_title')}</legend>
      <div class="buttons">
        {(['no-rpps', 'duplicate', 'other'] as const).map((reason) => (
          <Button key={reason} action={`reason-${reason}`} look="soft" onAction={choose(reason)}>
            {reasonName(reason)}
          </Button>
        ))}
        <Button action="cancel" look="quiet" onAction={onCancel}>
          {text('action_cancel')}
        </Button>
      </div>
      {other && <OtherReason onSetAside={(words) => onSetAside('other', words)} />}
    </fieldset>
  );
}

function OtherReason({ onSetAside }: { onSetAside: (words: string) => void }) {
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);

  return (
    <form
      class="other-reason"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const words = field.current?.value.trim() ?? '';
        if (words) return onSetAside(words);
        setMissing(true);
        field.current?.focus();
      }}
    >
      <label for={id}>{text('popup_reason_text')}</label>
      <input
        ref={field}
        id={id}
        class="field"
        maxLength={200}
        required
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-problem` : undefined}
      />
      <button type="submit" class="button" data-action="confirm-set-aside" data-look="solid">
        {text('action_set_aside_confirm')}
      </button>
      {missing && (
        <p id={`${id}-problem`} class="problem" role="alert">
          {text('popup_reason_missing')}
        </p>
      )}
    </form>
  );
}
