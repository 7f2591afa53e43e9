import { describe, expect, it } from 'vitest';
import { ACCOUNTS } from '../../components/practice/accounts.ts';
import { advise } from '../../components/practice/advice.ts';
import {
  accountOf,
  changeType,
  type Exercise,
  found,
  goTo,
  HOME,
  START,
  saveCorrespondence,
  saveRecord,
  TASK,
  TASK_RPPS,
} from '../../components/practice/exercise.ts';
import { hasLuhnKey } from '../../lib/checks/luhn.ts';

/** The record as it is, with another RPPS. */
const withRpps = (exercise: Exercise, rpps: string, mail = TASK): Exercise => {
  const { nom = '', prenom = '', adeli = '' } = accountOf(exercise, mail) ?? {};
  return saveRecord(exercise, mail, { nom, prenom, adeli, rpps });
};
const personal = changeType(goTo(START, { page: 'type', mail: TASK }), TASK, 'PERSONNEL');
const complete = withRpps(personal, TASK_RPPS);
const corresponding = (local: string, visible?: boolean): Exercise =>
  saveCorrespondence(complete, TASK, { local, visible });
/** As it comes out of the frame: a copy. */
const words = (exercise: Exercise): string => advise(structuredClone(exercise)).words;

describe('the people of the exercise', () => {
  it('are of one establishment that does not exist, with numbers that nobody has', () => {
    for (const { mail, rpps } of ACCOUNTS) {
      expect(mail).toMatch(/@ch-exercice\.fr$/);
      if (rpps !== '') expect([rpps.slice(0, 5), hasLuhnKey(rpps)]).toEqual(['19999', true]);
    }
    expect(hasLuhnKey(TASK_RPPS)).toBe(true);
    expect(ACCOUNTS.map(({ rpps }) => rpps)).not.toContain(TASK_RPPS);
  });

  it('are found by any of what is known of them', () => {
    expect(found(ACCOUNTS, ' schiano ').map(({ prenom }) => prenom)).toEqual(['LEA', 'LEO']);
    expect(found(ACCOUNTS, 'lea schiano')).toHaveLength(1);
    expect(found(ACCOUNTS, '')).toEqual(ACCOUNTS);
    expect(found(ACCOUNTS, 'nobody')).toEqual([]);
  });
});

describe('what the imitation is sent', () => {
  it('changes one account, and goes back to the list as Medimail does', () => {
    expect(accountOf(personal, TASK)?.bal).toBe('PER');
    expect(personal.place).toEqual({ page: 'record', mail: TASK });
    expect(accountOf(complete, TASK)?.rpps).toBe(TASK_RPPS);
    expect(complete.place).toEqual(HOME);
    expect(corresponding('schiano.lea', true).answer?.refused).toBe(false);
  });

  it.each([
    ['a type it cannot be', changeType(START, TASK, 'ORGANISATIONNEL')],
    ['the type it is', changeType(START, TASK, 'MEDIMAIL')],
    ['no number', withRpps(personal, '')],
    ['a short number', withRpps(personal, '123')],
    ['another’s number', withRpps(personal, ACCOUNTS.find(({ rpps }) => rpps !== '')?.rpps ?? '')],
    ['an address with a space', corresponding('schiano lea', true)],
    ['no choice of visibility', corresponding('schiano.lea')],
  ])('is refused when it is %s, and changes nothing', (_, exercise) => {
    expect(exercise.answer?.refused).toBe(true);
    expect(accountOf(exercise, TASK)?.correspondence).toBeUndefined();
    expect(advise(exercise)).toEqual({ tone: 'mistake', words: 'practice_refused' });
    expect(goTo(exercise, HOME).answer).toBeUndefined();
  });
});

describe('the coach', () => {
  it('says what comes next on each page', () => {
    expect(words(START)).toBe('practice_begin');
    expect(words(goTo(START, { page: 'record', mail: TASK }))).toBe('practice_record');
    expect(words(goTo(START, { page: 'type', mail: TASK }))).toBe('practice_type');
    expect(words(personal)).toBe('practice_rpps');
    expect(words(goTo(personal, HOME))).toBe('practice_again');
    expect(words(complete)).toBe('practice_plus');
    expect(words(goTo(complete, { page: 'correspondence', mail: TASK }))).toBe('practice_correspondence');
  });

  it('explains each mistake, and is content once it is mended', () => {
    expect(words(withRpps(personal, '19999900211'))).toBe('practice_wrong_rpps');
    expect(words(withRpps(START, TASK_RPPS))).toBe('practice_still_med');
    expect(words(corresponding('lschiano', true))).toBe('practice_wrong_address');
    expect(words(corresponding('schiano.lea', false))).toBe('practice_hidden');
    expect(words(changeType(START, 'leo.schiano@ch-exercice.fr', 'PERSONNEL'))).toBe(
      'practice_other_account',
    );
    for (const local of ['schiano.lea', 'Lea.Schiano'])
      expect(advise(corresponding(local, true)).tone).toBe('done');
  });
});
