import { describe, expect, it } from 'vitest';
import type { Conversion } from '../../lib/conversion/conversion.ts';
import { convertedAt, convertedOn } from '../../lib/conversion/day.ts';
import { atRpps, awaiting, decided, NOON, todo } from '../store/conversion-fixture.ts';

/** An account whose correspondence was accepted at a moment. */
function convertedThen(at: number): Conversion {
  const made = awaiting(`a${at}@ch-demo.fr`, 'a.b@demo.mssante.fr');
  const { correspondence } = made.attempts;
  if (!correspondence) throw new Error('The fixture has a correspondence.');
  const answer = { kind: 'accepted' as const, messages: [], at };
  return { ...made, attempts: { correspondence: { ...correspondence, answer } } };
}

const day = new Date(2025, 0, 31, 15, 0);

describe('the day’s progress', () => {
  it('counts from midnight to midnight, where the administrator is', () => {
    const moments = [
      new Date(2025, 0, 30, 23, 59, 59),
      new Date(2025, 0, 31, 0, 0, 0),
      new Date(2025, 0, 31, 23, 59, 59),
      new Date(2025, 1, 1, 0, 0, 0),
    ];
    const conversions = moments.map((moment) => convertedThen(moment.getTime()));
    expect(convertedOn(conversions, day)).toEqual(conversions.slice(1, 3));
  });

  it('counts neither what is on its way, nor what was converted without the assistant', () => {
    const without: Conversion = {
      ...atRpps('b@ch-demo.fr'),
      rpps: { value: '19999000011', at: NOON },
      correspondence: { value: { address: 'b.b@demo.mssante.fr' }, at: NOON },
    };
    const closed = decided(todo('c@ch-demo.fr'), { kind: 'finished' });
    expect(convertedOn([atRpps('a@ch-demo.fr'), without, closed], day)).toEqual([]);
  });

  it('dates a conversion by its last save, not by the publication that was seen later', () => {
    const yesterday = new Date(2025, 0, 30, 16, 0).getTime();
    const published = decided(convertedThen(yesterday), { kind: 'finished' }, NOON);
    expect(convertedAt(published)).toBe(yesterday);
    expect(convertedOn([published], day)).toEqual([]);
  });
});
