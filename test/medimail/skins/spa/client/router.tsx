import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

/** The address shown: path and query. */
export const address = signal(location.pathname + location.search);

/** Goes to an address without loading a page. */
export function navigate(to: string, replace = false): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  address.value = to;
  scrollTo(0, 0);
}

addEventListener('popstate', () => {
  address.value = location.pathname + location.search;
});

interface LinkProps {
  to: string;
  class?: string;
  current?: boolean;
  children: ComponentChildren;
}

/** A link that does not load a page, but in another tab. */
export function Link({ to, current, children, ...more }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={to} onClick={follow} aria-current={current ? 'page' : undefined} {...more}>
      {children}
    </a>
  );
}
