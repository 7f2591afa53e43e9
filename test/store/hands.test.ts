import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { hands, lastInProgress } from '../../lib/store/hands.ts';
import { atRpps, awaiting, decided, NOON, todo } from './conversion-fixture.ts';

beforeEach(() => fakeBrowser.reset());

describe('the account of a tab', () => {
  it('is its own', async () => {
    await hands.set(1, 'a@ch-demo.fr');
    await hands.set(2, 'b@ch-demo.fr');
    expect([await hands.get(1), await hands.get(2), await hands.get(3)]).toEqual([
      'a@ch-demo.fr',
      'b@ch-demo.fr',
      undefined,
    ]);
  });

  it('may be none, which is not the same as nothing said', async () => {
    await hands.set(1, '');
    expect(await hands.get(1)).toBe('');
  });

  it('is forgotten with the tab, and with no other', async () => {
    await hands.set(1, 'a@ch-demo.fr');
    await hands.set(11, 'b@ch-demo.fr');
    await hands.forget(1);
    expect([await hands.get(1), await hands.get(11)]).toEqual([undefined, 'b@ch-demo.fr']);
  });

  it('is not what cannot be a mail', async () => {
    await fakeBrowser.storage.session.set({ 'hand:1': { mail: 'a@ch-demo.fr' } });
    expect(await hands.get(1)).toBeUndefined();
  });
});

describe('the account that a new tab takes up', () => {
  const started = (mail: string, at: number) => decided(todo(mail), { kind: 'started' }, at);

  it('is none when none is in progress', () => {
    expect(lastInProgress([])).toBeUndefined();
    expect(
      lastInProgress([
        todo('a@ch-demo.fr'),
        decided(todo('b@ch-demo.fr'), { kind: 'paused' }),
        decided(todo('c@ch-demo.fr'), { kind: 'set-aside', reason: 'duplicate', text: '' }),
        awaiting('d@ch-demo.fr', 'd.d'),
        decided(todo('e@ch-demo.fr'), { kind: 'finished' }),
      ]),
    ).toBeUndefined();
  });

  it('is the one that was worked on last', () => {
    const three = [started('a@ch-demo.fr', 1), started('b@ch-demo.fr', 3), started('c@ch-demo.fr', 2)];
    expect(lastInProgress(three)).toBe('b@ch-demo.fr');
  });

  it('counts a save as work', () => {
    const saved = atRpps('a@ch-demo.fr', {
      attempts: { type: { value: {}, at: NOON + 9, origin: { tab: 1, document: 'a' } } },
    });
    expect(lastInProgress([saved, started('b@ch-demo.fr', NOON + 5)])).toBe('a@ch-demo.fr');
  });
});
