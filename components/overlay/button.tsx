import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../text.ts';
import { isReallySeen } from './really-seen.ts';

interface Props {
  action: string;
  onAction: () => void;
  children: ComponentChildren;
  class?: string;
  /** The name, when the content is only a drawing. */
  label?: string;
  /** The name, when the words that are seen do not say enough alone; it must hold them. */
  name?: string;
  expanded?: boolean;
  /** It changes what is in Medimail's page: it must be seen by whoever clicks it. */
  careful?: boolean;
}

/** A button of the overlay; acts for a person's click only, never for one that a script of the page made. */
export function Button({
  action,
  onAction,
  children,
  label,
  name = label,
  expanded,
  careful,
  ...rest
}: Props) {
  const [refused, setRefused] = useState(false);
  return (
    <>
      <button
        type="button"
        data-action={action}
        aria-label={name}
        title={label}
        aria-expanded={expanded}
        onClick={(event) => {
          if (!event.isTrusted) return;
          const refuse = careful === true && !isReallySeen(event.currentTarget);
          setRefused(refuse);
          if (!refuse) onAction();
        }}
        {...rest}
      >
        {children}
      </button>
      {refused && (
        <span class="problem" role="alert" data-part="refused">
          {text('card_covered')}
        </span>
      )}
    </>
  );
}
