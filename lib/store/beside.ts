import { browser } from 'wxt/browser';
import { mergeQueues, NO_QUEUE, type Queue, queuedMails } from '../conversion/queue.ts';
import { NO_PROFILE, type Profile, type Showable } from '../page/profile.ts';
import { PROFILE, QUEUE, SETTINGS } from './keys.ts';
import type { Checklist } from './mirror.ts';
import { merged, parseProfile, without } from './profile.ts';
import { toStoredQueue } from './queue-shape.ts';
import { DEFAULT_SETTINGS, type Setting, type Settings, settingsSchema, storedSettings } from './settings.ts';

/** What is kept beside the accounts, as a backup holds it. An older backup has none of it. */
export interface Beside {
  queue?: Queue;
  settings?: Partial<Settings>;
  /** What was shown of Medimail's pages. */
  profile?: Profile;
}

/** What is to be written beside accounts. */
export interface BesideChange {
  /** Replaces the queue. */
  queue?: Queue;
  settings?: Partial<Settings>;
  /** To be added to what was shown, which stays where both have something. */
  shown?: Profile;
  /** To be forgotten of what was shown. */
  unshown?: Showable[];
}

/** What restoring would do beside the accounts. */
export interface BesidePlan {
  change: BesideChange;
  undo: BesideChange;
  /** How many accounts come into the queue, settings and elements change. */
  queued: number;
  settings: number;
  shown: number;
}

/** They need a permission that the browser asks for when one of them is turned on: no file turns one on. */
const NEVER_KEPT: readonly Setting[] = ['fhir', 'dataGouv', 'notify'];

/** What a backup holds beside the accounts: all but the sources on the net, their key, and what a policy fixes. */
export function besideOf({ queue, settings, fixed, profile }: Checklist): Required<Beside> {
  const kept = Object.entries(settings).filter(([name]) => isKept(name as Setting, fixed));
  return { queue, settings: Object.fromEntries(kept), profile };
}

const isKept = (name: Setting, fixed: ReadonlySet<Setting>) => !NEVER_KEPT.includes(name) && !fixed.has(name);

/**
 * What of a backup is taken beside the accounts. Nothing that is here is lost: of the queue, what was done last with
 * each account holds; settings and elements are taken where nothing was set or shown here.
 */
export function planBeside(theirs: Beside, ours: Checklist): BesidePlan {
  const plan: BesidePlan = { change: {}, undo: {}, queued: 0, settings: 0, shown: 0 };
  const queue = mergeQueues(ours.queue, theirs.queue ?? NO_QUEUE);
  if (JSON.stringify(queue) !== JSON.stringify(mergeQueues(ours.queue, NO_QUEUE))) {
    const here = queuedMails(ours.queue);
    plan.queued = queuedMails(queue).filter((mail) => !here.includes(mail)).length;
    plan.change.queue = queue;
    plan.undo.queue = ours.queue;
  }

  const names = (Object.keys(theirs.settings ?? {}) as Setting[]).filter(
    (name) =>
      isKept(name, ours.fixed) &&
      ours.settings[name] === DEFAULT_SETTINGS[name] &&
      theirs.settings?.[name] !== DEFAULT_SETTINGS[name],
  );
  if (names.length > 0) {
    plan.settings = names.length;
    plan.change.settings = pick(theirs.settings ?? {}, names);
    plan.undo.settings = pick(ours.settings, names);
  }

  const shown = missing(theirs.profile ?? NO_PROFILE, ours.profile);
  const ids = idsOf(shown);
  if (ids.length > 0) {
    plan.shown = ids.length;
    plan.change.shown = shown;
    plan.undo.unshown = ids;
  }
  return plan;
}

function pick(settings: Partial<Settings>, names: readonly Setting[]): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name as Setting)));
}

/** What one profile has and the other has not. */
function missing(theirs: Profile, ours: Profile): Profile {
  return idsOf(ours).reduce(without, theirs);
}

function idsOf({ elements, columns }: Profile): Showable[] {
  return [
    ...Object.keys(elements).map((element) => ({ element }) as Showable),
    ...Object.keys(columns).map((column) => ({ column }) as Showable),
  ];
}

/**
 * The values to store for a change, by key.
 *
 * @throws when a schema refuses one
 */
export async function storedBeside(change: BesideChange): Promise<Record<string, unknown>> {
  const { queue, settings, shown, unshown } = change;
  const values: Record<string, unknown> = {};
  if (queue) values[QUEUE] = toStoredQueue(queue);
  if (settings) values[SETTINGS] = settingsSchema.parse({ ...(await storedSettings()), ...settings });
  if (shown || unshown) {
    const own = parseProfile((await browser.storage.local.get(PROFILE))[PROFILE]);
    values[PROFILE] = (unshown ?? []).reduce(without, merged(shown ?? NO_PROFILE, own));
  }
  return values;
}
