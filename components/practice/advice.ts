import type { TextKey } from '../text.ts';
import { ACCOUNTS, type PracticeAccount } from './accounts.ts';
import { accountOf, type Exercise, TASK, TASK_RPPS } from './exercise.ts';

/** What the coach says: `mistake` explains one that was made, `done` ends the exercise. */
export interface Advice {
  tone: 'hint' | 'mistake' | 'done';
  words: TextKey;
}

/** The forms that the address of the exercise may have. */
const ADDRESSES = ['schiano.lea', 'lea.schiano'];

/** What to say of an exercise: the mistake that matters most, or else what to do on this page. */
export function advise(exercise: Exercise): Advice {
  const mistake = mistakeIn(exercise);
  if (mistake) return { tone: 'mistake', words: mistake };
  const account = accountOf(exercise, TASK);
  if (account?.correspondence) return { tone: 'done', words: 'practice_done' };
  return { tone: 'hint', words: hintFor(exercise) };
}

function mistakeIn(exercise: Exercise): TextKey | undefined {
  const { accounts, answer } = exercise;
  // By value: what came from a frame is a copy.
  const others = (all: readonly PracticeAccount[]) => JSON.stringify(all.filter(({ mail }) => mail !== TASK));
  const isOther = others(accounts) !== others(ACCOUNTS);
  if (answer?.refused) return 'practice_refused';
  if (isOther) return 'practice_other_account';
  const { bal, rpps = '', correspondence } = accountOf(exercise, TASK) ?? {};
  if (rpps !== '' && bal === 'MED') return 'practice_still_med';
  if (rpps !== '' && rpps !== TASK_RPPS) return 'practice_wrong_rpps';
  if (correspondence && !ADDRESSES.includes(correspondence.local)) return 'practice_wrong_address';
  if (correspondence && !correspondence.visible) return 'practice_hidden';
  return undefined;
}

function hintFor(exercise: Exercise): TextKey {
  const { bal, rpps } = accountOf(exercise, TASK) ?? {};
  switch (exercise.place.page) {
    case 'list':
      if (bal === 'MED') return 'practice_begin';
      return rpps === '' ? 'practice_again' : 'practice_plus';
    case 'record':
      return bal === 'MED' ? 'practice_record' : 'practice_rpps';
    case 'type':
      return 'practice_type';
    case 'correspondence':
      return 'practice_correspondence';
  }
}
