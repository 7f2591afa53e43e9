import { render } from 'preact';
import { afterEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Checklist, type Place } from '../../../components/checklist/checklist.tsx';
import type { Conversion } from '../../../lib/conversion/conversion.ts';
import { stored } from '../../store/conversion-fixture.ts';
import { type FakeOptions, useFakeBrowser } from './browser.ts';

/** How it is shown. */
export interface ShowOptions extends FakeOptions {
  place?: Place;
}

/** A checklist on screen. */
export interface Shown {
  /** How many times Medimail was brought to the front. */
  onOpened: ReturnType<typeof vi.fn<() => void>>;
  /** Switches the background off and on. */
  background: (on: boolean) => void;
}

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

/** Shows the checklist of some accounts, with the real background behind it. */
export async function showChecklist(conversions: Conversion[], options: ShowOptions = {}): Promise<Shown> {
  return showStored(stored(...conversions), options);
}

/** Shows the checklist of whatever is stored. */
export async function showStored(values: Record<string, unknown>, options: ShowOptions = {}): Promise<Shown> {
  const { place = 'popup', ...fakeOptions } = options;
  const fake = useFakeBrowser(fakeOptions);
  await fakeBrowser.storage.local.set(values);
  const onOpened = vi.fn<() => void>();
  render(<Checklist place={place} onOpened={onOpened} />, document.body);
  return { ...fake, onOpened };
}

/** What is stored of an account. */
export async function storedOf(mail: string): Promise<Conversion | undefined> {
  const key = `account:${mail}`;
  return (await fakeBrowser.storage.local.get(key))[key] as Conversion | undefined;
}
