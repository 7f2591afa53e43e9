import type { Mapping } from '../../lib/directory/own-list/columns.ts';
import { guessColumns } from '../../lib/directory/own-list/guess-columns.ts';
import type { Acceptable } from '../../lib/directory/own-list/list-match.ts';
import type { ReadingNews, ReadingResult } from '../../lib/directory/reading.ts';
import { send } from '../../lib/store/send.ts';
import type { Settings } from '../../lib/store/settings.ts';
import { askerOf, trackedAccounts } from '../../lib/store/tracked.ts';
import { text } from '../text.ts';
import type { AccountEntry } from './account-entry.ts';
import { choiceActs } from './choice-acts.ts';
import { importList } from './import-list.ts';
import type { Job, JobState, OpenList } from './job.ts';
import { type Reading, startReading } from './start-reading.ts';
import type { AnnuaireState } from './state.ts';
import { keepMailboxes, keepPractitioners } from './tallies.ts';

/** What a person can do on the Annuaire page. */
export interface Acts {
  /** Reads files, one after the other. */
  give(files: Iterable<File>): void;
  /** Reads a pasted list. */
  paste(words: string): void;
  cancel(job: Job): void;
  dismiss(job: Job): void;
  chooseSheet(job: Job, sheet: string): void;
  map(job: Job, mapping: Mapping): void;
  accept(job: Job, reason: Acceptable, on: boolean): void;
  /** Takes what the list says into the work list. */
  importList(job: Job, list: OpenList): void;
  /** Keeps a candidate's number for an account. */
  choose(entry: AccountEntry, rpps: string): void;
  /** Takes the choice back. */
  unchoose(entry: AccountEntry): void;
  saveSettings(change: Partial<Settings>): Promise<void>;
  /** Says something, as what was just done. */
  say(words: string, undo?: () => void): void;
}

export function createActs(state: AnnuaireState): Acts {
  const readings = new Map<number, Reading>();
  let count = 0;

  const jobs = () => state.jobs.peek();
  const isThere = (id: number) => jobs().some((job) => job.id === id);
  const change = (id: number, news: Partial<Job>): void => {
    state.jobs.value = jobs().map((job) => (job.id === id ? { ...job, ...news } : job));
  };
  const set = (id: number, next: JobState): void => change(id, { state: next });
  const add = (job: Omit<Job, 'id' | 'state'>): void => {
    count += 1;
    state.jobs.value = [{ ...job, id: count, state: { is: 'waiting' } }, ...jobs()];
    startNext();
  };
  const again = (job: Job): void => {
    set(job.id, { is: 'waiting' });
    startNext();
  };

  /** One file at a time: two at once would take the memory of two. */
  function startNext(): void {
    if (jobs().some((job) => job.state.is === 'reading')) return;
    const next = jobs().findLast((job) => job.state.is === 'waiting');
    const stored = state.stored.peek();
    if (!next || !stored) return;
    const { id, source, sheet } = next;
    set(id, { is: 'reading' });
    const task = { source, sheet, accounts: trackedAccounts(stored), asker: askerOf(stored) };
    const fail = () => end(id, { is: 'failed', retry: () => again(next) });
    const hear = (news: ReadingNews): void => {
      if (news.news === 'done') {
        void finish(news.result)
          .then((done) => end(id, done))
          .catch(fail);
      } else hearProgress(id, news);
    };
    readings.set(id, startReading(task, hear, fail));
  }

  function hearProgress(id: number, news: Exclude<ReadingNews, { news: 'done' }>): void {
    const known = jobs().find((job) => job.id === id)?.state;
    if (known?.is !== 'reading') return;
    set(id, news.news === 'progress' ? { ...known, progress: news.progress } : { ...known, kind: news.kind });
  }

  function end(id: number, done: JobState): void {
    readings.delete(id);
    if (isThere(id)) set(id, done);
    startNext();
  }

  /** Keeps what was found, and gives what is to be shown of it. */
  async function finish(result: ReadingResult): Promise<JobState> {
    const stored = state.stored.peek();
    if (!stored) throw new Error('The work list was not read yet.');
    const at = Date.now();
    switch (result.kind) {
      case 'list': {
        const { table } = result;
        return { is: 'list', table, mapping: guessColumns(table.header, table.rows), accept: new Set() };
      }
      case 'practitioners': {
        const { findings, tally } = keepPractitioners(result.found, stored, result.facts.date, at);
        await send({ type: 'findings', findings });
        return { is: 'practitioners', facts: result.facts, tally };
      }
      case 'mailboxes': {
        const { findings, seen, tally } = keepMailboxes(result.found, stored, result.facts.date, at);
        await send({ type: 'findings', findings });
        await send({ type: 'publication', at, seen });
        return { is: 'mailboxes', facts: result.facts, tally };
      }
      default:
        return { is: result.kind, problem: result.problem } as JobState;
    }
  }

  const say = (words: string, undo?: () => void): void => {
    state.notice.value = { text: words, ...(undo && { undo }) };
  };
  const attempt = (work: () => Promise<void>): Promise<void> =>
    work().catch(() => {
      state.notice.value = { text: text('annuaire_failed'), bad: true };
    });

  return {
    give(files) {
      for (const file of files) add({ name: file.name, source: file });
    },
    paste: (words) => add({ name: '', source: words }),
    cancel({ id }) {
      readings.get(id)?.cancel();
      end(id, { is: 'cancelled' });
    },
    dismiss({ id }) {
      state.jobs.value = jobs().filter((job) => job.id !== id);
    },
    chooseSheet(job, sheet) {
      change(job.id, { sheet });
      again(job);
    },
    map(job, mapping) {
      if (job.state.is === 'list') set(job.id, { ...job.state, mapping });
    },
    accept(job, reason, on) {
      if (job.state.is !== 'list') return;
      const accept = new Set(job.state.accept);
      if (on) accept.add(reason);
      else accept.delete(reason);
      set(job.id, { ...job.state, accept });
    },
    importList: (job, list) =>
      attempt(async () => {
        const stored = state.stored.peek();
        if (!stored) return;
        const { given, added, undo } = await importList(list, stored);
        const back = () =>
          attempt(async () => {
            await undo(state.stored.peek());
            set(job.id, { is: 'list', ...list });
            say(text('annuaire_import_undone'));
          });
        set(job.id, { is: 'imported', given, added, undo: back });
      }),
    ...choiceActs(state, attempt, say),
    saveSettings: (settings) => {
      const names = Object.keys(settings);
      const before = Object.entries(state.stored.peek()?.settings ?? {});
      const was = Object.fromEntries(before.filter(([name]) => names.includes(name)));
      const undo = () =>
        attempt(async () => {
          await send({ type: 'settings', change: was });
          say(text('annuaire_establishment_undone'));
        });
      return attempt(async () => {
        await send({ type: 'settings', change: settings });
        say(text('annuaire_establishment_saved'), undo);
      });
    },
    say,
  };
}
