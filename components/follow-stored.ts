import { type Checklist, mirrorChecklist } from '../lib/store/mirror.ts';

/**
 * Follows what is stored for a view, until the signal. A reading that failed (the browser's database is damaged or its
 * disk is full) can be tried again.
 *
 * @param onStored called with everything at first and after every change
 * @param onFailure called with what tries again when the reading failed, with nothing when one begins
 */
export async function followStored(
  onStored: (stored: Checklist) => void,
  onFailure: (retry?: () => Promise<void>) => void,
  signal: AbortSignal,
): Promise<void> {
  const attempt = new AbortController();
  const stop = () => attempt.abort();
  signal.addEventListener('abort', stop);
  onFailure();
  try {
    await mirrorChecklist(onStored, attempt.signal);
  } catch {
    stop();
    onFailure(() => followStored(onStored, onFailure, signal));
  }
}
