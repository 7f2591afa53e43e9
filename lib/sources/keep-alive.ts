import { browser } from 'wxt/browser';

/** Chrome stops a background that has called nothing of the browser's for 30 s; ms. */
const BEAT = 20_000;

/**
 * Does a work that the browser must not take for idleness, however long its network is silent.
 * https://developer.chrome.com/docs/extensions/develop/migrate/to-service-workers#keep_a_service_worker_alive_until_a_long-running_operation_is_finished
 */
export async function keepAlive<T>(work: () => Promise<T>): Promise<T> {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), BEAT);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}
