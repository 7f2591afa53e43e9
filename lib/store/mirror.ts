import { browser } from 'wxt/browser';
import type { Conversion } from '../conversion/conversion.ts';
import { NO_QUEUE, type Queue } from '../conversion/queue.ts';
import type { Findings } from '../directory/findings.ts';
import { NO_PROFILE, type Profile } from '../page/profile.ts';
import { parseFindings } from './findings.ts';
import {
  ERASED,
  isAccountKey,
  isDamagedKey,
  isFindingsKey,
  isHolderKey,
  PROFILE,
  QUEUE,
  SETTINGS,
  VIEW,
} from './keys.ts';
import { managedProfile, merged, parseProfile } from './profile.ts';
import { parseQueue } from './queue-shape.ts';
import { type Holder, parseConversion, parseErased, parseHolder } from './schema.ts';
import { DEFAULT_SETTINGS, managedSettings, parseSettings, type Setting, type Settings } from './settings.ts';
import { DEFAULT_VIEW, parseView, type View } from './view.ts';

/** What is stored, as a view shows it: by mail. */
export interface Checklist {
  conversions: ReadonlyMap<string, Conversion>;
  holders: ReadonlyMap<string, Holder>;
  /** What an administrator, or a policy, showed of Medimail's pages. */
  profile: Profile;
  /** What was learnt of the accounts' owners elsewhere. */
  findings: ReadonlyMap<string, Findings>;
  /** What holds: the policy's before the administrator's. */
  settings: Settings;
  /** Those of the settings that a policy fixes. */
  fixed: ReadonlySet<Setting>;
  /** How many finished accounts were erased because their time was over, while that was not told. */
  erased: number;
  /** The accounts that are to be converted next. */
  queue: Queue;
  /** How the administrator left the checklist. */
  view: View;
  /** How many values could not be read and were set aside. */
  damaged: number;
}

/** What is known before anything was read. */
export const EMPTY_CHECKLIST: Checklist = {
  conversions: new Map(),
  holders: new Map(),
  profile: NO_PROFILE,
  findings: new Map(),
  settings: DEFAULT_SETTINGS,
  fixed: new Set(),
  erased: 0,
  queue: NO_QUEUE,
  view: DEFAULT_VIEW,
  damaged: 0,
};

/**
 * Follows what is stored. Values that cannot be read are left out here; the background sets them aside.
 *
 * @param onChange called with the whole checklist at first and after every change
 * @param signal stops following
 */
export async function mirrorChecklist(
  onChange: (checklist: Checklist) => void,
  signal: AbortSignal,
): Promise<void> {
  // A signal that is over calls nobody, so that nothing would ever stop.
  if (signal.aborted) return;
  const conversions = byMail<Conversion>();
  const holders = byMail<Holder>();
  const findings = byMail<Findings>();
  let policy = { profile: NO_PROFILE, settings: {} as Partial<Settings> };
  let own = { profile: NO_PROFILE, settings: DEFAULT_SETTINGS };
  let queue = NO_QUEUE;
  let view = DEFAULT_VIEW;
  // Views compare by identity: these change with what they are made of.
  let profile = NO_PROFILE;
  let settings = DEFAULT_SETTINGS;
  let fixed: ReadonlySet<Setting> = new Set();
  let erased = 0;
  const damaged = new Set<string>();
  let shownBy = [policy.profile, own.profile];
  const settle = () => {
    // Pages are read again for another profile.
    if (shownBy[0] !== policy.profile || shownBy[1] !== own.profile) {
      shownBy = [policy.profile, own.profile];
      profile = merged(policy.profile, own.profile);
    }
    settings = { ...own.settings, ...policy.settings };
    fixed = new Set(Object.keys(policy.settings) as Setting[]);
  };

  const put = (key: string, stored: unknown): boolean => {
    if (isAccountKey(key)) return conversions.put(key, parseConversion(stored));
    if (isHolderKey(key)) return holders.put(key, parseHolder(stored));
    if (isFindingsKey(key)) return findings.put(key, parseFindings(stored));
    if (isDamagedKey(key)) {
      if (stored === undefined) damaged.delete(key);
      else damaged.add(key);
      return true;
    }
    if (key === ERASED || key === QUEUE || key === VIEW) {
      if (key === ERASED) erased = parseErased(stored);
      if (key === QUEUE) queue = parseQueue(stored);
      if (key === VIEW) view = parseView(stored);
      return true;
    }
    if (key === PROFILE) own = { ...own, profile: parseProfile(stored) };
    else if (key === SETTINGS) own = { ...own, settings: parseSettings(stored) };
    else return false;
    settle();
    return true;
  };
  // What changes while everything is being read is newer than what was read.
  const touched = new Set<string>();
  let isRead = false;
  const tell = () =>
    onChange({
      conversions: conversions.now(),
      holders: holders.now(),
      findings: findings.now(),
      profile,
      settings,
      fixed,
      erased,
      queue,
      view,
      damaged: damaged.size,
    });

  const follow = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    const changed = Object.entries(changes).map(([key, { newValue }]) => {
      touched.add(key);
      return put(key, newValue);
    });
    // A part of what is stored would pass for the whole.
    if (isRead && changed.includes(true)) tell();
  };
  browser.storage.onChanged.addListener(follow);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(follow));

  for (const [key, stored] of Object.entries(await browser.storage.local.get(null))) {
    if (!touched.has(key)) put(key, stored);
  }
  isRead = true;
  if (!signal.aborted) tell();

  // Chrome takes seconds to answer the first time: nothing waits for it, not even the caller.
  void Promise.all([managedProfile(), managedSettings()]).then(([shown, set]) => {
    if (signal.aborted || (shown === NO_PROFILE && Object.keys(set).length === 0)) return;
    policy = { profile: shown, settings: set };
    settle();
    tell();
  });
}

/** Values by mail. Views compare by identity: {@link ByMail.now} is another map after a change, and the same until then. */
interface ByMail<T> {
  /** @returns that something changed */
  put(key: string, value: T | undefined): true;
  now(): ReadonlyMap<string, T>;
}

function byMail<T>(): ByMail<T> {
  const values = new Map<string, T>();
  let now: ReadonlyMap<string, T> | undefined;
  return {
    put(key, value) {
      const mail = key.slice(key.indexOf(':') + 1);
      if (value) values.set(mail, value);
      else values.delete(mail);
      now = undefined;
      return true;
    },
    now() {
      now ??= new Map(values);
      return now;
    },
  };
}
