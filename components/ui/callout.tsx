import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface Props {
  title: string;
  tone?: 'bad';
  children: ComponentChildren;
}

/** Something that the person must know, with what to do about it. */
export function Callout({ title, tone, children }: Props) {
  return (
    <div class="callout" data-tone={tone} role="alert">
      <Icon drawing="warning" />
      <div>
        <strong>{title}</strong>
        {children}
      </div>
    </div>
  );
}
