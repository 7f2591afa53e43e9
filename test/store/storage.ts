import { fakeBrowser } from 'wxt/testing';
import type { Conversion } from '../../lib/conversion/conversion.ts';
import { parseConversion } from '../../lib/store/schema.ts';

/** Everything in `storage.local`. */
export async function everything(): Promise<Record<string, unknown>> {
  return fakeBrowser.storage.local.get(null);
}

/** The keys in `storage.local`. */
export async function keys(): Promise<string[]> {
  return Object.keys(await everything());
}

/** What is stored of an account, if it can be read. */
export async function storedOf(mail: string): Promise<Conversion | undefined> {
  return parseConversion((await everything())[`account:${mail}`]);
}
