import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Checklist } from '../../lib/store/mirror.ts';
import { type AccountEntry, type AccountGroup, accountEntries } from './account-entry.ts';
import type { Job } from './job.ts';

/** What was just done, and how to undo it when it can be. */
export interface Notice {
  text: string;
  undo?: () => void;
  bad?: boolean;
}

/** Everything that the Annuaire page knows. */
export interface AnnuaireState {
  /** What is stored; `undefined` while it is being read. */
  stored: Signal<Checklist | undefined>;
  /** The files that were given, the last one first. */
  jobs: Signal<readonly Job[]>;
  notice: Signal<Notice | undefined>;
  /** Accounts of one group alone. */
  group: Signal<AccountGroup | undefined>;
  query: Signal<string>;
  /** How many accounts are shown at most. */
  limit: Signal<number>;
  /** Accounts still to be converted. */
  entries: ReadonlySignal<AccountEntry[]>;
}

/** Accounts shown before the person asks for more. */
export const FIRST_SHOWN = 30;

export function createState(): AnnuaireState {
  const stored = signal<Checklist | undefined>(undefined);
  return {
    stored,
    jobs: signal<readonly Job[]>([]),
    notice: signal<Notice | undefined>(undefined),
    group: signal<AccountGroup | undefined>(undefined),
    query: signal(''),
    limit: signal(FIRST_SHOWN),
    entries: computed(() => (stored.value ? accountEntries(stored.value) : [])),
  };
}
