import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newConversion } from '../../lib/conversion/conversion.ts';
import type { Fact } from '../../lib/conversion/facts.ts';
import { observe } from '../../lib/conversion/observe.ts';
import { statusOf, stepOf } from '../../lib/conversion/progress.ts';
import type { PageFacts } from '../../lib/page/types.ts';
import { form, list, MAIL, page, RPPS, seen } from './facts-fixture.ts';

const bal = fc.constantFrom('MED' as const, 'PER' as const);
const rpps = fc.constantFrom('', RPPS);

const anyPage: fc.Arbitrary<PageFacts> = fc.oneof(
  fc.record({ bal, rpps }).map((row) => list(row)),
  fc.record({ bal, rpps }).map((record) => form('record', { record })),
  fc.constant(form('type-change')),
  fc.constant(form('correspondence', { correspondence: { address: 'lschiano' } })),
  fc.constant(form('correspondence', { correspondence: { address: 'schiano.lea', publication: 'waiting' } })),
  fc.constant(page({ kind: 'login', errors: ['Session invalide'] })),
  fc.constant(page()),
);

const anyDecision = fc.constantFrom(
  { kind: 'none' } as const,
  { kind: 'started' } as const,
  { kind: 'paused' } as const,
  { kind: 'set-aside', reason: 'duplicate', text: '' } as const,
);

const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.nat(50), anyPage).map(([at, facts]) => seen(at, facts)) },
  fc
    .tuple(fc.nat(50), anyDecision)
    .map(([at, decision]): Fact => ({ kind: 'decision', at, mail: MAIL, decision })),
  fc
    .tuple(fc.nat(50), fc.string({ maxLength: 4 }))
    .map(([at, text]): Fact => ({ kind: 'note', at, mail: MAIL, text })),
);

const conversionOf = (facts: Fact[]) => facts.reduce(observe, newConversion(MAIL));

describe('observe', () => {
  it('changes nothing when a fact comes twice', () => {
    fc.assert(
      fc.property(fc.array(anyFact, { minLength: 1, maxLength: 12 }), fc.nat(), (facts, pick) => {
        const again = facts[pick % facts.length];
        const once = conversionOf(facts);
        expect(again && observe(once, again)).toEqual(once);
      }),
    );
  });

  it('ends in the same conversion whatever the order of the facts', () => {
    const shuffled = fc
      .array(anyFact, { maxLength: 12 })
      .chain((facts) =>
        fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
      );
    fc.assert(
      fc.property(shuffled, ([facts, other]) => {
        expect(conversionOf(other)).toEqual(conversionOf(facts));
      }),
    );
  });

  it('gives the first answer to a save, whatever the order of the pages after it', () => {
    const save: Fact = {
      kind: 'saving',
      at: 0,
      origin: { tab: 1, document: 'saved from' },
      mail: MAIL,
      what: 'correspondence',
      value: { address: 'schiano.lea' },
    };
    const pages = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 50 }), anyPage).map(([at, facts]) => seen(at, facts)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pages, (facts) => {
        const inOrder = [...facts].sort((a, b) => a.at - b.at);
        const shown = (fact: Fact[]) => {
          const conversion = conversionOf([save, ...fact]);
          return [stepOf(conversion), statusOf(conversion), conversion.attempts.correspondence?.answer?.at];
        };
        expect(shown(facts)).toEqual(shown(inOrder));
      }),
    );
  });

  it('leaves alone what another account is told', () => {
    const before = newConversion('someone.else@ch-demo.fr');
    fc.assert(
      fc.property(anyFact, (fact) => {
        expect(observe(before, fact)).toEqual(before);
      }),
    );
  });
});
