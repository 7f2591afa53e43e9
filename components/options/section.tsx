import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  /** One line that explains it. */
  about: string;
  children: ComponentChildren;
}

/** A group of settings. */
export function Section({ title, about, children }: Props) {
  const id = useId();
  return (
    <section class="settings" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="about">{about}</p>
      {children}
    </section>
  );
}
