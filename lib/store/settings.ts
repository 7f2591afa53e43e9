import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { SETTINGS } from './keys.ts';

/** Long enough for any name of an establishment; a file from elsewhere must not fill the storage. */
const words = z.catch(z.string().check(z.maxLength(200)), '');
const on = z.catch(z.boolean(), true);
const off = z.catch(z.boolean(), false);

/** What an administrator can set. A value that cannot be read is as if it had not been set. */
export const settingsSchema = z.object({
  /** Whether a save with a failing check is held once. */
  holdSaves: on,
  /** Whether MED rows have a badge in the list. */
  badges: on,
  /** Whether the card says why a step matters. */
  hints: on,
  /** Of the assistant's own pages; `auto` is the browser's. */
  language: z.catch(z.enum(['auto', 'fr', 'en']), 'auto'),
  /** How many days a finished account is kept; 0 keeps none. */
  retentionDays: z.catch(z.int().check(z.gte(0), z.lte(3650)), 90),
  /** The administrator's establishment, which tells homonyms apart; empty when not given. */
  establishmentName: words,
  establishmentFiness: words,
  establishmentPostcode: words,
  /** Sources on the net: none unless it is turned on. */
  fhir: off,
  dataGouv: off,
  /** Whether published accounts are told by a notification of the system. */
  notify: off,
});

export type Settings = z.infer<typeof settingsSchema>;
export type Setting = keyof Settings;

/** What holds while nothing was set. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** Reads stored settings, each with its default where there is none. */
export function parseSettings(stored: unknown): Settings {
  return settingsSchema.safeParse(stored).data ?? DEFAULT_SETTINGS;
}

/** What the administrator set; {@link effectiveSettings} is what holds. */
export async function storedSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(SETTINGS))[SETTINGS]);
}

/**
 * What the establishment set by policy (`storage.managed`, key `settings`), those of them that can be read.
 * Chrome may take seconds to answer the first time.
 */
export async function managedSettings(): Promise<Partial<Settings>> {
  try {
    return parsePolicy((await browser.storage.managed.get(SETTINGS))[SETTINGS]);
  } catch {
    // Firefox rejects when no policy was set.
    return {};
  }
}

/** The settings of a policy, or a backup, that are what they should be; the others are as if they were not in it. */
export function parsePolicy(set: unknown): Partial<Settings> {
  if (typeof set !== 'object' || set === null) return {};
  const read: Record<string, unknown> = parseSettings(set);
  const kept = Object.entries(set).filter(
    ([name, value]) => Object.hasOwn(read, name) && read[name] === value,
  );
  return Object.fromEntries(kept) as Partial<Settings>;
}

/** What holds: the policy's before the administrator's. */
export async function effectiveSettings(): Promise<Settings> {
  return { ...(await storedSettings()), ...(await managedSettings()) };
}
