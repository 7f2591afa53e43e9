import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from './icons.tsx';

interface Option<T> {
  readonly value: T;
  readonly words: string;
}

interface Props<T> {
  label: string;
  options: readonly Option<T>[];
  value: T;
  onChange(value: T): void;
}

/** A list drawn by ourselves: a button that shows what is chosen, and a listbox below it when it is open. */
export function Combobox<T extends string>({ label, options, value, onChange }: Props<T>) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const chosen = options.find((option) => option.value === value);

  const open = () => {
    setActive(
      Math.max(
        0,
        options.findIndex((option) => option.value === value),
      ),
    );
    setOpen(true);
  };
  const choose = (option: Option<T> | undefined) => {
    if (option) onChange(option.value);
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      if (isOpen) setActive((active + by + options.length) % options.length);
      else open();
    } else if (isOpen && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      choose(options[active]);
    } else if (event.key === 'Escape') setOpen(false);
  };

  return (
    <div class="field combobox">
      <span id={`${id}-label`} class="label">
        {label}
      </span>
      <button
        ref={button}
        type="button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-labelledby={`${id}-label`}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        onClick={() => (isOpen ? setOpen(false) : open())}
        onKeyDown={onKeyDown}
      >
        <span>{chosen?.words}</span>
        <Icon name="down" />
      </button>
      {isOpen && (
        <div id={`${id}-list`} role="listbox" aria-labelledby={`${id}-label`}>
          {options.map((option, index) => (
            <div
              key={option.value}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              class={index === active ? 'active' : ''}
              aria-selected={option.value === value}
              onClick={() => choose(option)}
              onKeyDown={onKeyDown}
            >
              {option.words}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
