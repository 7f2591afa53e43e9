import { browser } from 'wxt/browser';
import { NO_PROFILE, type Profile, readProfile, type Showable, type Shown } from '../page/profile.ts';
import { moveDamagedAside } from './damaged.ts';
import { PROFILE } from './keys.ts';

/** Reads a stored profile; one that cannot be read is as none. */
export function parseProfile(stored: unknown): Profile {
  return readProfile(stored) ?? NO_PROFILE;
}

/** What the administrator showed. */
export async function storedProfile(): Promise<Profile> {
  return parseProfile((await browser.storage.local.get(PROFILE))[PROFILE]);
}

/**
 * The profile that the establishment set by policy (`storage.managed`).
 * @returns an empty one when there is none
 */
export async function managedProfile(): Promise<Profile> {
  try {
    const { [PROFILE]: set } = await browser.storage.managed.get(PROFILE);
    return set === undefined ? NO_PROFILE : parseProfile(set);
  } catch {
    // Firefox rejects when no policy was set.
    return NO_PROFILE;
  }
}

/** Changes the stored profile; one that cannot be read is set aside first. */
export async function updateProfile(change: (profile: Profile) => Profile): Promise<void> {
  const stored = await browser.storage.local.get(PROFILE);
  await moveDamagedAside(stored);
  const next = readProfile(change(parseProfile(stored[PROFILE])));
  if (!next) throw new TypeError('This is no profile.');
  await browser.storage.local.set({ [PROFILE]: next });
}

/** A profile with one element or column more. */
export function withShown(profile: Profile, what: Shown): Profile {
  return 'element' in what
    ? { ...profile, elements: { ...profile.elements, [what.element]: what.as } }
    : { ...profile, columns: { ...profile.columns, [what.column]: what.as } };
}

/** A profile with one element or column less. */
export function without(profile: Profile, what: Showable): Profile {
  const drop = <T extends object>(entries: T, id: string): T =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => key !== id)) as T;
  return 'element' in what
    ? { ...profile, elements: drop(profile.elements, what.element) }
    : { ...profile, columns: drop(profile.columns, what.column) };
}

/** One profile of two: what the administrator showed comes before what the policy says. */
export function merged(policy: Profile, own: Profile): Profile {
  return {
    version: 1,
    elements: { ...policy.elements, ...own.elements },
    columns: { ...policy.columns, ...own.columns },
  };
}
