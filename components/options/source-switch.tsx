import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { text } from '../text.ts';

interface Props {
  /** The setting, for tests and scripts. */
  source: string;
  name: string;
  /** What it does. */
  about: string;
  /** What it sends, and to whom. */
  sent: string;
  on: boolean;
  /** Whether a policy decides. */
  fixed: boolean;
  onToggle: () => void;
  children?: ComponentChildren;
}

/** One source: its switch, what it does and what it sends, and what is set of it while it is on. */
export function SourceSwitch({ source, name, about, sent, on, fixed, onToggle, children }: Props) {
  const id = useId();
  return (
    <li class="source" data-source={source} data-state={on ? 'on' : 'off'}>
      <div class="source-head">
        <h3 id={`${id}-name`}>{name}</h3>
        {fixed && <em>{text('options_by_policy')}</em>}
        <button
          type="button"
          class="switch"
          role="switch"
          data-action="toggle-source"
          aria-checked={on}
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-about ${id}-sent`}
          disabled={fixed}
          onClick={onToggle}
        >
          <span class="switch-track" aria-hidden="true" />
          <span aria-hidden="true">{text(on ? 'net_source_on' : 'net_source_off')}</span>
        </button>
      </div>
      <p id={`${id}-about`}>{about}</p>
      <p id={`${id}-sent`} class="sent">
        {sent}
      </p>
      {children}
    </li>
  );
}
