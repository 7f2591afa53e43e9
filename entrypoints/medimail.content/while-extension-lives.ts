import { browser } from 'wxt/browser';

/** The port closes a little before the extension is known to be gone, or longer on a busy machine, in ms. */
const AFTER_CLOSING = [500, 2000, 8000];

/**
 * A signal that is aborted when the extension is disabled, removed or updated, so that nothing of ours stays in
 * a page it can no longer serve.
 *
 * A port to the background closes at that moment; but it closes too when the background goes to sleep, and is
 * then not opened again, so as not to wake it: coming back to the page asks anew whether the extension is there.
 */
export function whileExtensionLives(): AbortSignal {
  const controller = new AbortController();
  const { signal } = controller;
  const check = () => {
    if (!isAlive()) controller.abort();
  };
  browser.runtime.connect().onDisconnect.addListener(() => {
    for (const delay of AFTER_CLOSING) setTimeout(check, delay);
  });
  for (const type of ['focus', 'pageshow', 'pointerenter'] as const) {
    window.addEventListener(type, check, { signal, capture: true });
  }
  document.addEventListener('visibilitychange', check, { signal });
  return signal;
}

function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
