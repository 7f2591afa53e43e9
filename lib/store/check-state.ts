import { browser } from 'wxt/browser';
import type { SourceProblem } from '../directory/source-problem.ts';
import type { NetSource } from './source-hosts.ts';

/** How far the check of the publications that are due is, or what it said. */
export type CheckState = CheckRunning | CheckOver;

export interface CheckRunning {
  state: 'running';
  source: NetSource;
  /** Accounts asked about, of how many. */
  done: number;
  total: number;
  /** Of the file that is being read, and how many it has if that is known. */
  bytes?: number;
  totalBytes?: number;
}

export interface CheckOver {
  state: 'over';
  /** ms since 1970 */
  at: number;
  published: number;
  notYet: number;
  unlisted: number;
  /** Of how many no source said anything. */
  unanswered: number;
  /** Whether the person stopped it. */
  cancelled: boolean;
  problems: { source: NetSource; problem: SourceProblem }[];
}

const KEY = 'check';

/** The state of the check, for the browser's session: a popup that is closed and opened again finds it there. */
export const checkState = {
  async get(): Promise<CheckState | undefined> {
    return (await browser.storage.session.get(KEY))[KEY] as CheckState | undefined;
  },
  async set(state: CheckState): Promise<void> {
    await browser.storage.session.set({ [KEY]: state });
  },
  async clear(): Promise<void> {
    await browser.storage.session.remove(KEY);
  },
  /**
   * Follows it.
   *
   * @param onChange called at first and after every change
   * @param signal stops following
   */
  async watch(onChange: (state: CheckState | undefined) => void, signal: AbortSignal): Promise<void> {
    let changed = false;
    const follow = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area !== 'session' || !(KEY in changes)) return;
      changed = true;
      onChange(changes[KEY]?.newValue as CheckState | undefined);
    };
    browser.storage.onChanged.addListener(follow);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(follow));
    const known = await checkState.get();
    if (!changed && !signal.aborted) onChange(known);
  },
};
