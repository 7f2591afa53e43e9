import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { convertedOn } from '../../lib/conversion/day.ts';
import { waitingIn } from '../../lib/conversion/queue.ts';
import type { Findings } from '../../lib/directory/findings.ts';
import type { CheckState } from '../../lib/store/check-state.ts';
import type { Checklist } from '../../lib/store/mirror.ts';
import { DEFAULT_VIEW, type View } from '../../lib/store/view.ts';
import { pick, type Section, sortEntries, type Tally, tally, toSections } from './arrange.ts';
import { type Entry, entryOf } from './entry.ts';
import { perMail } from './per-mail.ts';

/** What was just done, and how to undo it when it can be. */
export interface Notice {
  text: string;
  undo?: () => Promise<void>;
}

/** What did not work, and how to try it again. */
export interface Failure {
  /** `full`: the browser has no room left. */
  what: 'act' | 'read' | 'full';
  retry: () => Promise<void>;
}

/** Everything that a checklist on screen knows. */
export interface ChecklistState {
  /** What is stored; `undefined` while it is being read. */
  stored: Signal<Checklist | undefined>;
  /** Refreshed from time to time: a night may pass while the list is on screen. */
  now: Signal<Date>;
  granted: Signal<boolean>;
  /** How the list is sorted and which status it shows: kept for all views and after a restart. */
  view: Signal<View>;
  /** Changes of the view that are on their way: what is stored meanwhile is older. */
  viewsOnTheWay: number;
  /** How far the check of publications is, or what it said; `null` while that is being read. */
  check: Signal<CheckState | undefined | null>;
  query: Signal<string>;
  /** The mail of the account that is being worked on in Medimail. */
  current: Signal<string | undefined>;
  /** The mail of the account whose details are shown. */
  unfolded: Signal<string | undefined>;
  erasing: Signal<boolean>;
  notice: Signal<Notice | undefined>;
  failure: Signal<Failure | undefined>;
  entries: ReadonlySignal<Entry[]>;
  counts: ReadonlySignal<Tally>;
  shown: ReadonlySignal<Entry[]>;
  sections: ReadonlySignal<Section[]>;
  /** The accounts that wait in the queue, in order. */
  waiting: ReadonlySignal<Entry[]>;
  /** How many accounts were converted on this day. */
  convertedToday: ReadonlySignal<number>;
  /** Whether an account's details are shown: a row asks for itself alone, and is drawn again for itself alone. */
  isUnfolded(mail: string): boolean;
  isCurrent(mail: string): boolean;
  /** The place of an account in the queue, from 1; 0 when it does not wait there. */
  placeInQueue(mail: string): number;
  /** What was learnt of an account's owner elsewhere. */
  findingsOf(mail: string): Findings | undefined;
  /** Whether owners can be looked for in the *Annuaire Santé*. */
  canLookUp: ReadonlySignal<boolean>;
}

export function createState(): ChecklistState {
  const stored = signal<Checklist | undefined>(undefined);
  const now = signal(new Date());
  const view = signal(DEFAULT_VIEW);
  const query = signal('');
  const current = signal<string | undefined>(undefined);
  const unfolded = signal<string | undefined>(undefined);
  const conversions = computed(() => [...(stored.value?.conversions.values() ?? [])]);
  const entries = computed(() =>
    sortEntries(
      conversions.value.map((conversion) => entryOf(conversion, now.value)),
      view.value.sort,
    ),
  );
  const shown = computed(() => pick(entries.value, view.value.filter, query.value));
  const waiting = computed(() => {
    const { value } = stored;
    const waiters = value ? waitingIn(value.queue, value.conversions) : [];
    return waiters.map((conversion) => entryOf(conversion, now.value));
  });
  const places = computed(() => new Map(waiting.value.map(({ mail }, index) => [mail, index + 1])));
  return {
    stored,
    now,
    granted: signal(true),
    view,
    viewsOnTheWay: 0,
    check: signal<CheckState | undefined | null>(null),
    query,
    current,
    unfolded,
    erasing: signal(false),
    notice: signal<Notice | undefined>(undefined),
    failure: signal<Failure | undefined>(undefined),
    entries,
    counts: computed(() => tally(entries.value)),
    shown,
    sections: computed(() => toSections(shown.value, view.value.sort)),
    waiting,
    convertedToday: computed(() => convertedOn(conversions.value, now.value).length),
    isUnfolded: perMail((mail) => unfolded.value === mail),
    isCurrent: perMail((mail) => current.value === mail),
    placeInQueue: perMail((mail) => places.value.get(mail) ?? 0),
    findingsOf: perMail((mail) => stored.value?.findings.get(mail)),
    canLookUp: computed(() => stored.value?.settings.fhir ?? false),
  };
}
