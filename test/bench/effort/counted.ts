import type { BrowserContext } from 'playwright-core';

/** What a person did. */
export interface Effort {
  clicks: number;
  /** Every key pressed, those that type a character included. */
  keys: number;
  /** Those that type one. */
  characters: number;
}

/** Clicks and keys together: each key once, whether it types or not. */
export function total({ clicks, keys }: Effort): number {
  return clicks + keys;
}

/**
 * Counts what a person does from now on, in every page of a browser, the extension's included: each event is told
 * where it arrives, before any script of the page or of the extension can stop it.
 *
 * @returns what was counted until then
 */
export async function countEffort(context: BrowserContext): Promise<() => Effort> {
  const effort: Effort = { clicks: 0, keys: 0, characters: 0 };
  await context.exposeBinding('effortOfTests', (_source, what: keyof Effort) => {
    effort[what]++;
  });
  await context.addInitScript(() => {
    const { effortOfTests: count } = globalThis as unknown as { effortOfTests(what: string): void };
    const options = { capture: true };
    addEventListener('pointerdown', (event) => event.isTrusted && count('clicks'), options);
    addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || ['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return;
        count('keys');
        if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) count('characters');
      },
      options,
    );
  });
  return () => ({ ...effort });
}
