import { useEffect, useRef, useState } from 'preact/hooks';

const anchor = (): string => decodeURIComponent(location.hash.slice(1));

/**
 * Brings the part that the page's address names into view, and the focus to it. The browser cannot find it: it is
 * drawn after the page has loaded.
 *
 * @param whole whether everything is drawn
 * @param showWhole called when it must be, to show what the address names
 * @returns the id of that part
 */
export function useAnchor(whole: boolean, showWhole: () => void): string {
  const [current, set] = useState(anchor);
  const reached = useRef('');
  useEffect(() => {
    const follow = () => set(anchor());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (current === reached.current) return;
    if (!whole) return showWhole();
    reached.current = current;
    const part = document.getElementById(current);
    if (!part) return;
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
    part.scrollIntoView();
  }, [current, whole, showWhole]);
  return current;
}
