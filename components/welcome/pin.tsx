import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type TextKey, text } from '../text.ts';

/** Where each browser hides an icon that is not pinned. */
const HOW: Readonly<Record<string, TextKey>> = {
  chrome: 'welcome_pin_chrome',
  edge: 'welcome_pin_edge',
  firefox: 'welcome_pin_firefox',
};

/** How to have the icon in view; says so once it is. */
export function Pin() {
  const pinned = usePinned();
  return (
    <section class="pin" aria-labelledby="pin" data-state={pinned ? 'pinned' : 'hidden'}>
      <h2 id="pin">{text('welcome_pin')}</h2>
      <p role="status">
        {pinned ? text('welcome_pinned') : text(HOW[import.meta.env.BROWSER] ?? 'welcome_pin_chrome')}
      </p>
    </section>
  );
}

function usePinned(): boolean {
  const [pinned, set] = useState(false);
  useEffect(() => {
    const look = async () => {
      // Older browsers cannot tell.
      const { isOnToolbar = false } = (await browser.action.getUserSettings?.()) ?? {};
      set(isOnToolbar);
    };
    void look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return pinned;
}
