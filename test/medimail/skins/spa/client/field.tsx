import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onInput?(value: string): void;
  /** Whether what is typed is not to be read over one's shoulder. */
  secret?: boolean;
  hint?: string;
  children?: ComponentChildren;
}

/** A field, its label above it and its hint below it; without `onInput` it can only be read. */
export function TextField({ label, value, onInput, secret, hint, children }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="box">
        <input
          id={id}
          {...(secret ? { type: 'password' } : { type: 'text' })}
          value={value}
          readOnly={!onInput}
          autocomplete="off"
          aria-describedby={hint ? `${id}-hint` : undefined}
          onInput={(event) => onInput?.(event.currentTarget.value)}
        />
        {children}
      </div>
      {hint && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
    </div>
  );
}
