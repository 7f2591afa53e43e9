import { expect, it, vi } from 'vitest';
import { createOwnerAnswers } from '../../entrypoints/medimail.content/ask-owner.ts';
import type { NumberOwner } from '../../lib/checks/number-owner.ts';
import type { Message, Reply } from '../../lib/store/messages.ts';

const MAIL = 'lea.schiano@ch-demo.fr';
const RPPS = '19999000011';
const LISTED: NumberOwner = { verdict: 'ok', owner: 'listed', sources: [] };
const OTHER: NumberOwner = { verdict: 'error', owner: 'listed-other', listed: '19999000029' };

/** Answers that come when the test says so. */
function setUp() {
  const pending: ((reply: Reply) => void)[] = [];
  const asked: Message[] = [];
  const send = (message: Message) => {
    asked.push(message);
    return new Promise<Reply>((resolve) => pending.push(resolve));
  };
  const onAnswer = vi.fn();
  return { owners: createOwnerAnswers(send, onAnswer), pending, asked, onAnswer };
}

it('a number is asked about once, and a save waits for the answer', async () => {
  const { owners, pending, asked, onAnswer } = setUp();
  expect(owners.awaited()).toBeUndefined();
  expect([owners.of(MAIL, RPPS), owners.of(MAIL, RPPS)]).toEqual([undefined, undefined]);
  expect(asked).toEqual([{ type: 'identify', mail: MAIL, rpps: RPPS }]);

  const awaited = owners.awaited();
  expect(awaited).toBeInstanceOf(Promise);
  pending[0]?.({ owner: OTHER });
  await awaited;
  expect(owners.of(MAIL, RPPS)).toEqual(OTHER);
  expect(onAnswer).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(owners.awaited()).toBeUndefined());
});

it('the answer stands while it is asked for again, and no save waits for that', async () => {
  const { owners, pending, asked } = setUp();
  owners.of(MAIL, RPPS);
  pending[0]?.({ owner: OTHER });
  await vi.waitFor(() => expect(owners.awaited()).toBeUndefined());
  owners.renew();
  expect(asked[1], 'what a source answers is stored: it must not be asked again').toMatchObject({
    again: true,
  });
  expect(owners.of(MAIL, RPPS)).toEqual(OTHER);
  expect(owners.awaited()).toBeUndefined();
  pending[1]?.({ owner: LISTED });
  await vi.waitFor(() => expect(owners.of(MAIL, RPPS)).toEqual(LISTED));
});

it('a save waits no longer than a moment for a source that is silent', async () => {
  vi.useFakeTimers();
  const { owners } = setUp();
  owners.of(MAIL, RPPS);
  const over = vi.fn();
  void owners.awaited()?.then(over);
  await vi.advanceTimersByTimeAsync(1000);
  expect(over).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(over).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

it('nothing is said when the extension is gone', async () => {
  const owners = createOwnerAnswers(() => Promise.reject(new Error('gone')), vi.fn());
  owners.of(MAIL, RPPS);
  await owners.awaited();
  expect(owners.of(MAIL, RPPS)).toBeUndefined();
});
