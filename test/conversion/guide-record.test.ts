// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MAIL, RPPS } from './facts-fixture.ts';
import {
  brief,
  CHANGE,
  MED,
  now,
  OTHER,
  onPage,
  recordPage,
  rppsField,
  SAVE_USER,
  type,
  WITHOUT_RPPS,
} from './guide-fixture.ts';

describe('on the record of a MED account', () => {
  it('the change of its type is pointed at, and an empty RPPS is not checked yet', () => {
    expect(brief(onPage(recordPage(), MED))).toEqual({
      step: 'change-type',
      state: 'pointing',
      say: 'change_type',
      target: 'change',
    });
    expect(now(MED)).not.toHaveProperty('save');
  });

  it('an RPPS typed early is checked, and would be saved', () => {
    const guidance = onPage(recordPage({ fields: rppsField('19999000012') }), MED);
    expect(brief(guidance)).toMatchObject({
      step: 'change-type',
      target: 'change',
      checks: [['rpps', 'rpps', 'error', 'luhn']],
    });
    expect(guidance?.save).toMatchObject({ what: 'user', value: { rpps: '19999000012' } });
  });

  it.each([
    ['is not there', SAVE_USER],
    ['could be two buttons', CHANGE + CHANGE.replace('change', 'change2') + SAVE_USER],
  ])('nothing is pointed at when the change of the type %s', (_, buttons) => {
    const guidance = onPage(recordPage({ buttons }), MED);
    expect(guidance).toMatchObject({ state: 'unsure', say: 'change_type_unsure', lookedFor: 'change-type' });
    expect(guidance).not.toHaveProperty('target');
  });
});

describe('on the record of an account that lacks its RPPS', () => {
  it('the field is pointed at while it is empty', () => {
    const guidance = onPage(recordPage(), WITHOUT_RPPS);
    expect(brief(guidance)).toEqual({
      step: 'enter-rpps',
      state: 'pointing',
      say: 'enter_rpps',
      target: 'rpps',
      checks: [['rpps', 'rpps', 'warning', 'empty']],
    });
    expect(guidance).not.toHaveProperty('save');
  });

  it('the save is pointed at once the number is right, with what it sends', () => {
    onPage(recordPage(), WITHOUT_RPPS);
    type('rpps', RPPS);
    expect(brief(now(WITHOUT_RPPS))).toEqual({
      step: 'enter-rpps',
      state: 'pointing',
      say: 'save_user',
      target: 'save',
      checks: [['rpps', 'rpps', 'ok']],
    });
    expect(now(WITHOUT_RPPS)?.save).toMatchObject({ what: 'user', value: { rpps: RPPS } });
    expect(now(WITHOUT_RPPS)?.save?.control.id).toBe('save');
  });

  it.each([
    ['too short', '1999900001', 'too-short'],
    ['of a wrong key', '19999000012', 'luhn'],
    ['written with spaces', '1999 9000 011', 'separators'],
    ['an ADELI number', '2A9999123', 'adeli'],
  ])('the field stays pointed at while its number is %s, and the save is known', (_, typed, reason) => {
    onPage(recordPage(), WITHOUT_RPPS);
    type('rpps', typed);
    const guidance = now(WITHOUT_RPPS);
    expect(brief(guidance)).toMatchObject({
      say: 'enter_rpps',
      target: 'rpps',
      checks: [['rpps', 'rpps', 'error', reason]],
    });
    // So that a click on it can be held.
    expect(guidance?.save?.control.id).toBe('save');
  });

  it('the number of another account is refused', () => {
    const usedBy = (rpps: string) => (rpps === RPPS ? OTHER : undefined);
    const guidance = onPage(recordPage({ fields: rppsField(RPPS) }), WITHOUT_RPPS, { usedBy });
    expect(guidance?.target?.id).toBe('rpps');
    expect(guidance?.checks[0]?.result).toMatchObject({ reason: 'already-used', by: OTHER });
  });

  it('a number that is only unusual may be saved', () => {
    onPage(recordPage(), WITHOUT_RPPS);
    type('rpps', '29999000010');
    expect(brief(now(WITHOUT_RPPS))).toMatchObject({
      target: 'save',
      checks: [['rpps', 'rpps', 'warning', 'first-digit']],
    });
  });

  it.each([
    ['is not there', '', 'enter_rpps_unsure'],
    ['could be two', rppsField() + rppsField('', 'rpps2'), 'enter_rpps_unsure'],
  ])('nothing is pointed at when the field %s', (_, fields, say) => {
    const guidance = onPage(recordPage({ fields }), WITHOUT_RPPS);
    expect(guidance).toMatchObject({ state: 'unsure', say, lookedFor: 'rpps', checks: [] });
    expect(guidance).not.toHaveProperty('target');
  });

  it('the number is checked, and nothing pointed at, when the save is not found', () => {
    const guidance = onPage(recordPage({ fields: rppsField(RPPS), buttons: CHANGE }), WITHOUT_RPPS);
    expect(brief(guidance)).toEqual({
      step: 'enter-rpps',
      state: 'unsure',
      say: 'save_user_unsure',
      checks: [['rpps', 'rpps', 'ok']],
    });
    expect(guidance).not.toHaveProperty('save');
  });
});

it('a mail in other letters is the same account', () => {
  expect(onPage(recordPage({ mail: MAIL.toUpperCase() }), MED)?.target?.id).toBe('change');
});
