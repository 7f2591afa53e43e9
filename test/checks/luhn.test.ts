import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLuhnKey, luhnKey } from '../../lib/checks/luhn.ts';

const digit = fc.integer({ min: 0, max: 9 });
const body = fc.array(digit, { minLength: 1, maxLength: 20 }).map((digits) => digits.join(''));
const keyed = body.map((text) => text + luhnKey(text));

describe('luhn', () => {
  it.each([
    ['79927398713', true],
    ['79927398710', false],
    ['00', true],
    ['18', true],
    ['', false],
    ['0', false],
    ['1 8', false],
    ['18\n', false],
    ['１８', false],
    ['abc', false],
  ])('hasLuhnKey(%j) is %j', (digits, expected) => {
    expect(hasLuhnKey(digits)).toBe(expected);
  });

  it('gives the key that it accepts, and no other', () => {
    fc.assert(
      fc.property(body, (text) => {
        const accepted = [...'0123456789'].filter((key) => hasLuhnKey(text + key));
        expect(accepted).toEqual([luhnKey(text)]);
      }),
    );
  });

  it.each(['', '12a', ' 1', '1\n', '１'])('luhnKey(%j) throws', (text) => {
    expect(() => luhnKey(text)).toThrow(RangeError);
  });

  it('catches every wrong digit', () => {
    fc.assert(
      fc.property(keyed, (number) => {
        for (const [at, right] of [...number].entries()) {
          for (const wrong of '0123456789') {
            if (wrong === right) continue;
            expect(hasLuhnKey(number.slice(0, at) + wrong + number.slice(at + 1))).toBe(false);
          }
        }
      }),
    );
  });

  it('catches every swap of neighbours, but 09 with 90', () => {
    fc.assert(
      fc.property(keyed, (number) => {
        for (let at = 0; at + 1 < number.length; at += 1) {
          const pair = number.slice(at, at + 2);
          const swapped = pair.charAt(1) + pair.charAt(0);
          if (swapped === pair) continue;
          const caught = !hasLuhnKey(number.slice(0, at) + swapped + number.slice(at + 2));
          expect(caught).toBe(pair !== '09' && pair !== '90');
        }
      }),
    );
  });
});
