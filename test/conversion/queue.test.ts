import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversion } from '../../lib/conversion/conversion.ts';
import {
  changeQueue,
  NO_QUEUE,
  nextIn,
  prunedQueue,
  type Queue,
  type QueueChange,
  queuedMails,
  waitingIn,
} from '../../lib/conversion/queue.ts';
import { awaiting, decided, todo } from '../store/conversion-fixture.ts';

const queueOf = (...changes: QueueChange[]): Queue => changes.reduce(changeQueue, NO_QUEUE);
const mailsOf = (...changes: QueueChange[]) => queuedMails(queueOf(...changes));
const byMail = (...conversions: Conversion[]) => new Map(conversions.map((known) => [known.mail, known]));

const mail = fc.constantFrom('a@x.fr', 'b@x.fr', 'c@x.fr', 'd@x.fr');
const mails = fc.uniqueArray(mail);
const anyChange: fc.Arbitrary<QueueChange> = fc.record(
  { at: fc.nat(20), add: mails, drop: mails, order: mails },
  { requiredKeys: ['at'], noNullPrototype: true },
);

describe('the queue', () => {
  it('keeps the order in which accounts were put in, one by one or at once', () => {
    expect(mailsOf({ at: 1, add: ['b'] }, { at: 2, add: ['c', 'a'] })).toEqual(['b', 'c', 'a']);
  });

  it('takes accounts out, and puts them last when they come back', () => {
    const changes = [
      { at: 1, add: ['a', 'b'] },
      { at: 2, drop: ['a'] },
    ];
    expect(mailsOf(...changes)).toEqual(['b']);
    expect(mailsOf(...changes, { at: 3, add: ['a'] })).toEqual(['b', 'a']);
  });

  it('is in the order last given by hand, and has what was put in since at its end', () => {
    const changes = [
      { at: 1, add: ['a', 'b', 'c'] },
      { at: 2, order: ['c', 'a', 'b'] },
    ];
    expect(mailsOf(...changes)).toEqual(['c', 'a', 'b']);
    expect(mailsOf(...changes, { at: 3, add: ['d'] })).toEqual(['c', 'a', 'b', 'd']);
  });

  it('gives an account its place back when taking it out is undone', () => {
    const changes = [
      { at: 1, add: ['a', 'b', 'c'] },
      { at: 2, drop: ['b'] },
      { at: 3, add: ['b'], order: ['a', 'b', 'c'] },
    ];
    expect(mailsOf(...changes)).toEqual(['a', 'b', 'c']);
  });

  it('is not changed by a change that comes twice', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 1 }), fc.nat(), (changes, pick) => {
        const again = changes[pick % changes.length];
        const queue = queueOf(...changes);
        expect(again && changeQueue(queue, again)).toEqual(queue);
      }),
    );
  });

  it('is the same whatever the order in which its changes come', () => {
    const shuffled = fc
      .array(anyChange)
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([changes, other]) => {
        expect(queueOf(...other)).toEqual(queueOf(...changes));
      }),
    );
  });

  it('forgets what nothing late can concern any more, and changes nothing for the others', () => {
    const queue = queueOf(
      { at: 1, add: ['gone', 'over', 'left'] },
      { at: 2, drop: ['gone'], order: ['over', 'gone', 'left'] },
      { at: 50, add: ['new'] },
      { at: 51, drop: ['new'] },
    );
    const pruned = prunedQueue(queue, (known) => known === 'over', 10);
    expect(queuedMails(pruned)).toEqual(['left']);
    expect(pruned.marks.map((mark) => mark.mail)).toEqual(['left', 'new']);
    expect(pruned.order.value).toEqual(['left']);
  });
});

describe('the accounts that wait', () => {
  const accounts = byMail(
    todo('a@x.fr'),
    decided(todo('b@x.fr'), { kind: 'paused' }),
    decided(todo('c@x.fr'), { kind: 'set-aside', reason: 'no-rpps', text: '' }),
    awaiting('d@x.fr', 'd.d@x.fr'),
    decided(todo('e@x.fr'), { kind: 'started' }),
  );

  it('are those of the queue with which something is left to do', () => {
    const queue = queueOf({ at: 1, add: ['d@x.fr', 'unknown@x.fr', 'e@x.fr', 'c@x.fr', 'b@x.fr', 'a@x.fr'] });
    expect(waitingIn(queue, accounts).map((known) => known.mail)).toEqual(['e@x.fr', 'b@x.fr', 'a@x.fr']);
  });
});

describe('the next account', () => {
  const accounts = byMail(...['a', 'b', 'c', 'd'].map((name) => todo(`${name}@x.fr`)));
  const queue = queueOf({ at: 1, add: ['a@x.fr', 'b@x.fr', 'c@x.fr', 'd@x.fr'] });
  const next = (current?: string, known = accounts) => nextIn(queue, known, current)?.mail;

  it('is the first at the start, and then the one after', () => {
    expect(next()).toBe('a@x.fr');
    expect(next('other@x.fr')).toBe('a@x.fr');
    expect(next('a@x.fr')).toBe('b@x.fr');
  });

  it('comes after an account that is converted, and from the start again after the last', () => {
    const converted = byMail(...accounts.values(), awaiting('b@x.fr', 'b.b@x.fr'));
    expect(next('b@x.fr', converted)).toBe('c@x.fr');
    expect(next('a@x.fr', converted)).toBe('c@x.fr');
    expect(next('d@x.fr')).toBe('a@x.fr');
  });

  it('is a paused one only when nothing else is left', () => {
    const pausedB = byMail(...accounts.values(), decided(todo('b@x.fr'), { kind: 'paused' }));
    expect(next('a@x.fr', pausedB)).toBe('c@x.fr');
    const onlyB = byMail(decided(todo('b@x.fr'), { kind: 'paused' }));
    expect(next('a@x.fr', onlyB)).toBe('b@x.fr');
  });

  it('is none when there is no other', () => {
    expect(next('a@x.fr', byMail(todo('a@x.fr')))).toBeUndefined();
    expect(nextIn(NO_QUEUE, accounts, undefined)).toBeUndefined();
  });
});
