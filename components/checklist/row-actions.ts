import type { TextKey } from '../text.ts';
import type { Acts } from './acts.ts';
import type { Entry, Group } from './entry.ts';

/** What can be done with an account by one click. */
export interface RowAction {
  /** Its `data-action`. */
  id: 'open' | 'resume' | 'pause' | 'undo-start' | 'finish' | 'remove';
  words: TextKey;
  look: 'solid' | 'soft' | 'quiet' | undefined;
  run(acts: Acts, entry: Entry): void;
}

const START: RowAction = action('open', 'action_start', 'quiet', (acts, entry) => acts.open(entry));
const CONTINUE: RowAction = action('open', 'action_continue', 'soft', (acts, entry) => acts.open(entry));
const RESUME: RowAction = action('resume', 'action_resume', 'quiet', (acts, entry) => acts.open(entry));
const PUBLISHED: RowAction = action('finish', 'action_finish', 'soft', (acts, entry) => acts.finish(entry));

/** The one that is always in sight: what comes next for an account of this group. */
export const MAIN_ACTION: Readonly<Partial<Record<Group, RowAction>>> = {
  todo: START,
  active: CONTINUE,
  due: PUBLISHED,
  paused: RESUME,
  'set-aside': RESUME,
};

const OPEN: RowAction = action('open', 'action_open', undefined, (acts, entry) => acts.open(entry));
const PAUSE: RowAction = action('pause', 'action_pause', undefined, (acts, entry) => acts.pause(entry));
const FINISH: RowAction = { ...PUBLISHED, look: undefined };
const RESET: RowAction = action('undo-start', 'action_reset', undefined, (acts, entry) => acts.reset(entry));
const REMOVE: RowAction = action('remove', 'action_remove', undefined, (acts, entry) => acts.remove(entry));

/** The others, shown with the details. */
export const MORE_ACTIONS: Readonly<Record<Group, readonly RowAction[]>> = {
  todo: [REMOVE],
  active: [PAUSE, RESET, REMOVE],
  paused: [RESET, REMOVE],
  'set-aside': [RESET, REMOVE],
  awaiting: [FINISH, OPEN, RESET, REMOVE],
  due: [OPEN, RESET, REMOVE],
  done: [OPEN, RESET, REMOVE],
};

/** Where an account can be set aside: while work on it is left to do. */
export const CAN_SET_ASIDE: readonly Group[] = ['todo', 'active', 'paused'];

function action(
  id: RowAction['id'],
  words: TextKey,
  look: RowAction['look'],
  run: RowAction['run'],
): RowAction {
  return { id, words, look, run };
}
