import { signal } from '@preact/signals';
import { CallRefused } from './call.ts';
import { login } from './session.ts';

interface Toast {
  readonly id: number;
  readonly kind: 'success' | 'error';
  readonly words: string;
}

/** How long good news stays, in ms; bad news stays until it is closed. */
const SHOWN_FOR = 6000;

const toasts = signal<readonly Toast[]>([]);
let last = 0;

function show(kind: Toast['kind'], words: string): void {
  const id = ++last;
  toasts.value = [...toasts.value.filter((toast) => toast.kind !== 'error'), { id, kind, words }];
  if (kind === 'success') setTimeout(() => close(id), SHOWN_FOR);
}

function close(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

/** Says in a corner that something was done. */
export function succeed(words: string): void {
  show('success', words);
}

/** Says in a corner why something was not done. */
export function fail(error: unknown): void {
  if (login.value === '') return;
  show('error', error instanceof CallRefused ? error.message : 'Le serveur ne répond pas. Réessayez.');
}

/** Takes away what was refused: another attempt begins. */
export function clearFailures(): void {
  toasts.value = toasts.value.filter(({ kind }) => kind !== 'error');
}

/** The corner. */
export function Toasts() {
  return (
    <div class="toasts">
      {toasts.value.map(({ id, kind, words }) => (
        <div key={id} class={`toast ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
          <span>{words}</span>
          <button type="button" aria-label="Fermer la notification" onClick={() => close(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
