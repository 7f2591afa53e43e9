import { type Signal, signal } from '@preact/signals';
import type { Checklist } from '../../lib/store/mirror.ts';
import { send } from '../../lib/store/send.ts';
import type { Settings } from '../../lib/store/settings.ts';
import { text } from '../text.ts';

/** What was just done. A function, as the language may change while it is read. */
export interface Said {
  text: () => string;
  bad?: boolean;
  undo?: () => void;
}

/** Everything that the settings page knows. */
export interface OptionsState {
  /** What is stored; `undefined` while it is being read. */
  stored: Signal<Checklist | undefined>;
  said: Signal<Said | undefined>;
}

/** What every section is given. */
export interface OptionsProps {
  state: OptionsState;
}

export function createState(): OptionsState {
  return { stored: signal<Checklist | undefined>(undefined), said: signal<Said | undefined>(undefined) };
}

/**
 * Changes some settings at once, says so, and lets it be undone.
 *
 * @param words what they are now, to follow « Enregistré : »
 */
export async function change(state: OptionsState, to: Partial<Settings>, words: () => string): Promise<void> {
  const before = { ...state.stored.peek()?.settings };
  const was = Object.fromEntries(Object.entries(before).filter(([name]) => name in to));
  const undo = () =>
    attempt(state, async () => {
      await send({ type: 'settings', change: was });
      state.said.value = { text: () => text('options_undone', words()) };
    });
  await attempt(state, async () => {
    await send({ type: 'settings', change: to });
    state.said.value = { text: () => text('options_saved', words()), undo };
  });
}

/** Does something, and says so when the background cannot be reached. */
export async function attempt({ said, stored }: OptionsState, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // What was chosen is drawn again as it is stored.
    stored.value &&= { ...stored.value };
    said.value = { text: () => text('options_failed'), bad: true };
  }
}
