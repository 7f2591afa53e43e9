import type { ComponentChildren } from 'preact';

interface Props {
  /** What it does, for tests and scripts. */
  action: string;
  onAction: () => void;
  children: ComponentChildren;
  look?: 'solid' | 'soft' | 'quiet' | 'danger' | 'icon' | undefined;
  /** The name, when the content does not say enough alone; it must hold the words that are seen. */
  label?: string | undefined;
  expanded?: boolean;
  /** It can do nothing now; it keeps the focus, so that the keyboard does not lose its place. */
  disabled?: boolean;
}

/** A button of the extension's own pages. */
export function Button({ action, onAction, children, look, label, expanded, disabled }: Props) {
  return (
    <button
      type="button"
      class="button"
      data-action={action}
      data-look={look}
      aria-label={label}
      title={look === 'icon' ? label : undefined}
      aria-expanded={expanded}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onAction}
    >
      {children}
    </button>
  );
}
