import { computed, type ReadonlySignal } from '@preact/signals';

/**
 * What is asked about one account at a time: who asks is told only when the answer about that account changes, so that
 * a change in one row draws no other row again.
 */
export function perMail<T>(ask: (mail: string) => T): (mail: string) => T {
  const answers = new Map<string, ReadonlySignal<T>>();
  return (mail) => {
    const known = answers.get(mail) ?? computed(() => ask(mail));
    answers.set(mail, known);
    return known.value;
  };
}
