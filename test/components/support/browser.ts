import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answer } from '../../../lib/store/answer.ts';
import type { Message } from '../../../lib/store/messages.ts';
import { createWriter } from '../../../lib/store/writer.ts';
import messages from '../../../public/_locales/fr/messages.json';

/** What the fake browser is to be besides empty. */
export interface FakeOptions {
  /** Whether Medimail's pages may be worked on. */
  granted?: boolean;
}

/**
 * Makes the fake browser of a test: French, with the real background behind its messages.
 *
 * @returns what switches the background off and on
 */
export function useFakeBrowser({ granted = true }: FakeOptions = {}): { background: (on: boolean) => void } {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(french);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => granted);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({
    origins: [],
    permissions: [],
  }));
  for (const event of [fakeBrowser.permissions.onAdded, fakeBrowser.permissions.onRemoved]) {
    // For good: a view that goes away stops listening after its test.
    Object.assign(event, { addListener: () => undefined, removeListener: () => undefined });
  }
  // No page listens.
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => undefined);
  const writer = createWriter();
  const listen = (message: unknown) => answer(writer, message as Message);
  const { onMessage } = fakeBrowser.runtime;
  onMessage.addListener(listen);
  return { background: (on) => (on ? onMessage.addListener(listen) : onMessage.removeListener(listen)) };
}

/** A text as the browser gives it: the French one, with its values. */
function french(key: string, values: unknown = []): string {
  const { message } = (messages as Record<string, { message: string }>)[key] ?? {};
  if (message === undefined) throw new Error(`No French text is named ${key}`);
  return message.replace(/\$(\d)/g, (_, place) => [values].flat()[Number(place) - 1] as string);
}
