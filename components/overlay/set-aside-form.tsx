import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SetAsideReason } from '../../lib/conversion/conversion.ts';
import { text } from '../text.ts';
import { Button } from './button.tsx';

const REASONS = [
  ['no-rpps', 'card_reason_no_rpps'],
  ['duplicate', 'card_reason_duplicate'],
  ['other', 'card_reason_other'],
] as const satisfies [SetAsideReason, string][];

interface Props {
  onCancel: () => void;
  onSetAside: (reason: SetAsideReason, text: string) => void;
}

/** Asks why an account is set aside. */
export function SetAsideForm({ onCancel, onSetAside }: Props) {
  const [reason, setReason] = useState<SetAsideReason>('no-rpps');
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const problem = useId();
  useLayoutEffect(() => box.current?.querySelector('input')?.focus(), []);

  const isBlank = reason === 'other' && words.trim() === '';
  const isWrong = missing && isBlank;
  const confirm = () => {
    setMissing(isBlank);
    if (isBlank) field.current?.focus();
    else onSetAside(reason, reason === 'other' ? words.trim() : '');
  };

  return (
    <fieldset
      ref={box}
      class="set-aside"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <legend>{text('card_set_aside_title')}</legend>
      {REASONS.map(([id, label]) => (
        <label key={id}>
          <input
            type="radio"
            name="reason"
            value={id}
            checked={reason === id}
            onChange={() => setReason(id)}
          />
          {text(label)}
        </label>
      ))}
      {reason === 'other' && (
        <input
          ref={field}
          type="text"
          class="words"
          aria-label={text('card_reason_text')}
          placeholder={text('card_reason_text')}
          aria-required="true"
          aria-invalid={isWrong}
          aria-describedby={isWrong ? problem : undefined}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {isWrong && (
        <p id={problem} class="problem" role="alert">
          {text('card_reason_missing')}
        </p>
      )}
      <div class="buttons">
        <Button action="confirm-set-aside" class="primary" onAction={confirm}>
          {text('card_confirm_set_aside')}
        </Button>
        <Button action="cancel" onAction={onCancel}>
          {text('card_cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
