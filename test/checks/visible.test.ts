import { describe, expect, it } from 'vitest';
import { checkVisible } from '../../lib/checks/visible.ts';

describe('checkVisible', () => {
  it.each([
    [undefined, false, { verdict: 'warning', reason: 'not-chosen' }],
    [undefined, true, { verdict: 'warning', reason: 'not-chosen' }],
    ['visible', false, { verdict: 'warning', reason: 'confirm', choice: 'visible' }],
    ['hidden', false, { verdict: 'warning', reason: 'confirm', choice: 'hidden' }],
    ['visible', true, { verdict: 'ok', choice: 'visible' }],
    ['hidden', true, { verdict: 'ok', choice: 'hidden' }],
  ] as const)('%j, confirmed %j', (choice, confirmed, expected) => {
    expect(checkVisible(choice, confirmed)).toEqual(expected);
  });
});
